package app.tradewind.words.text;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;

/**
 * Finds every occurrence of many literal texts in one pass: Aho and Corasick, "Efficient string
 * matching", CACM 18 (1975). Time is linear in the text, whatever the number of words.
 *
 * <p>Nodes are numbered level by level, so that the children of a node follow each other and those of the next
 * node follow them: the letter that leads to each node is all that has to be kept of the ways between them.
 */
public final class AhoCorasick {

    private static final int ROOT = 0;
    private static final int FEW = 8;

    /** The letter that leads to a node. */
    private char[] letter = new char[1];
    /** The first child of a node; the last is the one before the first child of the next. */
    private int[] child = new int[2];
    private int[] fail = new int[1];
    /** Index of the word that ends at a node, or -1. */
    private int[] word = new int[1];
    /** The node itself where it ends a word, else the nearest on its chain of failures that does, or -1. */
    private int[] ending;
    /** The same from the next node of the chain on. */
    private int[] shorter;
    private final int[] first = new int[Character.MAX_VALUE + 1];

    /** What is told of an occurrence. */
    public interface Sink {
        /**
         * @param word index of the word
         * @param end one past its last character
         */
        void found(int word, int end);
    }

    /** A node while the words are taken in. */
    private static final class Node {
        private final TreeMap<Character, Node> children = new TreeMap<>();
        private int word = -1;
    }

    /** @param words distinct and not empty */
    public AhoCorasick(List<String> words) {
        Node root = new Node();
        for (int i = 0; i < words.size(); i++) {
            Node node = root;
            for (int k = 0; k < words.get(i).length(); k++) {
                node = node.children.computeIfAbsent(words.get(i).charAt(k), any -> new Node());
            }
            node.word = i;
        }
        number(root);
        link();
    }

    private void number(Node root) {
        List<Node> nodes = new ArrayList<>(List.of(root));
        StringBuilder letters = new StringBuilder("\0");
        for (int i = 0; i < nodes.size(); i++) {
            nodes.get(i).children.forEach((c, node) -> {
                nodes.add(node);
                letters.append((char) c);
            });
        }
        int size = nodes.size();
        letter = letters.toString().toCharArray();
        child = new int[size + 1];
        word = new int[size];
        child[0] = 1;
        for (int i = 0; i < size; i++) {
            word[i] = nodes.get(i).word;
            child[i + 1] = child[i] + nodes.get(i).children.size();
        }
        for (int node = child[ROOT]; node < child[ROOT + 1]; node++) {
            first[letter[node]] = node;
        }
    }

    /** Level by level, so that a node's chain of failures is known before its children's. */
    private void link() {
        int size = word.length;
        fail = new int[size];
        ending = new int[size];
        shorter = new int[size];
        shorter[ROOT] = -1;
        ending[ROOT] = -1;
        for (int node = 0; node < size; node++) {
            for (int next = child[node]; next < child[node + 1]; next++) {
                fail[next] = node == ROOT ? ROOT : step(fail[node], letter[next]);
                shorter[next] = ending[fail[next]];
                ending[next] = word[next] >= 0 ? next : shorter[next];
            }
        }
    }

    /** Tells of every word in the first {@code size} characters, in the order of their ends. */
    public void scan(char[] text, int size, Sink sink) {
        int node = ROOT;
        for (int i = 0; i < size; i++) {
            node = step(node, text[i]);
            for (int at = ending[node]; at >= 0; at = shorter[at]) {
                sink.found(word[at], i + 1);
            }
        }
    }

    private int step(int from, char c) {
        for (int node = from; node != ROOT; node = fail[node]) {
            int low = child[node];
            int high = child[node + 1];
            while (high - low > FEW) {
                int middle = (low + high) >>> 1;
                if (letter[middle] > c) {
                    high = middle;
                } else {
                    low = middle;
                }
            }
            for (int next = low; next < high; next++) {
                if (letter[next] == c) {
                    return next;
                }
            }
        }
        return first[c];
    }
}
