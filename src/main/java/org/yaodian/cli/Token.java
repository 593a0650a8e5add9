package org.yaodian.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermission;
import java.util.Optional;

/** The secret that allows changes through a server. */
final class Token {

    /** Environment variable that holds it. */
    static final String VARIABLE = "YAODIAN_TOKEN";

    private Token() {}

    /** What is wrong with who may read a token's file; empty if nothing is, or this system does not tell. */
    static Optional<String> warning(Path file) {
        try {
            PosixFileAttributeView view = Files.getFileAttributeView(file, PosixFileAttributeView.class);
            return view != null && view.readAttributes().permissions().contains(PosixFilePermission.OTHERS_READ)
                    ? Optional.of(file + ": every user of this machine may read the token; chmod 600 " + file)
                    : Optional.empty();
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    /** As it may stand in a header. */
    private static String sendable(String token, String place) {
        if (!token.matches("[!-~]+")) {
            throw new FailedException(place + ": this is no token; it is one line of letters, digits and signs of ASCII"
                    + " without a space, such as 'openssl rand -hex 32' prints");
        }
        return token;
    }

    /** From the file, else the environment; empty if neither has one. */
    static Optional<String> of(Optional<Path> file) {
        if (file.isEmpty()) {
            return Optional.ofNullable(System.getenv(VARIABLE))
                    .map(String::strip)
                    .filter(token -> !token.isEmpty())
                    .map(token -> sendable(token, VARIABLE));
        }
        try {
            String token = Files.readString(file.get()).strip();
            if (token.isEmpty()) {
                throw new FailedException(file.get() + ": the token file is empty; write the token into it");
            }
            return Optional.of(sendable(token, file.get().toString()));
        } catch (IOException e) {
            throw new FailedException(file.get() + ": the token file cannot be read (" + e.getMessage()
                    + "); check its path and permissions");
        }
    }
}
