package org.yaodian.mention;

import java.util.Arrays;
import java.util.Collection;

/**
 * Words as a tree of their characters, walked along a text without cutting it. Small: one table for all edges, where
 * HanLP's double array would take half a megabyte a list. Immutable.
 */
final class Trie {

    private static final int ROOT = 1;

    private long[] edges = new long[64];
    private int[] targets = new int[64];
    private boolean[] words = new boolean[64];
    private int nodes = ROOT;
    private int used;

    /** @param backwards true for a tree that is walked from the ends of words to their beginnings */
    Trie(Collection<String> words, boolean backwards) {
        for (String word : words) {
            int node = ROOT;
            for (int i = 0; i < word.length(); i++) {
                node = grown(node, word.charAt(backwards ? word.length() - 1 - i : i));
            }
            if (node >= this.words.length) {
                this.words = Arrays.copyOf(this.words, node * 2);
            }
            this.words[node] = node != ROOT;
        }
        this.words = Arrays.copyOf(this.words, Math.max(nodes, ROOT) + 1);
    }

    /** Length of the longest word that begins at an offset. */
    int ahead(String text, int from) {
        int longest = 0;
        int node = ROOT;
        for (int i = from; i < text.length(); i++) {
            node = next(node, text.charAt(i));
            if (node == 0) {
                break;
            }
            longest = words[node] ? i + 1 - from : longest;
        }
        return longest;
    }

    /** Length of the longest word that ends at an offset, in a tree made to be walked backwards. */
    int behind(String text, int end) {
        int longest = 0;
        int node = ROOT;
        for (int i = end - 1; i >= 0; i--) {
            node = next(node, text.charAt(i));
            if (node == 0) {
                break;
            }
            longest = words[node] ? end - i : longest;
        }
        return longest;
    }

    private int next(int node, char c) {
        long edge = (long) node << 16 | c;
        for (int slot = slot(edge); edges[slot] != 0; slot = slot + 1 & edges.length - 1) {
            if (edges[slot] == edge) {
                return targets[slot];
            }
        }
        return 0;
    }

    private int grown(int node, char c) {
        int known = next(node, c);
        if (known != 0) {
            return known;
        }
        if (2 * used >= edges.length) {
            widen();
        }
        nodes++;
        put((long) node << 16 | c, nodes);
        return nodes;
    }

    private void put(long edge, int target) {
        int slot = slot(edge);
        while (edges[slot] != 0) {
            slot = slot + 1 & edges.length - 1;
        }
        edges[slot] = edge;
        targets[slot] = target;
        used++;
    }

    private void widen() {
        long[] before = edges;
        int[] to = targets;
        edges = new long[before.length * 2];
        targets = new int[before.length * 2];
        used = 0;
        for (int i = 0; i < before.length; i++) {
            if (before[i] != 0) {
                put(before[i], to[i]);
            }
        }
    }

    private int slot(long edge) {
        return (int) (edge * 0x9E3779B97F4A7C15L >>> 40) & edges.length - 1;
    }
}
