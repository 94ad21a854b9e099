package app.tradewind.intake.quality.rules;

import app.tradewind.intake.layout.Kind;
import app.tradewind.intake.quality.columns.Columns;
import java.util.List;

/**
 * All that is asked of the rows of one kind.
 *
 * @param kind what the rows are about
 * @param freshness how old the newest may be, {@code null} where rows have no day that ages
 * @param gaps what a gap between days is, {@code null} where gaps are not looked for
 * @param rules what is asked of each row
 */
public record KindRules(Kind kind, Freshness freshness, Gaps gaps, List<Rule> rules) {

    /**
     * A stretch without a row.
     *
     * @param leastDays days it has at least
     * @param usualTimes how many times the usual distance between days it has at least
     */
    public record Gaps(int leastDays, int usualTimes) { }

    public KindRules {
        rules = List.copyOf(rules);
    }

    /** The rules for one walk over rows. */
    public <R> List<Question<R>> on(Columns<R> columns) {
        return rules.stream().map(rule -> rule.on(columns)).toList();
    }
}
