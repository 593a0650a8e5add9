package org.yaodian.outline;

/**
 * How a block is numbered. By custom a style of lower rank holds blocks of higher ranks; {@link Ranks} tells where a
 * plan does otherwise.
 */
enum Style {
    PART(0, true),
    CHAPTER(1, true),
    DIVISION(2, true),
    ARTICLE(3, true),
    HAN(4, true),
    /** 一 and white space. */
    HAN_BARE(4, false),
    HAN_PAREN(5, true),
    MONTH(6, true),
    QUARTER(6, true),
    TASK(6, true),
    ARABIC(7, false),
    /** 1 and white space. */
    ARABIC_BARE(7, false),
    /** 1.2 */
    DECIMAL(8, false),
    /** 1.2.3 and deeper. */
    SUBDECIMAL(9, false),
    ARABIC_PAREN(10, false),
    ARABIC_HALF(11, false),
    CIRCLED(12, false);

    private final int rank;
    private final boolean telling;

    Style(int rank, boolean telling) {
        this.rank = rank;
        this.telling = telling;
    }

    int rank() {
        return rank;
    }

    /** Whether a line that begins with it is a heading whatever stood before. */
    boolean telling() {
        return telling;
    }

    /** Whether it has no mark but white space, so that only the whole row of its numbers proves a heading. */
    boolean bare() {
        return this == HAN_BARE || this == ARABIC_BARE;
    }

    boolean decimal() {
        return this == DECIMAL || this == SUBDECIMAL;
    }
}
