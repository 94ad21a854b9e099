package app.tradewind.copyrisk.match;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Finds every occurrence of many literal texts in one pass: Aho and Corasick, "Efficient string
 * matching", CACM 18 (1975). Time is linear in the text, whatever the number of words.
 */
final class AhoCorasick {

    private static final int ROOT = 0;
    private static final int FEW = 6;

    private final char[][] keys;
    private final int[][] targets;
    private final int[] fail;
    /** Nearest node on the chain of failures that ends a word, or -1. */
    private final int[] shorter;
    /** Index of the word that ends at a node, or -1. */
    private final int[] word;
    private final int[] first = new int[Character.MAX_VALUE + 1];

    /** What is told of an occurrence. */
    interface Sink {
        /**
         * @param word index of the word
         * @param end one past its last character
         */
        void found(int word, int end);
    }

    /** @param words distinct and not empty */
    AhoCorasick(List<String> words) {
        List<Map<Character, Integer>> nodes = new ArrayList<>();
        List<Integer> ends = new ArrayList<>();
        nodes.add(new HashMap<>());
        ends.add(-1);
        for (int i = 0; i < words.size(); i++) {
            ends.set(grow(nodes, ends, words.get(i)), i);
        }
        keys = new char[nodes.size()][];
        targets = new int[nodes.size()][];
        fail = new int[nodes.size()];
        shorter = new int[nodes.size()];
        word = ends.stream().mapToInt(Integer::intValue).toArray();
        for (int node = 0; node < nodes.size(); node++) {
            freeze(node, nodes.get(node));
        }
        link();
    }

    void scan(char[] text, int size, Sink sink) {
        int node = ROOT;
        for (int i = 0; i < size; i++) {
            node = step(node, text[i]);
            for (int at = word[node] >= 0 ? node : shorter[node]; at >= 0; at = shorter[at]) {
                sink.found(word[at], i + 1);
            }
        }
    }

    private static int grow(List<Map<Character, Integer>> nodes, List<Integer> ends, String word) {
        int node = ROOT;
        for (int i = 0; i < word.length(); i++) {
            Integer next = nodes.get(node).get(word.charAt(i));
            if (next == null) {
                next = nodes.size();
                nodes.get(node).put(word.charAt(i), next);
                nodes.add(new HashMap<>());
                ends.add(-1);
            }
            node = next;
        }
        return node;
    }

    private void freeze(int node, Map<Character, Integer> children) {
        char[] sorted = new char[children.size()];
        int i = 0;
        for (char c : children.keySet()) {
            sorted[i++] = c;
        }
        Arrays.sort(sorted);
        keys[node] = sorted;
        targets[node] = new int[sorted.length];
        for (int k = 0; k < sorted.length; k++) {
            targets[node][k] = children.get(sorted[k]);
            if (node == ROOT) {
                first[sorted[k]] = targets[node][k];
            }
        }
    }

    private void link() {
        shorter[ROOT] = -1;
        Deque<Integer> queue = new ArrayDeque<>();
        for (int child : targets[ROOT]) {
            shorter[child] = -1;
            queue.add(child);
        }
        while (!queue.isEmpty()) {
            int node = queue.remove();
            for (int k = 0; k < keys[node].length; k++) {
                int child = targets[node][k];
                fail[child] = step(fail[node], keys[node][k]);
                shorter[child] = word[fail[child]] >= 0 ? fail[child] : shorter[fail[child]];
                queue.add(child);
            }
        }
    }

    private int step(int from, char c) {
        int node = from;
        while (node != ROOT) {
            int k = place(keys[node], c);
            if (k >= 0) {
                return targets[node][k];
            }
            node = fail[node];
        }
        return first[c];
    }

    /** Most nodes have one way on or none. */
    private static int place(char[] sorted, char c) {
        if (sorted.length > FEW) {
            return Arrays.binarySearch(sorted, c);
        }
        for (int k = 0; k < sorted.length; k++) {
            if (sorted[k] == c) {
                return k;
            }
        }
        return -1;
    }
}
