package app.tradewind.intake.quality.rules;

import app.tradewind.catalog.Money;
import app.tradewind.intake.quality.columns.Columns;
import app.tradewind.intake.quality.rules.checks.Check;
import app.tradewind.intake.quality.rules.checks.Condition;
import app.tradewind.intake.quality.rules.checks.Values;
import app.tradewind.words.Phrase;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * What is asked of one column of a kind, as its file says it.
 *
 * @param about what it judges
 * @param when of which rows it is asked
 * @param check what is looked at, and how
 * @param says the message for a row that lapses
 * @param samples rows that show what is meant
 */
public record Rule(About about, When when, Looks check, Says says, List<Sample> samples) {

    static final String FIRST_ROW = "first-row";
    static final String FIRST_VALUE = "first-value";

    /**
     * @param column what is reported, {@code *} for the row as a whole
     * @param aspect in what respect
     * @param weighs whether advice on the item is trusted less
     */
    public record About(String column, Aspect aspect, boolean weighs) { }

    /**
     * @param everywhere whether rows are asked that say nothing in the column
     * @param asked which rows are asked at all: the others do not count
     * @param where which rows can lapse: the others count as passing
     * @param unless which rows pass in any case
     */
    public record When(boolean everywhere, List<Condition> asked, List<Condition> where, List<Condition> unless) { }

    /**
     * @param value the column that is looked at
     * @param shown the column that a lapse shows
     * @param by the check
     */
    public record Looks(String value, String shown, Check by) { }

    /**
     * @param code of the message
     * @param tells what goes into it: columns, numbers, {@code first-row} and {@code first-value}; empty for what
     *     the check tells by itself
     */
    public record Says(String code, List<String> tells) { }

    public Rule {
        samples = List.copyOf(samples);
    }

    /** The rule for one walk over rows. */
    public <R> Question<R> on(Columns<R> columns) {
        Function<R, Object> shown = columns.value(check.shown);
        Predicate<R> asked = Condition.all(when.asked, columns);
        Predicate<R> filled = row -> !Values.isBlank(shown.apply(row));
        return new Question<>(about.column, about.aspect, about.weighs,
                when.everywhere ? asked : when.asked.isEmpty() ? filled : filled.and(asked),
                row -> Values.text(shown.apply(row)), wrong(columns));
    }

    private <R> Function<R, Phrase> wrong(Columns<R> columns) {
        Check.Look<R> look = check.by.on(columns, check.value);
        Function<List<Object>, Function<R, Phrase>> phrase = told -> row -> phrase(columns, row, told);
        if (when.where.isEmpty() && when.unless.isEmpty()) {
            return row -> {
                List<Object> told = look.at(row);
                return told == null ? null : phrase.apply(told).apply(row);
            };
        }
        Predicate<R> where = Condition.all(when.where, columns);
        Predicate<R> unless = when.unless.isEmpty() ? row -> false : Condition.all(when.unless, columns);
        return row -> {
            List<Object> told = where.test(row) && !unless.test(row) ? look.at(row) : null;
            return told == null ? null : phrase.apply(told).apply(row);
        };
    }

    private <R> Phrase phrase(Columns<R> columns, R row, List<Object> told) {
        if (says.tells.isEmpty()) {
            return Phrase.of(says.code, told.stream().map(Rule::plain).toArray());
        }
        List<Object> args = new ArrayList<>();
        for (String name : says.tells) {
            args.add(plain(name.equals(FIRST_ROW) ? told.get(0) : name.equals(FIRST_VALUE) ? told.get(1)
                    : columns.has(name) ? columns.value(name).apply(row) : new BigDecimal(name)));
        }
        return Phrase.of(says.code, args.toArray());
    }

    private static Object plain(Object value) {
        return value == null ? "" : value instanceof Money money ? money.amount() : value;
    }
}
