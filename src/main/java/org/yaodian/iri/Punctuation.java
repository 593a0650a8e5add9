package org.yaodian.iri;

import java.util.regex.Pattern;

/** Marks that are printed in several ways and mean one thing, written as official texts print them. */
final class Punctuation {

    private static final Pattern YEARS = Pattern.compile("(?<=\\d年?)(?:[-‐‑‒–—―─－~～]+|至)(?=\\d)");

    private Punctuation() {}

    /** Brackets full-width, straight quotation marks curved in turn, one long dash between numbers. */
    static String printed(String name) {
        StringBuilder out = new StringBuilder(name.length());
        boolean open = false;
        for (int i = 0; i < name.length(); i++) {
            char c = name.charAt(i);
            switch (c) {
                case '(' -> out.append('（');
                case ')' -> out.append('）');
                case '＂' -> {
                    out.append(open ? '”' : '“');
                    open = !open;
                }
                default -> out.append(c);
            }
        }
        return YEARS.matcher(out).replaceAll("—");
    }
}
