package org.yaodian.web;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The name of a file in a {@code Content-Disposition} header, as RFC 6266 has it. */
final class Disposition {

    private static final Pattern ENCODED = Pattern.compile("(?i);\\s*filename\\*\\s*=\\s*UTF-8'[^']*'([^;\\s]+)");
    private static final Pattern QUOTED = Pattern.compile("(?i);\\s*filename\\s*=\\s*\"((?:[^\"\\\\]|\\\\.)*)\"");
    private static final Pattern PLAIN = Pattern.compile("(?i);\\s*filename\\s*=\\s*([^\";\\s]+)");

    private Disposition() {}

    /** Empty if the header names none. */
    static Optional<String> fileName(@Nullable String header) {
        String value = header == null ? "" : header;
        return first(ENCODED, value)
                .flatMap(Disposition::decoded)
                .or(() -> first(QUOTED, value).map(name -> name.replaceAll("\\\\(.)", "$1")))
                .or(() -> first(PLAIN, value))
                .flatMap(Disposition::withoutFolders);
    }

    /** A browser may send the folders of the caller's machine too. */
    static Optional<String> withoutFolders(@Nullable String name) {
        return name == null || name.isBlank()
                ? Optional.empty()
                : Optional.of(name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1));
    }

    private static Optional<String> first(Pattern pattern, String value) {
        Matcher matcher = pattern.matcher(value);
        return matcher.find() ? Optional.of(matcher.group(1)) : Optional.empty();
    }

    private static Optional<String> decoded(String encoded) {
        try {
            return Optional.of(URLDecoder.decode(encoded.replace("+", "%2B"), StandardCharsets.UTF_8));
        } catch (IllegalArgumentException notEncoded) {
            return Optional.empty();
        }
    }
}
