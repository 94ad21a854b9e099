package app.tradewind.jobs.desk.judged;

import app.tradewind.catalog.SalesHistory;
import app.tradewind.forecast.launch.TitleWords;
import app.tradewind.jobs.desk.judged.facts.Figure;
import app.tradewind.jobs.desk.judged.facts.Ground;
import app.tradewind.jobs.desk.judged.facts.Prospect;
import app.tradewind.jobs.desk.judged.facts.Trait;
import app.tradewind.jobs.signals.TrendLine;
import app.tradewind.selection.Criterion;
import app.tradewind.selection.Criterion.Direction;
import app.tradewind.selection.Criterion.Wording;
import app.tradewind.words.Phrase;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;

/**
 * How much of the last year's demand lay in its best quarter: 0.25 for an even one. Pieces of own sales, or where there
 * is not a year of them, interest in a term of the title, which needs no scale for it. Half a quarter of even demand
 * stands beside few pieces, since chance alone makes a best quarter.
 */
final class SeasonTrait implements Trait {

    private static final int YEAR = 52;
    private static final int QUARTER = 13;
    private static final double EVEN = (double) QUARTER / YEAR;
    private static final double PRIOR = 26;
    private static final double STRONG = 0.35;

    private final Ground ground;

    SeasonTrait(Ground ground) {
        this.ground = ground;
    }

    /** @param ends Monday after the last week */
    private record Year(double[] weeks, LocalDate ends, Phrase whose) { }

    @Override
    public Criterion criterion() {
        return new Criterion("season", new Wording(Phrase.of("sources.criterion.season"), Phrase.of("sources.criterion.season.in-text"),
                Traits.PER_CENT, share -> Phrase.of("sources.figure.season", share)), 0.06, Direction.MIN, 0.25, 0.6);
    }

    @Override
    public Figure of(Prospect prospect) {
        Year year = year(prospect);
        if (year == null) {
            return Figure.UNKNOWN;
        }
        double all = Arrays.stream(year.weeks).sum();
        double share = (quarter(year.weeks, best(year.weeks)) + EVEN * PRIOR) / (all + PRIOR);
        return new Figure(share, Math.sqrt(share * (1 - share) / (all + PRIOR)), year.whose);
    }

    /** When the next best quarter begins, where it stands out. */
    @Override
    public List<Phrase> notes(Prospect prospect) {
        Year year = year(prospect);
        if (year == null || of(prospect).value() < STRONG) {
            return List.of();
        }
        LocalDate begins = year.ends.minusWeeks(YEAR - best(year.weeks));
        LocalDate next = begins.plusWeeks(QUARTER).isAfter(ground.snapshot().today()) ? begins : begins.plusWeeks(YEAR);
        return List.of(Phrase.of("sources.season.peak", next));
    }

    private Year year(Prospect prospect) {
        SalesHistory longest = prospect.sold().stream().filter(history -> history.weeks() >= YEAR)
                .max((a, b) -> Integer.compare(a.weeks(), b.weeks())).orElse(null);
        if (longest != null) {
            double[] sum = new double[YEAR];
            for (SalesHistory history : prospect.sold()) {
                for (int back = 1; back <= Math.min(YEAR, history.weeks()); back++) {
                    sum[YEAR - back] += Math.max(0, history.units()[history.weeks() - back]);
                }
            }
            return Arrays.stream(sum).sum() < YEAR ? null : new Year(sum, longest.week(longest.weeks()), Phrase.of("sources.whose.own"));
        }
        Set<String> title = TitleWords.of(prospect.title());
        return ground.trends().stream().filter(line -> line.weeks().length >= YEAR && line.names(title)).findFirst()
                .map(line -> new Year(Arrays.copyOfRange(line.weeks(), line.weeks().length - YEAR, line.weeks().length), line.last().plusWeeks(1),
                        Phrase.of("sources.whose.trend", line.term(), line.file(), line.last()))).orElse(null);
    }

    /** First week of the best quarter of a year that goes round. */
    private static int best(double[] weeks) {
        int best = 0;
        for (int from = 1; from < YEAR; from++) {
            best = quarter(weeks, from) > quarter(weeks, best) ? from : best;
        }
        return best;
    }

    private static double quarter(double[] weeks, int from) {
        double sum = 0;
        for (int week = from; week < from + QUARTER; week++) {
            sum += weeks[week % YEAR];
        }
        return sum;
    }
}
