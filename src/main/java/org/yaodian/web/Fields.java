package org.yaodian.web;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Names and values as addresses and forms carry them. Stricter than servlets are: what is no UTF-8 is refused. */
record Fields(Map<String, List<String>> values) {

    /** @param encoded percent-encoded pairs joined by {@code &} */
    static Fields of(String encoded) {
        Fields fields = new Fields(new LinkedHashMap<>());
        for (String pair : encoded.split("&", -1)) {
            int sign = pair.indexOf('=');
            if (!pair.isEmpty()) {
                fields.add(decoded(sign < 0 ? pair : pair.substring(0, sign)), decoded(pair.substring(sign + 1)), sign);
            }
        }
        return fields;
    }

    private void add(String name, String value, int sign) {
        values.computeIfAbsent(name, any -> new ArrayList<>()).add(sign < 0 ? "" : value);
    }

    /** Those and others. */
    Fields and(Fields others) {
        others.values.forEach((name, more) ->
                values.computeIfAbsent(name, any -> new ArrayList<>()).addAll(more));
        return this;
    }

    boolean has(String name) {
        return values.containsKey(name);
    }

    /** All values of a name but empty ones. */
    List<String> all(String name) {
        return values.getOrDefault(name, List.of()).stream()
                .filter(value -> !value.isEmpty())
                .toList();
    }

    /** The value of a name, "" where none is given; refuses several. */
    String one(String name) {
        List<String> all = values.getOrDefault(name, List.of());
        if (all.size() > 1) {
            throw new ProblemException(
                    Problem.badParameter(List.of(name + " is given " + all.size() + " times; give it once")));
        }
        return all.isEmpty() ? "" : all.getFirst();
    }

    private static String decoded(String text) {
        if (text.indexOf('%') < 0 && text.indexOf('+') < 0) {
            return text;
        }
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '%') {
                bytes.write(hex(text, i + 1) << 4 | hex(text, i + 2));
                i += 2;
            } else if (c < 0x80) {
                bytes.write(c == '+' ? ' ' : c);
            } else {
                bytes.writeBytes(Character.toString(c).getBytes(StandardCharsets.UTF_8));
            }
        }
        return utf8(bytes.toByteArray());
    }

    private static int hex(String text, int at) {
        int digit = at < text.length() ? Character.digit(text.charAt(at), 16) : -1;
        if (digit < 0) {
            throw new ProblemException(
                    Problem.of(400, "a % that no two hexadecimal digits follow; write %25 for the sign itself"));
        }
        return digit;
    }

    /** Bytes as text; refuses what is no UTF-8. */
    static String utf8(byte[] bytes) {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException e) {
            throw new ProblemException(Problem.of(400, "the text is not UTF-8; encode it so"));
        }
    }
}
