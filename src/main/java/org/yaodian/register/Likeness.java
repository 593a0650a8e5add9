package org.yaodian.register;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/**
 * How sure it is that two titles that are not equal name one document. Letters left out or put in weigh little where
 * they tell nothing apart, more where they could; a word that tells documents apart is never bridged.
 */
final class Likeness {

    private static final double BEST = .9;
    private static final int PIECES = 3;
    /** Below this many letters every letter carries too much. */
    private static final int SHORT = 10;

    private static final int LONG = 16;

    private final Guards guards;

    Likeness(Guards guards) {
        this.guards = guards;
    }

    /** A run that only one of the two titles has, or that stands in the place of another. */
    private record Piece(String left, String right, String before, String after) {

        /** Whether the runs, each with what stands before or after in both titles, are of a sort. */
        boolean both(Predicate<String> sort) {
            return sort.test(left) && sort.test(right)
                    || sort.test(before + left) && sort.test(before + right)
                    || sort.test(left + after) && sort.test(right + after);
        }
    }

    /** 0 to 1; both are keys of {@link Title}. From .5 up the two are one document. */
    double of(String left, String right) {
        return of(left, guards.of(left), right);
    }

    /** The same for one title beside many, whose guards are known. */
    double of(String left, List<String> guardsOfLeft, String right) {
        int shorter = Math.min(left.length(), right.length());
        if (shorter < SHORT || !guardsOfLeft.equals(guards.of(right))) {
            return 0;
        }
        List<Piece> pieces = pieces(left, right);
        double cost = pieces.size() > PIECES ? .3 : 0;
        for (Piece piece : pieces) {
            cost += cost(piece, shorter);
        }
        return Math.max(0, BEST - cost);
    }

    private double cost(Piece piece, int length) {
        if (piece.both(words -> words.isEmpty() || guards.light(words))) {
            return piece.left.isEmpty() || piece.right.isEmpty() ? .08 : .15;
        }
        int letters = Math.max(piece.left.length(), piece.right.length());
        boolean exchanged = !piece.left.isEmpty() && !piece.right.isEmpty();
        if (exchanged) {
            return letters == 1 && length >= LONG ? .3 : .5;
        }
        return letters > 2 ? .45 : length >= LONG ? .2 : .35;
    }

    /** Where two strings differ, by their longest common subsequence. */
    private static List<Piece> pieces(String left, String right) {
        int[][] common = new int[left.length() + 1][right.length() + 1];
        for (int i = left.length() - 1; i >= 0; i--) {
            for (int j = right.length() - 1; j >= 0; j--) {
                common[i][j] = left.charAt(i) == right.charAt(j)
                        ? common[i + 1][j + 1] + 1
                        : Math.max(common[i + 1][j], common[i][j + 1]);
            }
        }
        List<Piece> pieces = new ArrayList<>();
        int i = 0;
        int j = 0;
        while (i < left.length() || j < right.length()) {
            int fromLeft = i;
            int fromRight = j;
            while (i < left.length() || j < right.length()) {
                if (i < left.length() && j < right.length() && left.charAt(i) == right.charAt(j)) {
                    break;
                }
                if (j == right.length() || (i < left.length() && common[i + 1][j] >= common[i][j + 1])) {
                    i++;
                } else {
                    j++;
                }
            }
            if (i > fromLeft || j > fromRight) {
                pieces.add(new Piece(
                        left.substring(fromLeft, i),
                        right.substring(fromRight, j),
                        left.substring(Math.max(0, fromLeft - 1), fromLeft),
                        left.substring(i, Math.min(left.length(), i + 1))));
            }
            while (i < left.length() && j < right.length() && left.charAt(i) == right.charAt(j)) {
                i++;
                j++;
            }
        }
        return pieces;
    }
}
