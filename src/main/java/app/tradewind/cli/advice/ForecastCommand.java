package app.tradewind.cli.advice;

import app.tradewind.cli.call.ExitStatus;
import app.tradewind.cli.call.Figures;
import app.tradewind.cli.call.OutputOptions;
import app.tradewind.cli.call.SeriesOptions;
import app.tradewind.cli.call.WorkspaceOption;
import app.tradewind.cli.call.WrongCall;
import app.tradewind.forecast.ForecastSettings;
import app.tradewind.forecast.level.Level;
import app.tradewind.intake.UnusableFileException;
import app.tradewind.jobs.tables.ForecastTable;
import app.tradewind.jobs.tables.levels.LevelTable;
import app.tradewind.storage.WorkspaceException;
import app.tradewind.words.Phrase;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/**
 * {@code forecast}: demand to come of every series of a table, with its doubt. A series that cannot be
 * read is told on standard error and left out; status 3 only where none can be. Summary:
 * {@code {"series":n,"horizon":h,"refused":n,"methods":[{"method","tried","in","error_of_naive"}],
 * "out":file|null}}; on a workspace also {@code "level"}, the {@code "way"}
 * the levels were made to agree, what else was {@code "tried"}, and how many {@code "changes"} by persons reach in.
 */
@Command(name = "forecast", description = "cli.about.forecast")
public final class ForecastCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Mixin
    private OutputOptions out;

    @Mixin
    private WorkspaceOption door;

    @Mixin
    private SeriesOptions series;

    @Option(names = "--market", paramLabel = "XX", descriptionKey = "odd.option.market")
    private String market;

    @Option(names = "--level", paramLabel = "LEVEL", descriptionKey = "cli.option.level")
    private String level = Level.ITEM.word();

    @Override
    public Integer call() throws IOException, UnusableFileException, WorkspaceException {
        boolean workspace = series.onWorkspace(spec, door);
        int steps = series.horizon();
        if (workspace) {
            Level at = Level.of(level).orElseThrow(() -> new WrongCall(spec, Phrase.of("cli.usage.level", level)));
            LevelTable.Result result = door.levels(out, at, steps);
            result.notes().forEach(out::tell);
            Map<String, Object> summary = new LinkedHashMap<>(summary(new Figures(result.table()).rows() / (steps + 1), steps, 0));
            summary.putAll(result.summary());
            out.answer(result.table(), summary);
        } else {
            ForecastTable table = ForecastTable.read(series.file(), series.period(), market);
            table.notes().forEach(out::tell);
            ForecastSettings settings = ForecastSettings.of(steps, out.seed(), out.asOf());
            out.answer(ForecastTable.columns(), row -> table.rows(settings, series.threads(), row),
                    () -> {
                        table.learned().forEach(out::tell);
                        Map<String, Object> summary = summary(table.series(), steps, table.refused());
                        summary.put("methods", table.methods());
                        return summary;
                    });
        }
        return ExitStatus.DONE;
    }

    private static Map<String, Object> summary(int series, int horizon, int refused) {
        Map<String, Object> summary = new LinkedHashMap<>();
        summary.put("series", series);
        summary.put("horizon", horizon);
        summary.put("refused", refused);
        return summary;
    }
}
