package org.yaodian.mention;

/**
 * One word of a sentence.
 *
 * @param start first UTF-16 unit in the sentence
 * @param end unit after the last one
 */
record Token(int start, int end, String word, Pos pos) {

    boolean is(Pos... any) {
        for (Pos one : any) {
            if (pos == one) {
                return true;
            }
        }
        return false;
    }

    boolean is(String any) {
        return word.equals(any);
    }

    /** Whether it joins the members of a list. */
    boolean joins() {
        return is("、") || is("和") || is("与") || is("及") || is("暨") || is("或");
    }

    int length() {
        return end - start;
    }
}
