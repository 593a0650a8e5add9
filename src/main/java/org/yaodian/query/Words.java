package org.yaodian.query;

/** The same words in Chinese and in English. */
public record Words(String zh, String en) {

    public Words {
        if (zh.isBlank() || en.isBlank()) {
            throw new IllegalArgumentException("words are wanted in zh and en, not \"" + zh + "\" and \"" + en + "\"");
        }
    }
}
