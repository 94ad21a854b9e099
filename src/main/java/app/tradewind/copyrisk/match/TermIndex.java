package app.tradewind.copyrisk.match;

import app.tradewind.copyrisk.rules.Terms;
import app.tradewind.copyrisk.text.Clauses;
import app.tradewind.copyrisk.text.Folded;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * All terms of all rules behind one automaton. Each group of terms (a rule's trigger, an excuse, a
 * lexicon) has a number; a search gives the spots of each group that occurs.
 */
public final class TermIndex {

    private final AhoCorasick automaton;
    private final List<List<Grouped>> byAnchor;
    private final int groups;

    private TermIndex(AhoCorasick automaton, List<List<Grouped>> byAnchor, int groups) {
        this.automaton = automaton;
        this.byAnchor = byAnchor;
        this.groups = groups;
    }

    private record Grouped(Term term, int group) { }

    /** How many groups there are; their numbers count from 0. */
    public int groups() {
        return groups;
    }

    /**
     * The spots of every group that occurs, in the order of the text.
     *
     * @param active bits of the languages whose terms may fire
     * @param category folded category of the listing
     */
    public Map<Integer, List<Spot>> search(Folded text, Clauses clauses, int active, String category) {
        Map<Integer, List<Spot>> found = new TreeMap<>();
        automaton.scan(text.text(), (anchor, end) -> {
            for (Grouped grouped : byAnchor.get(anchor)) {
                if (grouped.term().speaks(active, category)) {
                    Spot spot = grouped.term().around(text, clauses, end);
                    if (spot != null) {
                        found.computeIfAbsent(grouped.group(), group -> new ArrayList<>(2)).add(spot);
                    }
                }
            }
        });
        return found;
    }

    /** Collects groups of terms, then builds the automaton once. */
    public static final class Builder {
        private final Map<String, List<Grouped>> anchors = new LinkedHashMap<>();
        private int groups;

        /** A new group for these terms; the lexicons they name are groups of their own. */
        public int group(Terms terms) {
            int group = groups++;
            add(group, terms, "");
            return group;
        }

        /** Further terms of a group that only fire in one category. */
        public void add(int group, Terms terms, String category) {
            terms.byLanguage().forEach((languages, list) -> list.forEach(written -> {
                Term term = new Term(written, languages, category);
                anchors.computeIfAbsent(term.anchor(), anchor -> new ArrayList<>(1)).add(new Grouped(term, group));
            }));
        }

        public TermIndex build() {
            return new TermIndex(new AhoCorasick(new ArrayList<>(anchors.keySet())),
                    new ArrayList<>(anchors.values()), groups);
        }
    }
}
