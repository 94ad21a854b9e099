package app.tradewind.pricing.ads;

import app.tradewind.pricing.ads.TermAdvice.Status;
import java.util.List;
import java.util.Locale;

/** How advice on simulated accounts compares with the truth, added up over seeds. */
final class AdScore {

    private double terms;
    private double covered;
    private double flagged;
    private double wrongly;
    private double lost;
    private double caught;
    private double calledPaying;
    private double payingWrongly;
    private double splits;
    private double gainsCovered;
    private double advised;
    private double expected;
    private double best;

    void add(AdSimulator world, long seed) {
        AdReport report = new AdAdviser(new AdSettings("EUR", AdSimulator.FIRST.plusDays(60), seed)).advise(world.rows);
        for (TermAdvice advice : report.terms()) {
            AdSimulator.Truth truth = world.truth(advice);
            terms++;
            covered += truth.cost() >= advice.worth().lo() && truth.cost() <= advice.worth().hi() ? 1 : 0;
            double spend = advice.term().figures().spend();
            lost += truth.pays() ? 0 : spend;
            if (advice.status() == Status.WASTE) {
                flagged++;
                wrongly += truth.pays() ? 1 : 0;
                caught += truth.pays() ? 0 : spend;
            }
            if (advice.status() == Status.PAYS) {
                calledPaying++;
                payingWrongly += truth.pays() ? 0 : 1;
            }
        }
        if (!report.split().why().reasons().isEmpty()) {
            double[] gains = world.gains(report);
            splits++;
            gainsCovered += gains[0] >= report.split().why().confidence().lo() && gains[0] <= report.split().why().confidence().hi() ? 1 : 0;
            advised += gains[0];
            best += gains[1];
            expected += report.split().why().total();
        }
    }

    /** Share of 90 % intervals of the cost of sales with the truth in them. */
    double coverage() {
        return covered / terms;
    }

    /** Share of terms called waste that pay. */
    double wronglyStopped() {
        return wrongly / Math.max(1, flagged);
    }

    /** Share of the spend that does not pay which is called waste. */
    double caught() {
        return caught / lost;
    }

    /** Share of terms called paying that do not. */
    double wronglyPaying() {
        return payingWrongly / Math.max(1, calledPaying);
    }

    /** Share of 90 % intervals of a split's gain with the true gain in them. */
    double gainCoverage() {
        return gainsCovered / splits;
    }

    /** True gain of the advised splits over that of the best ones. */
    double shareOfBest() {
        return advised / best;
    }

    /** Expected gain over the true one. */
    double optimism() {
        return expected / advised;
    }

    List<String> lines() {
        return List.of(line("terms", terms), line("cost of sales, 90 % covered", coverage()), line("called waste, pays", wronglyStopped()),
                line("waste caught, share of its spend", caught()), line("called paying, does not", wronglyPaying()), line("splits", splits),
                line("gain, 90 % covered", gainCoverage()), line("gain, share of the best split's", shareOfBest()),
                line("gain, expected over true", optimism()));
    }

    private static String line(String name, double value) {
        return String.format(Locale.ROOT, "%-36s %.3f", name, value);
    }
}
