package app.tradewind.intake.quality.rules;

import app.tradewind.intake.quality.columns.Columns;
import app.tradewind.reference.Entry;
import app.tradewind.words.Phrase;
import java.util.List;
import java.util.Map;

/**
 * Rows that show what a rule means.
 *
 * @param lapses whether the last of them should lapse, or pass
 * @param rows one, or several where it takes a row before
 * @param entry where they stand in the file
 */
public record Sample(boolean lapses, List<Map<String, Object>> rows, Entry entry) {

    public Sample {
        rows = List.copyOf(rows);
    }

    /** What a rule says of the last row, {@code null} for nothing. */
    public Phrase judged(Rule rule, Columns<?> columns) {
        Question<Map<String, Object>> question = rule.on(Columns.written(columns));
        Phrase said = null;
        for (Map<String, Object> row : rows) {
            said = question.asked().test(row) ? question.wrong().apply(row) : null;
        }
        return said;
    }

    /** Whether the rule says what is meant. */
    public boolean holds(Rule rule, Columns<?> columns) {
        return judged(rule, columns) != null == lapses;
    }
}
