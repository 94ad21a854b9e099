package app.tradewind.copyrisk.field;

import app.tradewind.copyrisk.match.Spot;
import java.util.function.ToIntFunction;

/**
 * Whether a clause denies what it names. A word of denial before the match reaches to the end of its
 * clause, but not past a contrast ("but") and past a comma only inside a list ("A, B or C"); where the
 * language puts it behind, it has to follow in the same clause. The words stand in the lexicons
 * {@code denial-before}, {@code denial-after}, {@code denial-directly}, {@code denial-answer},
 * {@code contrast}, {@code list}, {@code and}.
 */
public final class Denial {

    private static final int REACH = 90;
    /** No clause that people write is longer; without clauses a text would be gone through for each match. */
    private static final int REACH_AFTER = 300;
    private static final int REACH_UNSPACED = 10;
    private static final int LIST_REACH = 30;
    private static final int ANSWER = 40;

    private final int before;
    private final int after;
    private final int directly;
    private final int contrast;
    private final int list;
    private final int no;
    private final int and;

    /** @param lexicon gives the group of a lexicon */
    public Denial(ToIntFunction<String> lexicon) {
        before = lexicon.applyAsInt("denial-before");
        after = lexicon.applyAsInt("denial-after");
        directly = lexicon.applyAsInt("denial-directly");
        contrast = lexicon.applyAsInt("contrast");
        list = lexicon.applyAsInt("list");
        no = lexicon.applyAsInt("denial-answer");
        and = lexicon.applyAsInt("and");
    }

    public boolean denies(FieldView field, Spot spot) {
        return deniedBefore(field, spot) || deniedAfter(field, spot) || answered(field, spot);
    }

    /** Does a word of denial stand between a trigger and its partner, as in "the FDA has not approved"? */
    public boolean between(FieldView field, Spot one, Spot other) {
        int from = Math.min(one.end(), other.end());
        int to = Math.max(one.start(), other.start());
        return field.anyBetween(from, to, before);
    }

    public boolean deniedBefore(FieldView field, Spot spot) {
        int clause = field.clauses().start(spot.start());
        for (Spot word : field.near(spot.start() - REACH, spot.start(), before)) {
            boolean inClause = word.end() <= spot.start() && word.start() >= clause;
            if (inClause && spot.start() - word.end() <= reach(field, word)
                    && !contrasted(field, word.end(), spot.start()) && listed(field, word.end(), spot)) {
                return true;
            }
        }
        return false;
    }

    private boolean deniedAfter(FieldView field, Spot spot) {
        for (Spot word : field.near(spot.end(), spot.end() + 1, directly)) {
            if (word.start() >= spot.end() && word.start() - spot.end() <= 1
                    && !field.clauses().between(spot.end(), word.start())) {
                return true;
            }
        }
        int clause = Math.min(field.clauses().end(spot.end()), spot.end() + REACH_AFTER);
        return field.near(spot.end(), clause, after).stream().anyMatch(word -> word.start() >= spot.end() && word.end() <= clause
                && !contrasted(field, spot.end(), word.start()) && listed(field, spot.end(), word));
    }

    /** "Does it cure colds? No." The answer is the sentence after the question. */
    private boolean answered(FieldView field, Spot spot) {
        String text = field.text().text();
        int end = field.clauses().end(spot.end());
        if (end >= text.length() || text.charAt(end) != '?' && text.charAt(end) != '\u061F') {
            return false;
        }
        int last = Math.min(field.clauses().end(end + 1), end + ANSWER);
        return field.near(end, last, no, before, after).stream().anyMatch(word -> word.start() > end && word.end() <= last);
    }

    /** Do a comma or a word such as "and" part the two: "approved by X and recommended by Y"? */
    public boolean parted(FieldView field, Spot one, Spot other) {
        int from = Math.min(one.end(), other.end());
        int to = Math.max(from, Math.max(one.start(), other.start()));
        return stands(field, from, to, ',', '\u3001') || field.anyBetween(from, to, and);
    }

    /** Does a comma of any script stand between the two? */
    public boolean comma(FieldView field, Spot one, Spot other) {
        int from = Math.min(one.end(), other.end());
        int to = Math.max(from, Math.max(one.start(), other.start()));
        return stands(field, from, to, ',', '\u3001') || stands(field, from, to, ',', '\u060C');
    }

    private static int reach(FieldView field, Spot word) {
        char last = field.text().text().charAt(word.end() - 1);
        return last >= '\u3040' && last <= '\u9FFF' ? REACH_UNSPACED : REACH;
    }

    private boolean contrasted(FieldView field, int from, int to) {
        return field.anyBetween(from, to, contrast);
    }

    /** No comma in between, or the commas of a list. */
    private boolean listed(FieldView field, int from, Spot spot) {
        return !stands(field, from, spot.start(), ',', '\u060C') || field.anyBetween(from, spot.end() + LIST_REACH, list);
    }

    private static boolean stands(FieldView field, int from, int to, char one, char other) {
        String text = field.text().text();
        for (int i = from; i < to; i++) {
            if (text.charAt(i) == one || text.charAt(i) == other) {
                return true;
            }
        }
        return false;
    }
}
