package app.tradewind.cli.advice;

import app.tradewind.cli.call.ExitStatus;
import app.tradewind.cli.call.OutputOptions;
import app.tradewind.cli.call.WorkspaceOption;
import app.tradewind.cli.call.WrongCall;
import app.tradewind.forecast.ForecastSettings;
import app.tradewind.intake.UnusableFileException;
import app.tradewind.jobs.ForecastDemand;
import app.tradewind.jobs.tables.BacktestTable;
import app.tradewind.jobs.tables.BacktestTable.Result;
import app.tradewind.jobs.track.TestForecasts;
import app.tradewind.storage.WorkspaceException;
import app.tradewind.words.Phrase;
import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import java.util.function.UnaryOperator;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/**
 * {@code backtest}: how the forecasts would have done on steps held out of every series. Summary:
 * {@code {"series":n,"judged":n,"mase":…,"naive_mase":…,"beats_naive":share,"coverage95":share,"bias":…,
 * "classes":[{"by":"value|variability|pattern","class":…,…the same figures}],"out":file|null}}.
 */
@Command(name = "backtest", description = "cli.about.backtest")
public final class BacktestCommand implements Callable<Integer> {

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

    @Option(names = "--folds", paramLabel = "K", descriptionKey = "cli.option.folds")
    private int folds = TestForecasts.USUAL_FOLDS;

    @Option(names = "--threads", paramLabel = "N", descriptionKey = "cli.option.threads")
    private int threads = Runtime.getRuntime().availableProcessors();

    @Override
    public Integer call() throws IOException, UnusableFileException, WorkspaceException {
        positive("--threads", threads);
        positive("--folds", folds);
        boolean workspace = door.taken(spec, "--series", series);
        if (!workspace && (horizon == null || period == null)) {
            throw new WrongCall(spec, Phrase.of("cli.usage.series-needs"));
        }
        int steps = horizon == null ? ForecastDemand.USUAL_HORIZON : horizon;
        positive("--horizon", steps);
        positive("--period", period == null ? 1 : period);
        Result result = workspace ? door.ask(out, UnaryOperator.identity(), tables -> tables.backtest(steps, folds, threads))
                : BacktestTable.of(series, period, ForecastSettings.of(steps, out.seed(), out.asOf()), folds, threads);
        result.notes().forEach(out::tell);
        out.answer(result.table(), result.summary());
        return ExitStatus.DONE;
    }

    private void positive(String option, int value) {
        if (value < 1) {
            throw new WrongCall(spec, Phrase.of("cli.usage.from-one", option));
        }
    }
}
