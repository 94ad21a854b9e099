package app.tradewind.jobs.desk.items;

import app.tradewind.catalog.Money;
import app.tradewind.selection.Candidate;
import app.tradewind.selection.Criterion;
import app.tradewind.selection.Criterion.Direction;
import app.tradewind.selection.Criterion.Wording;
import app.tradewind.words.Phrase;
import java.util.Currency;
import java.util.List;

/** What a product is judged by where nobody asks otherwise, and how its figures are said. */
public final class Judged {

    private static final double PER_CENT = 0.01;
    /** A fiftieth more money is the least step of a logarithm that is worth naming. */
    private static final double FIFTIETH = 0.01;
    /** Place of the demand among the criteria. */
    private static final int DEMAND = 2;

    private Judged() { }

    /**
     * Bounds are fixed, those of demand apart, so that filtering reverses no rank.
     *
     * @param home currency of the demand
     */
    public static List<Criterion> criteria(Currency home) {
        String currency = home.equals(Money.UNNAMED) ? "" : home.getCurrencyCode();
        return List.of(
                new Criterion("growth", new Wording(Phrase.of("jobs.criterion.growth"),
                        Phrase.of("jobs.criterion.growth.in-text"), PER_CENT,
                        share -> Phrase.of("jobs.figure.change", share)), 0.30, Direction.MAX, -0.5, 1),
                new Criterion("margin", new Wording(Phrase.of("jobs.criterion.margin"),
                        Phrase.of("jobs.criterion.margin.in-text"), PER_CENT,
                        share -> Phrase.of("jobs.figure.share", share)), 0.25, Direction.MAX, -0.05, 0.40),
                new Criterion("demand", new Wording(Phrase.of("jobs.criterion.demand"),
                        Phrase.of("jobs.criterion.demand.in-text"), FIFTIETH,
                        log -> Phrase.of("jobs.figure.sales", money(log), currency)),
                        0.20, Direction.MAX, Double.NaN, Double.NaN),
                new Criterion("position", new Wording(Phrase.of("jobs.criterion.position"),
                        Phrase.of("jobs.criterion.position.in-text"), PER_CENT,
                        ratio -> Phrase.of("jobs.figure.rival", ratio)), 0.10, Direction.MIN, 0.75, 1.30),
                new Criterion("cover", new Wording(Phrase.of("jobs.criterion.cover"),
                        Phrase.of("jobs.criterion.cover.in-text"), 1,
                        weeks -> Phrase.of("jobs.figure.weeks", Math.rint(weeks))), 0.10, Direction.MIN, 4, 40),
                new Criterion("copy", new Wording(Phrase.of("jobs.criterion.copy"),
                        Phrase.of("jobs.criterion.copy.in-text"), 1,
                        count -> Phrase.of("jobs.figure.findings", Math.rint(count))), 0.05, Direction.MIN, 0, 2));
    }

    /** The money a product sold for in the last twelve weeks, {@code NaN} where not known. */
    public static double sales(Candidate candidate) {
        return money(candidate.values()[DEMAND]);
    }

    private static double money(double log) {
        return Math.max(0, Math.pow(10, log) - 1);
    }
}
