package org.yaodian.outline;

/** How a block is numbered; a style of lower rank holds blocks of higher ranks. */
enum Style {
    PART(0),
    CHAPTER(1),
    DIVISION(2),
    ARTICLE(3),
    HAN(4),
    MONTH(4),
    HAN_PAREN(5),
    TASK(6),
    ARABIC(7),
    ARABIC_PAREN(8),
    ARABIC_HALF(9),
    CIRCLED(10);

    private final int rank;

    Style(int rank) {
        this.rank = rank;
    }

    int rank() {
        return rank;
    }

    /** Whether the mark is so telling that a line which begins with it is a heading whatever stood before. */
    boolean telling() {
        return rank <= 6;
    }
}
