package app.tradewind.intake.quality.rules.checks;

import app.tradewind.intake.quality.columns.Columns;
import app.tradewind.reference.Entry;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Reads a rule's check. A word or a limit that nobody knows is an error with its line. */
public final class Checks {

    /** What a rule may say about its check. */
    public static final Set<String> KEYS = Set.of("check", "above", "min", "max", "other", "times", "by", "pattern");

    private static final Set<String> COUNTRIES = Set.of(Locale.getISOCountries());

    /** The words. */
    private enum Word {
        REQUIRED, RANGE, LIKE, UNLIKE, COUNTRY, CHECK_DIGIT, CURRENCY, BLANK, SAME_AS, NEAR, AT_MOST, NOT_AFTER, NOT_BEFORE, UNIQUE, ONE_VALUE
    }

    /** Which limits each word needs or takes. */
    private static final Map<Word, Set<String>> TAKES = Map.of(
            Word.RANGE, Set.of("above", "min", "max"), Word.LIKE, Set.of("pattern"), Word.UNLIKE, Set.of("pattern"),
            Word.SAME_AS, Set.of("other"), Word.NEAR, Set.of("other", "times"), Word.AT_MOST, Set.of("other", "times"),
            Word.NOT_AFTER, Set.of("other"), Word.NOT_BEFORE, Set.of("other"), Word.UNIQUE, Set.of("by"),
            Word.ONE_VALUE, Set.of("by"));

    private Checks() { }

    /**
     * @param rule the rule's entry
     * @param columns those there are
     * @throws app.tradewind.reference.ReferenceException if the check makes no sense
     */
    public static Check read(Entry rule, Columns<?> columns) {
        Word word = rule.oneOf(Word.class, "check");
        rule.map().forEach((key, entry) -> {
            if (KEYS.contains(key) && !key.equals("check") && !TAKES.getOrDefault(word, Set.of()).contains(key)) {
                throw entry.wrong("quality.file.not-taken", rule.text("check"), key);
            }
        });
        return switch (word) {
            case REQUIRED -> Plain.of(value -> !Values.isBlank(value));
            case COUNTRY -> Plain.of(value -> COUNTRIES.contains(Values.text(value)));
            case CHECK_DIGIT -> Plain.of(value -> CheckDigit.isRight(Values.text(value)));
            case CURRENCY -> Plain.of(Values::isNamed);
            case BLANK -> Plain.blank();
            case RANGE -> Range.read(rule);
            case LIKE -> Plain.like(Patterns.read(rule, "pattern"), true);
            case UNLIKE -> Plain.like(Patterns.read(rule, "pattern"), false);
            case SAME_AS -> new Beside(other(rule, columns), (value, other) -> Values.text(value).equals(Values.text(other)));
            case NEAR -> new Beside(other(rule, columns), near(times(rule)));
            case AT_MOST -> new Beside(other(rule, columns), atMost(times(rule)));
            case NOT_AFTER -> new Beside(other(rule, columns), (value, other) -> !(value instanceof LocalDate day
                    && other instanceof LocalDate limit && day.isAfter(limit)));
            case NOT_BEFORE -> new Beside(other(rule, columns), (value, other) -> !(value instanceof LocalDate day
                    && other instanceof LocalDate limit && day.isBefore(limit)));
            case UNIQUE -> new Repeats(by(rule, columns), false);
            case ONE_VALUE -> new Repeats(by(rule, columns), true);
        };
    }

    /** The column a key names. */
    public static String column(Entry entry, Columns<?> columns) {
        if (!columns.has(entry.text())) {
            throw entry.wrong("quality.file.no-column", entry.text());
        }
        return entry.text();
    }

    /** Both above zero, of one currency, and one at most so many times the other; what is not known is not far. */
    private static Beside.Agrees near(double times) {
        return (value, other) -> {
            double a = Values.number(value);
            double b = Values.number(other);
            return !(Values.comparable(value, other) && a > 0 && b > 0 && Math.max(a / b, b / a) > times);
        };
    }

    private static Beside.Agrees atMost(double times) {
        return (value, other) -> !(Values.comparable(value, other) && Values.number(value) > times * Values.number(other));
    }

    private static double times(Entry rule) {
        return rule.number("times").map(Number::doubleValue).orElse(1.0);
    }

    private static String other(Entry rule, Columns<?> columns) {
        return column(rule.field("other"), columns);
    }

    private static List<String> by(Entry rule, Columns<?> columns) {
        return rule.field("by").items().stream().map(entry -> column(entry, columns)).toList();
    }
}
