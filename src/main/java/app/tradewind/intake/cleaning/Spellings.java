package app.tradewind.intake.cleaning;

import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.UnaryOperator;

/** Texts of one field with how often each stands there, and which of those that mean the same is the usual one. */
public final class Spellings {

    private final UnaryOperator<String> key;
    private final Map<String, Map<String, Long>> groups = new TreeMap<>();
    private final Map<String, String> keys = new HashMap<>();

    /** @param key under which texts that mean the same are equal */
    public Spellings(UnaryOperator<String> key) {
        this.key = key;
    }

    /** Notes a text that is not empty. */
    public void add(String text, long times) {
        if (!text.isEmpty()) {
            groups.computeIfAbsent(keys.computeIfAbsent(text, key), none -> new TreeMap<>()).merge(text, times, Long::sum);
        }
    }

    /** The usual spelling: the most frequent; of equals the one without blanks at its ends, then the first in the alphabet. */
    public String usual(String text) {
        Map<String, Long> group = groups.getOrDefault(keys.getOrDefault(text, ""), Map.of());
        return group.size() < 2 ? text : usual(group);
    }

    /** Texts with their counts by key; groups of one included. */
    Map<String, Map<String, Long>> groups() {
        return groups;
    }

    static String usual(Map<String, Long> group) {
        return group.entrySet().stream().max(Map.Entry.<String, Long>comparingByValue()
                .thenComparing(entry -> entry.getKey().strip().equals(entry.getKey()))
                .thenComparing(Map.Entry::getKey, Comparator.reverseOrder())).orElseThrow().getKey();
    }
}
