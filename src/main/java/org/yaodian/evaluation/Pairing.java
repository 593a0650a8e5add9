package org.yaodian.evaluation;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Pairs the mentions of two lists one to one: equal ones first, then by how much they share. */
final class Pairing {

    /** Two mentions are a pair when they share this much of the characters of their union. */
    static final double ENOUGH = 0.5;

    record Pair(String gold, String predicted) {}

    private record Candidate(double overlap, String gold, String predicted) {}

    private Pairing() {}

    static List<Pair> pairs(Collection<String> gold, Collection<String> predicted) {
        List<Pair> pairs = new ArrayList<>();
        Set<String> freeGold = new HashSet<>();
        Set<String> free = new HashSet<>(predicted);
        for (String mention : gold) {
            if (free.remove(mention)) {
                pairs.add(new Pair(mention, mention));
            } else {
                freeGold.add(mention);
            }
        }
        List<Candidate> candidates = new ArrayList<>();
        for (String a : freeGold) {
            for (String b : free) {
                candidates.add(new Candidate(overlap(a, b), a, b));
            }
        }
        candidates.sort(Comparator.comparingDouble(Candidate::overlap)
                .thenComparing(Candidate::gold)
                .thenComparing(Candidate::predicted)
                .reversed());
        for (Candidate candidate : candidates) {
            boolean both = freeGold.contains(candidate.gold()) && free.contains(candidate.predicted());
            if (candidate.overlap() >= ENOUGH && both) {
                pairs.add(new Pair(candidate.gold(), candidate.predicted()));
                freeGold.remove(candidate.gold());
                free.remove(candidate.predicted());
            }
        }
        return pairs;
    }

    /** Longest common substring over the characters of both, 0 to 1. */
    static double overlap(String a, String b) {
        int[] row = new int[b.length() + 1];
        int best = 0;
        for (int i = 0; i < a.length(); i++) {
            int diagonal = 0;
            for (int j = 0; j < b.length(); j++) {
                int above = row[j + 1];
                row[j + 1] = a.charAt(i) == b.charAt(j) ? diagonal + 1 : 0;
                best = Math.max(best, row[j + 1]);
                diagonal = above;
            }
        }
        return best / (double) (a.length() + b.length() - best);
    }
}
