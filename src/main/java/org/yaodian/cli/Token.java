package org.yaodian.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** The secret that allows changes through a server. */
final class Token {

    /** Environment variable that holds it. */
    static final String VARIABLE = "YAODIAN_TOKEN";

    private Token() {}

    /** From the file, else the environment; empty if neither has one. */
    static Optional<String> of(Optional<Path> file) {
        if (file.isEmpty()) {
            return Optional.ofNullable(System.getenv(VARIABLE))
                    .map(String::strip)
                    .filter(token -> !token.isEmpty());
        }
        try {
            String token = Files.readString(file.get()).strip();
            if (token.isEmpty()) {
                throw new FailedException(file.get() + ": the token file is empty; write the token into it");
            }
            return Optional.of(token);
        } catch (IOException e) {
            throw new FailedException(file.get() + ": the token file cannot be read (" + e.getMessage()
                    + "); check its path and permissions");
        }
    }
}
