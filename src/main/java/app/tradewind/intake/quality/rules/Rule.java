package app.tradewind.intake.quality.rules;

import app.tradewind.words.Phrase;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * One question to every row of a kind.
 *
 * @param column the column it is about
 * @param aspect what it judges
 * @param weighs whether advice on the item should be trusted less where it fails
 * @param asked the rows it is asked of
 * @param says what stands there
 * @param wrong what is wrong, {@code null} for nothing
 */
public record Rule<R>(String column, Aspect aspect, boolean weighs, Predicate<R> asked, Function<R, String> says,
        Function<R, Phrase> wrong) {

    /** Every row should say something. */
    public static <R> Rule<R> complete(String column, boolean weighs, Function<R, ?> value) {
        Phrase blank = Phrase.of("quality.why.blank");
        return new Rule<>(column, Aspect.COMPLETENESS, weighs, row -> true, row -> text(value.apply(row)),
                row -> isBlank(value.apply(row)) ? blank : null);
    }

    /** What a row says should be possible and in due form. */
    public static <R> Rule<R> accurate(String column, Function<R, ?> value, Function<R, Phrase> wrong) {
        return filled(column, Aspect.ACCURACY, true, value, wrong);
    }

    /** What a row says should agree with other rows. */
    public static <R> Rule<R> consistent(String column, boolean weighs, Function<R, ?> value, Function<R, Phrase> wrong) {
        return filled(column, Aspect.CONSISTENCY, weighs, value, wrong);
    }

    private static <R> Rule<R> filled(String column, Aspect aspect, boolean weighs, Function<R, ?> value,
            Function<R, Phrase> wrong) {
        return new Rule<>(column, aspect, weighs, row -> !isBlank(value.apply(row)),
                row -> text(value.apply(row)), wrong);
    }

    /** Asked of every row: only texts are looked into. */
    private static boolean isBlank(Object value) {
        return value == null || value instanceof CharSequence && value.toString().isBlank();
    }

    private static String text(Object value) {
        return value == null ? "" : value.toString();
    }
}
