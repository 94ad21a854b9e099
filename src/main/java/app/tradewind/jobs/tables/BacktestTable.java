package app.tradewind.jobs.tables;

import app.tradewind.forecast.ForecastSettings;
import app.tradewind.forecast.cause.Drivers;
import app.tradewind.forecast.trial.ClassScore;
import app.tradewind.forecast.trial.TrialResult;
import app.tradewind.intake.UnusableFileException;
import app.tradewind.jobs.levels.ChangeForecasts;
import app.tradewind.jobs.levels.Said;
import app.tradewind.jobs.tables.series.SeriesFile;
import app.tradewind.jobs.track.TestForecasts;
import app.tradewind.jobs.track.TestForecasts.Verdicts;
import app.tradewind.report.Table;
import app.tradewind.words.Phrase;
import java.math.BigDecimal;
import java.math.MathContext;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * {@code backtest}: one row a series and method, the automatic choice first. Folds count origins a
 * horizon apart, the last one a horizon before the end; each needs at least 8 steps and a horizon's
 * length before it. The figures are those of {@link TrialResult.Errors}, blank where they cannot be told.
 */
public final class BacktestTable {

    private static final MathContext SIX = new MathContext(6);

    private BacktestTable() { }

    /**
     * @param table the rows
     * @param notes what the person should know of them
     * @param summary of the whole, and by class
     */
    public record Result(Table table, List<Phrase> notes, Map<String, Object> summary) {

        /** The same with what changes of the forecast by persons were worth, those with a week that is over. */
        Result with(List<ChangeForecasts.Judged> changes) {
            Map<String, Object> wider = new LinkedHashMap<>(summary);
            List<Map<String, Object>> judged = new ArrayList<>();
            List<Phrase> told = new ArrayList<>(notes);
            for (ChangeForecasts.Judged one : changes) {
                if (one.verdict().weeks() > 0) {
                    Map<String, Object> figures = new LinkedHashMap<>();
                    figures.put("id", one.change().id());
                    figures.put("weeks", one.verdict().weeks());
                    figures.put("error", round(one.verdict().changed()));
                    figures.put("baseline_error", round(one.verdict().baseline()));
                    figures.put("naive_error", round(one.verdict().naive()));
                    judged.add(figures);
                    told.add(Said.verdict(one.change(), one.verdict()));
                }
            }
            wider.put("changes", judged);
            return new Result(table, told, wider);
        }
    }

    /** @throws UnusableFileException if the table cannot be read as series */
    public static Result of(Path file, int period, ForecastSettings settings, int folds, int threads)
            throws UnusableFileException {
        SeriesFile series = SeriesFile.read(file, period);
        double[] pieces = series.all().stream().mapToDouble(one ->
                Arrays.stream(one.units()).filter(value -> value > 0).sum()).toArray();
        Verdicts verdicts = new TestForecasts(settings, folds, threads).run(series.all(), pieces, TestForecasts.Watch.NONE);
        Result result = of(verdicts, series.all().stream().map(one -> List.of()).toList(), List.of());
        List<Phrase> notes = new ArrayList<>(series.notes());
        notes.addAll(result.notes());
        return new Result(result.table(), notes, result.summary());
    }

    /**
     * @param more what else is known of each series, under the columns {@code names} after the others; then stands in
     *     {@code causes} which were known ahead to the automatic choice, {@code events;promotions;prices}
     */
    static Result of(Verdicts verdicts, List<? extends List<?>> more, List<String> names) {
        List<String> columns = new ArrayList<>(
                List.of("series_id", "method", "folds", "mase", "rmsse", "bias", "coverage95", "pinball"));
        columns.addAll(names);
        if (!names.isEmpty()) {
            columns.add("causes");
        }
        Table.Builder table = new Table.Builder(columns);
        List<String> tooShort = new ArrayList<>();
        for (int i = 0; i < more.size(); i++) {
            for (TrialResult result : verdicts.results().get(i)) {
                table.row(cells(result, more.get(i), !names.isEmpty()));
            }
            if (verdicts.results().get(i).get(0).folds() == 0) {
                tooShort.add(verdicts.results().get(i).get(0).id());
            }
        }
        List<Phrase> notes = new ArrayList<>();
        if (!tooShort.isEmpty()) {
            notes.add(Phrase.of("jobs.track.too-short", tooShort.size(), tooShort.get(0)));
        }
        TestForecasts.Foreknown ahead = verdicts.foreknown();
        if (!names.isEmpty()) {
            notes.add(Phrase.of("odd.quality.foreknown", ahead.events(), ahead.promotions(), ahead.prices()));
        }
        notes.addAll(verdicts.learned());
        return new Result(table.build(), notes, summary(verdicts));
    }

    private static String word(Drivers.Known cause) {
        return cause.name().toLowerCase(Locale.ROOT);
    }

    private static Object[] cells(TrialResult result, List<?> more, boolean causes) {
        List<Object> cells = new ArrayList<>(List.of(result.id(), result.method(), result.folds()));
        TrialResult.Errors errors = result.errors();
        for (double figure : new double[] {errors.mase(), errors.rmsse(), errors.bias(), errors.coverage95(), errors.pinball()}) {
            cells.add(round(figure));
        }
        cells.addAll(more);
        if (causes) {
            cells.add(result.causes().stream().map(BacktestTable::word).collect(Collectors.joining(";")));
        }
        return cells.toArray();
    }

    private static Map<String, Object> summary(Verdicts verdicts) {
        Map<String, Object> summary = new LinkedHashMap<>();
        List<Object> classes = new ArrayList<>();
        for (ClassScore score : verdicts.classes()) {
            if (score.kind() == null) {
                summary.putAll(figures(score));
            } else {
                Map<String, Object> one = new LinkedHashMap<>();
                one.put("by", by(score.kind()));
                one.put("class", score.kind().name().toLowerCase(Locale.ROOT));
                one.putAll(figures(score));
                classes.add(one);
            }
        }
        summary.put("classes", classes);
        Map<String, Object> foreknown = new LinkedHashMap<>();
        foreknown.put("events", verdicts.foreknown().events());
        foreknown.put("promotions", verdicts.foreknown().promotions());
        foreknown.put("prices", verdicts.foreknown().prices());
        summary.put("foreknown", foreknown);
        return summary;
    }

    private static Map<String, Object> figures(ClassScore score) {
        Map<String, Object> figures = new LinkedHashMap<>();
        figures.put("series", score.series());
        figures.put("judged", score.judged());
        figures.put("mase", round(score.figures().mase()));
        figures.put("naive_mase", round(score.figures().naiveMase()));
        figures.put("beats_naive", round(score.figures().beats()));
        figures.put("coverage95", round(score.figures().coverage95()));
        figures.put("bias", round(score.figures().bias()));
        return figures;
    }

    private static String by(Enum<?> kind) {
        return switch (kind.getDeclaringClass().getSimpleName()) {
            case "Worth" -> "value";
            case "Variability" -> "variability";
            default -> "pattern";
        };
    }

    private static double round(double value) {
        return Double.isFinite(value) ? new BigDecimal(value).round(SIX).doubleValue() : value;
    }
}
