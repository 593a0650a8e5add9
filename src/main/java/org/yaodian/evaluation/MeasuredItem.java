package org.yaodian.evaluation;

import java.util.List;

/**
 * One annotated item held against what was found there.
 *
 * @param scores of this item alone
 * @param claims of all confidences
 */
record MeasuredItem(Scores scores, List<Claim> claims) {

    MeasuredItem {
        claims = List.copyOf(claims);
    }
}
