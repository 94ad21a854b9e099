package app.tradewind.copyrisk.match;

import app.tradewind.copyrisk.rules.Terms;
import app.tradewind.words.text.AhoCorasick;
import app.tradewind.words.text.Clauses;
import app.tradewind.words.text.Folded;
import app.tradewind.words.text.Tongue;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * All terms of all rules behind one automaton. Each group of terms (a rule's trigger, an excuse, a
 * lexicon) has a number; a search gives the spots of each group that occurs. The automaton reads the text
 * and the row of its words' stems, in the text's own language and in English.
 */
public final class TermIndex {

    private final AhoCorasick automaton;
    /** By anchor: the terms that it is the letters of, and those that it is the stems of. */
    private final Grouped[][] byAnchor;
    private final GroupedStem[][] byStems;
    /** Literal texts in the text as written, and the groups of each. */
    private final AhoCorasick signs;
    private final int[][] groupsOfSign;
    private final int[] signLengths;
    private final int groups;
    private final StemGate gate;

    private TermIndex(Builder builder) {
        automaton = new AhoCorasick(new ArrayList<>(builder.anchors.keySet()));
        byAnchor = builder.anchors.values().stream().map(Anchored::grouped).toArray(Grouped[][]::new);
        byStems = builder.anchors.values().stream().map(Anchored::groupedStems).toArray(GroupedStem[][]::new);
        signs = new AhoCorasick(new ArrayList<>(builder.signs.keySet()));
        groupsOfSign = builder.signs.values().stream().map(TermIndex::ints).toArray(int[][]::new);
        signLengths = builder.signs.keySet().stream().mapToInt(String::length).toArray();
        groups = builder.groups;
        gate = builder.gate;
    }

    /** A term and the groups that it stands in: lists of rules are alike, and one look is enough for all of them. */
    private record Grouped(Term term, int[] groups) { }

    private record GroupedStem(StemTerm term, int[] groups) { }

    /** What one anchor stands for: its terms with the groups of each. */
    private record Anchored(Map<Term, List<Integer>> terms, Map<StemTerm, List<Integer>> stems) {

        Grouped[] grouped() {
            return terms.entrySet().stream().map(each -> new Grouped(each.getKey(), ints(each.getValue()))).toArray(Grouped[]::new);
        }

        GroupedStem[] groupedStems() {
            return stems.entrySet().stream().map(each -> new GroupedStem(each.getKey(), ints(each.getValue()))).toArray(GroupedStem[]::new);
        }
    }

    /** A term as a pack has it. */
    private record Written(String text, int languages, String category) { }

    private static int[] ints(List<Integer> numbers) {
        return numbers.stream().mapToInt(Integer::intValue).toArray();
    }

    /** How many groups there are; their numbers count from 0. */
    public int groups() {
        return groups;
    }

    /**
     * The spots of every group that occurs, in the order of the text: places in the folded text, of groups
     * {@link Builder#asWritten} in the text as written.
     *
     * @param own the language the text is written in, as a bit; 0 for unknown
     * @param active bits of the languages whose terms may fire
     * @param category folded category of the listing
     */
    public Found search(Folded text, Clauses clauses, int own, int active, String category) {
        Found found = new Found(groups);
        char[] chars = text.text().toCharArray();
        automaton.scan(chars, chars.length, (anchor, end) -> {
            for (Grouped grouped : byAnchor[anchor]) {
                if (grouped.term().speaks(active, category)) {
                    Spot spot = grouped.term().around(text, clauses, end);
                    if (spot != null) {
                        found.add(grouped.groups(), spot);
                    }
                }
            }
        });
        char[] written = text.written().toCharArray();
        signs.scan(written, written.length, (sign, end) -> {
            found.add(groupsOfSign[sign], new Spot(end - signLengths[sign], end));
        });
        Tongue latin = StemGate.latin(own);
        stems(text, latin, true, active, category, found);
        if (latin != Tongue.EN) {
            stems(text, Tongue.EN, false, active, category, found);
        }
        return found;
    }

    private void stems(Folded text, Tongue latin, boolean cyrillic, int active, String category, Found found) {
        StemStream stream = new StemStream(text).read(gate.of(latin, cyrillic));
        Found more = new Found(groups);
        automaton.scan(stream.chars(), stream.size(), (anchor, end) -> {
            for (GroupedStem grouped : byStems[anchor]) {
                StemTerm term = grouped.term();
                if (term.speaks(active, category) && (term.tongue() == latin || cyrillic && term.tongue() == Tongue.RU)) {
                    Spot spot = stream.between(end - term.anchor().length(), end - 1);
                    if (term.inflects(text, spot)) {
                        more.add(grouped.groups(), spot);
                    }
                }
            }
        });
        found.merge(more);
    }

    /** Collects groups of terms, then builds the automaton once. */
    public static final class Builder {
        private final Map<String, Anchored> anchors = new LinkedHashMap<>();
        private final Map<Written, Term> known = new HashMap<>();
        private final Map<Written, Optional<StemTerm>> knownStems = new HashMap<>();
        private final Map<String, List<Integer>> signs = new LinkedHashMap<>();
        private final Stems stems = new Stems();
        private final StemGate gate = new StemGate(stems);
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
                Written key = new Written(written, languages, category);
                Term term = known.computeIfAbsent(key, any -> new Term(written, languages, category));
                put(at(term.anchor()).terms, term, group);
                StemTerm stem = knownStems.computeIfAbsent(key, any -> Optional.ofNullable(StemTerm.of(term, written, languages, stems))).orElse(null);
                if (stem != null) {
                    put(at(stem.anchor()).stems, stem, group);
                    gate.open(stem);
                }
            }));
        }

        /** A new group for texts that are looked for in the text as written, before any folding. */
        public int asWritten(List<String> texts) {
            int group = groups++;
            texts.stream().distinct().forEach(text -> signs.computeIfAbsent(text, any -> new ArrayList<>(1)).add(group));
            return group;
        }

        private Anchored at(String anchor) {
            return anchors.computeIfAbsent(anchor, any -> new Anchored(new LinkedHashMap<>(2), new LinkedHashMap<>(2)));
        }

        private static <T> void put(Map<T, List<Integer>> terms, T term, int group) {
            List<Integer> in = terms.computeIfAbsent(term, any -> new ArrayList<>(1));
            if (!in.contains(group)) {
                in.add(group);
            }
        }

        public TermIndex build() {
            return new TermIndex(this);
        }
    }
}
