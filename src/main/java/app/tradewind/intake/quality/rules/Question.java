package app.tradewind.intake.quality.rules;

import app.tradewind.words.Phrase;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * A rule as it is put to the rows of a kind.
 *
 * @param column the column it is about
 * @param aspect what it judges
 * @param weighs whether advice on the item should be trusted less where it fails
 * @param asked the rows it is asked of
 * @param says what stands there
 * @param wrong what is wrong, {@code null} for nothing
 */
public record Question<R>(String column, Aspect aspect, boolean weighs, Predicate<R> asked, Function<R, String> says,
        Function<R, Phrase> wrong) { }
