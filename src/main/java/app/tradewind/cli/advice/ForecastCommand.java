package app.tradewind.cli.advice;

import app.tradewind.cli.call.ExitStatus;
import app.tradewind.cli.call.Figures;
import app.tradewind.cli.call.OutputOptions;
import app.tradewind.cli.call.WorkspaceOption;
import app.tradewind.cli.call.WrongCall;
import app.tradewind.forecast.ForecastSettings;
import app.tradewind.intake.UnusableFileException;
import app.tradewind.jobs.ForecastDemand;
import app.tradewind.jobs.tables.ForecastTable;
import app.tradewind.report.Table;
import app.tradewind.storage.WorkspaceException;
import app.tradewind.words.Phrase;
import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.function.UnaryOperator;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/**
 * {@code forecast}: demand to come of every series of a table, with its doubt. A series that cannot be
 * read is told on standard error and left out; status 3 only where none can be. Summary:
 * {@code {"series":n,"horizon":h,"refused":n,"out":file|null}}.
 */
@Command(name = "forecast", description = "cli.about.forecast")
public final class ForecastCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Mixin
    private OutputOptions out;

    @Mixin
    private WorkspaceOption door;

    @Option(names = "--series", paramLabel = "FILE", descriptionKey = "cli.option.series")
    private Path series;

    @Option(names = "--horizon", paramLabel = "H", descriptionKey = "cli.option.horizon")
    private Integer horizon;

    @Option(names = "--period", paramLabel = "P", descriptionKey = "cli.option.season")
    private Integer period;

    @Option(names = "--threads", paramLabel = "N", descriptionKey = "cli.option.threads")
    private int threads = Runtime.getRuntime().availableProcessors();

    @Override
    public Integer call() throws IOException, UnusableFileException, WorkspaceException {
        positive("--threads", threads);
        boolean workspace = door.taken(spec, "--series", series);
        if (!workspace && (horizon == null || period == null)) {
            throw new WrongCall(spec, Phrase.of("cli.usage.series-needs"));
        }
        int steps = horizon == null ? ForecastDemand.USUAL_HORIZON : horizon;
        positive("--horizon", steps);
        positive("--period", period == null ? 1 : period);
        if (workspace) {
            Table table = door.ask(out, UnaryOperator.identity(), tables -> tables.forecast(steps));
            out.answer(table, summary(new Figures(table).rows() / (steps + 1), steps, 0));
        } else {
            ForecastTable table = ForecastTable.read(series, period);
            table.notes().forEach(out::tell);
            ForecastSettings settings = ForecastSettings.of(steps, out.seed(), out.asOf());
            out.answer(ForecastTable.columns(), row -> table.rows(settings, threads, row),
                    () -> summary(table.series(), steps, table.refused()));
        }
        return ExitStatus.DONE;
    }

    private static Map<String, ?> summary(int series, int horizon, int refused) {
        Map<String, Object> summary = new LinkedHashMap<>();
        summary.put("series", series);
        summary.put("horizon", horizon);
        summary.put("refused", refused);
        return summary;
    }

    private void positive(String option, int value) {
        if (value < 1) {
            throw new WrongCall(spec, Phrase.of("cli.usage.from-one", option));
        }
    }
}
