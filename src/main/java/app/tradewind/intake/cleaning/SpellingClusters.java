package app.tradewind.intake.cleaning;

import app.tradewind.words.Phrase;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.UnaryOperator;

/**
 * Clusters spellings of one thing, the surest method first: the same words, then the same pairs of
 * letters, then near neighbours. A neighbour needs five letters, the same digits, the same first letter,
 * the same single letters, one letter changed (two from ten letters on), a Jaro-Winkler likeness of 0.93,
 * and a partner three times as frequent: "Cable A" and "Cable B" are two things.
 */
final class SpellingClusters {

    private static final double WORDS = 0.95;
    private static final double PAIRS = 0.85;
    private static final double NEIGHBOURS = 0.6;
    private static final int SHORTEST = 5;
    private static final int LONG = 10;
    private static final double LIKE = 0.93;
    private static final int TIMES = 3;
    /** More different texts than this are names, not kinds of things. */
    private static final int MOST = 2_000;

    private final String field;
    private final Texts texts;
    private final List<Proposal> found = new ArrayList<>();

    private SpellingClusters(String field, Texts texts) {
        this.field = field;
        this.texts = texts;
    }

    static List<Proposal> of(String field, Texts texts) {
        SpellingClusters own = new SpellingClusters(field, texts);
        Collection<String> left = own.colliding(texts.rows().keySet(), Fingerprint::words, WORDS, Phrase.of("quality.clean.why.words"));
        left = own.colliding(left, Fingerprint::pairs, PAIRS, Phrase.of("quality.clean.why.pairs"));
        own.near(new ArrayList<>(left));
        return own.found;
    }

    /** Proposes every group with the same key. @return one text of each group */
    private Collection<String> colliding(Collection<String> from, UnaryOperator<String> key, double sure, Phrase why) {
        Map<String, Map<String, Long>> groups = new TreeMap<>();
        from.forEach(text -> groups.computeIfAbsent(key.apply(text), none -> new TreeMap<>()).put(text, texts.rows(text)));
        Collection<String> left = new TreeSet<>();
        groups.forEach((same, group) -> {
            String usual = Spellings.usual(group);
            left.add(usual);
            if (group.size() > 1 && !same.isEmpty()) {
                propose(usual, group.keySet().stream().filter(text -> !text.equals(usual)).toList(), sure, why);
            } else {
                left.addAll(group.keySet());
            }
        });
        return left;
    }

    private void near(List<String> left) {
        if (left.size() > MOST) {
            return;
        }
        TreeSet<String> taken = new TreeSet<>();
        for (String rare : left) {
            for (String frequent : left) {
                if (!taken.contains(rare) && texts.rows(frequent) >= TIMES * texts.rows(rare)
                        && near(Fingerprint.folded(rare), Fingerprint.folded(frequent))) {
                    taken.add(rare);
                    propose(frequent, List.of(rare), NEIGHBOURS, Phrase.of("quality.clean.why.near", texts.rows(frequent)));
                }
            }
        }
    }

    private void propose(String becomes, List<String> variants, double sure, Phrase why) {
        found.add(Proposal.merge(field, becomes, texts.variants(variants, becomes), sure, why));
    }

    static boolean near(String a, String b) {
        int shorter = Math.min(a.length(), b.length());
        return !a.equals(b) && shorter >= SHORTEST && a.charAt(0) == b.charAt(0) && kept(a).equals(kept(b))
                && Likeness.distance(a, b) <= (shorter >= LONG ? 2 : 1) && Likeness.jaroWinkler(a, b) >= LIKE;
    }

    /** What must not differ: digits, and words of one letter. */
    private static String kept(String text) {
        StringBuilder kept = new StringBuilder();
        for (String word : text.split(" ")) {
            kept.append(word.length() == 1 ? word : word.replaceAll("\\D", "")).append(' ');
        }
        return kept.toString().replaceAll(" +", " ").strip();
    }
}
