package app.tradewind.jobs.tables.choice;

import app.tradewind.advice.Reason;
import app.tradewind.intake.UnusableFileException;
import app.tradewind.jobs.tables.series.SeriesSteps;
import app.tradewind.report.Table;
import app.tradewind.selection.growth.GrowthAdvice;
import app.tradewind.selection.growth.GrowthScreen;
import app.tradewind.selection.growth.ScreenAnswer;
import app.tradewind.selection.growth.ScreenSettings;
import app.tradewind.selection.growth.Series;
import app.tradewind.words.Phrase;
import app.tradewind.words.Words;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The likeliest growers as a table, with how the ranking proved itself. */
public final class ScreenTable {

    /** What the parts of a score speak of, in the order of their columns. */
    private static final List<String> PARTS = List.of("growth.base", "growth.family.recent", "growth.family.momentum", "growth.family.age",
            "growth.family.steadiness", "growth.family.peak");

    private ScreenTable() { }

    /**
     * @param table {@code series_id,rank,score,growth,growth_lo,growth_hi,reason} and the parts of the score, which add up
     *     to it: {@code why_base,why_recent,why_momentum,why_age,why_steadiness,why_peak}
     * @param summary for the command line
     * @param told for the person
     */
    public record Answer(Table table, Map<String, Object> summary, List<Phrase> told) { }

    /**
     * @param file {@code series_id,index,value}
     * @throws UnusableFileException if it cannot be read, or nothing sold lately
     */
    public static Answer of(Path file, int period, ScreenSettings settings, Words words) throws UnusableFileException {
        List<Phrase> told = new ArrayList<>();
        List<Series> all = SeriesSteps.read(file, period, Series::new, told);
        Answer answer = of(new GrowthScreen(settings).run(all), words);
        if (answer.table().rows().isEmpty()) {
            throw new UnusableFileException(Phrase.of("growth.none", file.getFileName().toString(), settings.ahead()));
        }
        told.addAll(answer.told());
        return new Answer(answer.table(), answer.summary(), told);
    }

    /** An answer in the columns of the command line's contract. */
    public static Answer of(ScreenAnswer answer, Words words) {
        Table.Builder table = new Table.Builder(List.of("series_id", "rank", "score", "growth", "growth_lo", "growth_hi", "reason", "why_base", "why_recent",
                "why_momentum", "why_age", "why_steadiness", "why_peak"));
        for (GrowthAdvice advice : answer.products()) {
            List<Object> row = new ArrayList<>(Arrays.asList(advice.subject(), advice.rank(), advice.score(), known(advice.expected().growth()),
                    known(advice.expected().lo()), known(advice.expected().hi()), words.say(advice.why().headline())));
            PARTS.forEach(code -> row.add(advice.why().reasons().stream().filter(reason -> reason.what().code().equals(code))
                    .mapToDouble(Reason::amount).sum()));
            table.row(row.toArray());
        }
        Map<String, Object> summary = new LinkedHashMap<>();
        summary.put("considered", answer.considered());
        summary.put("named", answer.products().size());
        summary.put("way", answer.way().name().toLowerCase(Locale.ROOT));
        summary.put("origins", answer.origins());
        summary.put("by_lots", known(answer.lots()));
        List<Map<String, Object>> ways = new ArrayList<>();
        answer.ways().forEach(tried -> {
            Map<String, Object> way = new LinkedHashMap<>();
            way.put("way", tried.way().name().toLowerCase(Locale.ROOT));
            way.put("precision", tried.precision());
            way.put("lift", known(tried.lift()));
            ways.add(way);
        });
        summary.put("ways", ways);
        return new Answer(table.build(), summary, List.of(answer.said()));
    }

    private static Double known(double figure) {
        return Double.isFinite(figure) ? figure : null;
    }
}
