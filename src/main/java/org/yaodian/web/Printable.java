package org.yaodian.web;

import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What strangers sent, fit for one line of a log: readable Chinese, no secrets, nothing that ends a line or a field or
 * turns the direction of writing.
 */
final class Printable {

    private static final int LONGEST_PATH = 200;
    private static final int LONGEST_NAME = 40;
    private static final int LONGEST_VALUE = 100;
    private static final int MOST_PARAMETERS = 20;
    private static final String CUT = "…";
    private static final Pattern SECRET = Pattern.compile(".*(token|secret|passw|credential|auth|session|signature).*");
    private static final Set<String> SECRETS =
            Set.of("key", "apikey", "api_key", "api-key", "pwd", "pass", "sig", "jwt");
    private static final Set<Byte> UNFIT = Set.of(
            Character.CONTROL,
            Character.FORMAT,
            Character.SURROGATE,
            Character.PRIVATE_USE,
            Character.UNASSIGNED,
            Character.SPACE_SEPARATOR,
            Character.LINE_SEPARATOR,
            Character.PARAGRAPH_SEPARATOR);

    private Printable() {}

    /** Path and query of a request as it came, still percent-encoded. */
    static String target(@Nullable String path, @Nullable String query) {
        String shown = path == null || path.isEmpty()
                ? "-"
                : cut(fit(decoded(path.replace("+", "%2B")), "\"%?"), LONGEST_PATH);
        return query == null || query.isEmpty()
                ? shown
                : shown + "?"
                        + Arrays.stream(query.split("&"))
                                .limit(MOST_PARAMETERS)
                                .map(Printable::parameter)
                                .collect(Collectors.joining("&"));
    }

    private static String parameter(String parameter) {
        int equals = parameter.indexOf('=');
        String name = decoded(equals < 0 ? parameter : parameter.substring(0, equals));
        String shown = cut(fit(name, "\"%&=+"), LONGEST_NAME);
        if (equals < 0) {
            return shown;
        }
        String low = name.toLowerCase(Locale.ROOT).strip();
        return SECRETS.contains(low) || SECRET.matcher(low).matches()
                ? shown + "=" + CUT
                : shown + "=" + cut(fit(decoded(parameter.substring(equals + 1)), "\"%&+"), LONGEST_VALUE);
    }

    /** Words, at most so many characters of them. */
    static String words(String words, int longest) {
        return cut(fit(words, "\"").replace("+", " "), longest);
    }

    private static String decoded(String encoded) {
        try {
            return URLDecoder.decode(encoded, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException notEncoded) {
            return encoded;
        }
    }

    /** With a space as a plus, and what is unfit or one of {@code marks} percent-encoded. */
    private static String fit(String words, String marks) {
        StringBuilder fit = new StringBuilder();
        words.codePoints().limit(LONGEST_PATH + 1).forEach(c -> {
            if (c == ' ') {
                fit.append('+');
            } else if (marks.indexOf(c) >= 0 || UNFIT.contains((byte) Character.getType(c))) {
                fit.append(URLEncoder.encode(Character.toString(c), StandardCharsets.UTF_8));
            } else {
                fit.appendCodePoint(c);
            }
        });
        return fit.toString();
    }

    private static String cut(String words, int longest) {
        return words.codePointCount(0, words.length()) <= longest
                ? words
                : words.substring(0, words.offsetByCodePoints(0, longest)) + CUT;
    }
}
