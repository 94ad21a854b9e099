package app.tradewind.pricing.ads;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import app.tradewind.advice.Advice.Verdict;
import app.tradewind.pricing.ads.TermAdvice.Status;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class AdAdviserTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
    private static final int DAYS = 42;

    @Test
    @DisplayName("a planted campaign: its waste is found, its good terms are not, and the budget moves to them")
    void planted() {
        AdReport report = advise(planted(0.4), 1);
        assertThat(report.terms()).filteredOn(term -> term.term().term().startsWith("bad")).hasSize(4)
                .allMatch(term -> term.status() == Status.WASTE && term.verdict() == Verdict.ACT && term.budget() < term.term().figures().spend());
        assertThat(report.terms()).filteredOn(term -> term.term().term().startsWith("good")).hasSize(8)
                .allMatch(term -> term.status() == Status.PAYS && term.waste() == 0);
        assertThat(report.split().verdict()).isEqualTo(Verdict.ACT);
        assertThat(report.split().why().confidence().lo()).isPositive().isLessThan(report.split().why().total());
        double now = report.terms().stream().mapToDouble(term -> term.term().figures().spend()).sum();
        assertThat(report.terms().stream().mapToDouble(TermAdvice::budget).sum()).isCloseTo(now, within(0.2));
    }

    @Test
    @DisplayName("reasons add up to what is left after advertising, inside their interval")
    void reasons() {
        for (TermAdvice term : advise(planted(0.4), 1).terms()) {
            assertThat(term.why().total()).isCloseTo(term.worth().sales() * 0.4 - term.term().figures().spend(), within(1e-9))
                    .isBetween(term.why().confidence().lo(), term.why().confidence().hi());
        }
    }

    @Test
    @DisplayName("more margin never makes waste of a term, and waste is never more than its spend")
    void margin() {
        SplittableRandom chance = new SplittableRandom(3);
        for (int round = 0; round < 20; round++) {
            List<Double> draws = chance.doubles(40).boxed().toList();
            List<TermAdvice> poorer = null;
            for (double margin : new double[] {0, 0.1, 0.3, 0.6, 1}) {
                List<TermAdvice> richer = advise(terms(draws, margin), 1).terms();
                for (int i = 0; i < richer.size(); i++) {
                    assertThat(richer.get(i).waste()).isBetween(0.0, richer.get(i).term().figures().spend());
                    assertThat(poorer != null && poorer.get(i).status() != Status.WASTE && richer.get(i).status() == Status.WASTE).isFalse();
                }
                poorer = richer;
            }
        }
    }

    @Test
    @DisplayName("without a margin only what pays at none is waste; without days, or with even spend, there is no split")
    void unknown() {
        AdReport report = advise(planted(Double.NaN), 1);
        assertThat(report.terms()).extracting(TermAdvice::status).containsOnly(Status.WASTE, Status.MARGIN_UNKNOWN);
        List<AdTerm> undated = planted(0.4).stream().map(row -> new AdTerm(row.campaign(), row.term(), null, row.figures(), 0.4)).toList();
        assertThat(advise(undated, 1).split().verdict()).isEqualTo(Verdict.ABSTAIN);
        assertThat(advise(undated, 1).terms()).allMatch(term -> Double.isNaN(term.budget()));
        List<AdTerm> even = new ArrayList<>();
        for (int day = 0; day < DAYS; day++) {
            even.add(new AdTerm("even", "lamp", TODAY.minusDays(day), new AdFigures(500, 20, 10, 2, 50), 0.4));
        }
        assertThat(advise(even, 1).split().verdict()).isEqualTo(Verdict.ABSTAIN);
    }

    @Test
    @DisplayName("no clicks or no order anywhere: nothing is said")
    void nothing() {
        AdTerm unseen = new AdTerm("a", "x", null, new AdFigures(100, 0, 0, 0, 0), 0.3);
        AdTerm unsold = new AdTerm("a", "y", null, new AdFigures(100, 10, 5, 0, 0), 0.3);
        assertThat(advise(List.of(unseen, unsold), 1).terms()).allMatch(term -> term.status() == Status.UNKNOWN && term.verdict() == Verdict.ABSTAIN);
    }

    @Test
    @DisplayName("the exponent of a planted response is found, and the same rows give the same answer")
    void response() {
        SpendResponse response = SpendResponses.of(planted(0.4)).get("lamps");
        assertThat(response.exponent()).isCloseTo(0.6, within(3 * response.error()));
        assertThat(response.error()).isLessThan(0.2);
        assertThat(advise(planted(0.4), 5)).isEqualTo(advise(planted(0.4), 5));
    }

    @Test
    @DisplayName("days of one spend whose clicks differ by chance say nothing of the response")
    void chance() {
        SplittableRandom chance = new SplittableRandom(2);
        List<AdTerm> rows = new ArrayList<>();
        for (int day = 0; day < DAYS; day++) {
            long clicks = 0;
            for (int shown = 0; shown < 1000; shown++) {
                clicks += chance.nextDouble() < 0.03 ? 1 : 0;
            }
            rows.add(new AdTerm("even", "lamp", TODAY.minusDays(day), new AdFigures(1000, clicks, clicks * 0.5, clicks / 10, clicks / 10 * 25.0), 0.4));
        }
        assertThat(SpendResponses.of(rows)).isEmpty();
    }

    private static AdReport advise(List<AdTerm> rows, long seed) {
        return new AdAdviser(new AdSettings("EUR", TODAY, seed)).advise(rows);
    }

    /** Six weeks of two campaigns: a good term turns a tenth of its usual clicks into orders of 25, a bad one none. */
    private static List<AdTerm> planted(double margin) {
        SplittableRandom chance = new SplittableRandom(11);
        List<AdTerm> rows = new ArrayList<>();
        for (int day = 0; day < DAYS; day++) {
            double push = 0.5 + (day * 5 % 7) / 4.0;
            for (int i = 0; i < 6; i++) {
                for (String campaign : List.of("lamps", "shades")) {
                    boolean bad = i < 2;
                    long clicks = Math.round(30 * push);
                    int orders = 0;
                    double rate = bad ? 0 : 0.1 * Math.pow(push, -0.4);
                    for (int click = 0; click < clicks; click++) {
                        orders += chance.nextDouble() < rate ? 1 : 0;
                    }
                    rows.add(new AdTerm(campaign, (bad ? "bad " : "good ") + i, TODAY.minusDays(day),
                            new AdFigures(clicks * 40, clicks, clicks * 0.5, orders, orders * 25.0), margin));
                }
            }
        }
        return rows;
    }

    private static List<AdTerm> terms(List<Double> draws, double margin) {
        List<AdTerm> rows = new ArrayList<>();
        for (int i = 0; i < 20; i++) {
            long clicks = 1 + (long) (draws.get(i) * draws.get(i) * 200);
            long orders = (long) (clicks * 0.2 * draws.get(20 + i) * draws.get(20 + i));
            rows.add(new AdTerm("c" + i % 2, "t" + i, null, new AdFigures(clicks * 30, clicks, clicks * 0.7, orders, orders * 20.0), margin));
        }
        return rows;
    }
}
