package org.yaodian.iri;

import java.text.Normalizer;
import java.util.List;
import java.util.regex.Pattern;

/**
 * How a printed name becomes the last part of an IRI. Pure functions: the same name gives the same characters
 * everywhere, so that a citation and the text it cites meet in one IRI.
 */
public final class Names {

    /** ASCII that would end or break a path, or that an IRI may not hold; each becomes its full-width form. */
    private static final String RESERVED = "/?#%\"<>[]{}|\\^`";

    private static final int TO_FULL_WIDTH = 0xFEE0;

    private static final Pattern SEPARATOR = Pattern.compile("^(?:[、，,·]|等[一二三四五六七八九十\\d]*(?:个?部门|部委|单位))+");

    private Names() {}

    /**
     * A name as a path segment: NFC, without 《》, white space and invisible characters; {@code / ? # %} and what
     * an IRI may not hold in full-width forms.
     *
     * @throws IllegalArgumentException when nothing is left
     */
    public static String segment(String name) {
        StringBuilder out = new StringBuilder(name.length());
        Normalizer.normalize(name, Normalizer.Form.NFC).codePoints().forEach(c -> {
            if (RESERVED.indexOf(c) >= 0) {
                out.append((char) (c + TO_FULL_WIDTH));
            } else if (visible(c)) {
                out.appendCodePoint(c);
            }
        });
        if (out.isEmpty()) {
            throw new IllegalArgumentException("no name is left of \"" + name + "\"");
        }
        String segment = out.toString();
        return segment.equals(".") || segment.equals("..") ? segment.replace('.', '．') : segment;
    }

    /**
     * The name of a document: its title, with the issuer before it if the title does not begin with it. Of several
     * issuers run into the title (中共中央办公厅国务院办公厅关于…, 教育部等四部门关于…) one is kept, since the text itself
     * prints them apart from its title. Brackets and the dash between years are written in one way.
     *
     * @param issuers in the order printed; the publisher if it is one of them, else the first, stands in the name
     * @param publisher who published the text, "" where unknown
     */
    public static String document(String title, List<String> issuers, String publisher) {
        String name = segment(title);
        if (issuers.isEmpty()) {
            return Punctuation.printed(name);
        }
        String issuer = issuers.contains(publisher) ? publisher : issuers.getFirst();
        return Punctuation.printed(segment(issuer) + withoutIssuers(name, issuers));
    }

    /** What is left of a name when the issuers it begins with are taken away. */
    private static String withoutIssuers(String name, List<String> issuers) {
        String rest = name;
        String before;
        do {
            before = rest;
            for (String issuer : issuers) {
                String start = segment(issuer);
                rest = rest.startsWith(start)
                        ? SEPARATOR.matcher(rest.substring(start.length())).replaceFirst("")
                        : rest;
            }
        } while (!rest.equals(before));
        return rest;
    }

    /** The name of a program, activity, group or body: quotation marks are no part of it. */
    public static String entity(String name) {
        String bare = name.replaceAll("[“”‘’\"'＂＇「」『』]", "");
        return Punctuation.printed(segment(bare.isBlank() ? name : bare));
    }

    private static boolean visible(int c) {
        if (c == '《' || c == '》' || Character.isWhitespace(c) || Character.isSpaceChar(c)) {
            return false;
        }
        return switch (Character.getType(c)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SURROGATE,
                    Character.PRIVATE_USE,
                    Character.UNASSIGNED -> false;
            default -> true;
        };
    }
}
