package org.yaodian.evaluation;

/** What an annotated plan was used for; figures on text that rules were tuned on flatter. */
public enum Use {
    /** Annotated by those who wrote the annotation guide; rules were made or tuned with it. */
    MODEL("model"),
    /** Rules were made or tuned with it. */
    TUNED("tuned"),
    /** Nobody tuned on it, and no weight is fitted to it. */
    HELD_OUT("heldOut");

    private final String word;

    Use(String word) {
        this.word = word;
    }

    /** Its name in files. */
    public String word() {
        return word;
    }
}
