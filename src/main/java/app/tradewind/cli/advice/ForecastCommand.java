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
 * {@code forecast}: demand to come of every series of a table, with its doubt. Summary:
 * {@code {"series":n,"horizon":h,"out":file|null}}.
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
        Table table = workspace
                ? door.ask(out, UnaryOperator.identity(), tables -> tables.forecast(steps))
                : ForecastTable.of(series, period, ForecastSettings.of(steps, out.seed(), out.asOf()), threads);
        Map<String, Object> summary = new LinkedHashMap<>();
        summary.put("series", new Figures(table).rows() / (steps + 1));
        summary.put("horizon", steps);
        out.answer(table, summary);
        return ExitStatus.DONE;
    }

    private void positive(String option, int value) {
        if (value < 1) {
            throw new WrongCall(spec, Phrase.of("cli.usage.from-one", option));
        }
    }
}
