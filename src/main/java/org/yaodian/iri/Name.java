package org.yaodian.iri;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;

/**
 * What an IRI of ours says: {@code id/{kind}/{code}/{name}} and what stands below it. In routes {@code {id}} is
 * {@link #id()}.
 *
 * @param kind "document", "body", "program", "activity", "group", "place", "graph" …
 * @param code "cn", or six digits of GB/T 2260
 * @param name the name as {@link Names} writes it; "" for a place, whose code says all
 * @param rest what stands below, without a leading slash ("item/2.6"), "" for the thing itself
 */
public record Name(String kind, String code, String name, String rest) {

    /** The tail {@code {code}/{name}} that stands for the thing in routes; of a place its code. */
    public String id() {
        return name.isEmpty() ? code : code + "/" + name;
    }

    /**
     * Percent-encoded UTF-8 made readable. No name of ours holds a percent sign, so decoding twice changes nothing.
     *
     * @throws IllegalArgumentException when an escape is cut off or is no UTF-8
     */
    public static String decoded(String path) {
        if (path.indexOf('%') < 0) {
            return path;
        }
        byte[] from = path.getBytes(StandardCharsets.UTF_8);
        ByteBuffer to = ByteBuffer.allocate(from.length);
        for (int i = 0; i < from.length; i++) {
            if (from[i] == '%') {
                to.put((byte) (digit(path, from, i + 1) * 16 + digit(path, from, i + 2)));
                i += 2;
            } else {
                to.put(from[i]);
            }
        }
        try {
            return StandardCharsets.UTF_8.newDecoder().decode(to.flip()).toString();
        } catch (CharacterCodingException e) {
            throw new IllegalArgumentException("not UTF-8 in percent escapes: " + path, e);
        }
    }

    private static int digit(String path, byte[] from, int at) {
        int value = at < from.length ? Character.digit(from[at], 16) : -1;
        if (value < 0) {
            throw new IllegalArgumentException("broken percent escape: " + path);
        }
        return value;
    }
}
