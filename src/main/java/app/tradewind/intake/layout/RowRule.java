package app.tradewind.intake.layout;

import java.util.List;

/**
 * What becomes of the rows that fulfil all of some conditions. The first rule that fits decides.
 *
 * @param effect what becomes of them
 * @param reason why, for rows that are left out; {@code null} otherwise
 * @param conditions all of which must hold
 */
public record RowRule(Effect effect, Exclusion reason, List<Condition> conditions) {

    public RowRule {
        conditions = List.copyOf(conditions);
    }

    /**
     * What a rule does with its rows. A replacement is a sale of pieces that nobody pays for again; a row
     * whose state has become returned tells both the sale and what was given back.
     */
    public enum Effect { EXCLUDE, REFUND, SALE, REPLACEMENT, RETURNED }

    /** How a condition looks at a cell. */
    public enum Test { BLANK, FILLED, NEGATIVE, POSITIVE, ZERO, NO_DIGIT, ONE_OF }

    /**
     * @param field the column looked at; a column the file does not have counts as blank
     * @param test how
     * @param words for {@link Test#ONE_OF}: folded texts; {@code *} at an end stands for anything
     */
    public record Condition(Field field, Test test, List<String> words) {
        public Condition {
            words = List.copyOf(words);
        }

        /** Whether a folded text is one of the words. */
        public boolean names(String folded) {
            for (String word : words) {
                if (fits(word, folded)) {
                    return true;
                }
            }
            return false;
        }

        private static boolean fits(String word, String folded) {
            boolean open = word.endsWith("*");
            boolean before = word.startsWith("*");
            String core = word.substring(before ? 1 : 0, word.length() - (open ? 1 : 0));
            if (before) {
                return open ? folded.contains(core) : folded.endsWith(core);
            }
            return open ? folded.startsWith(core) : folded.equals(core);
        }
    }
}
