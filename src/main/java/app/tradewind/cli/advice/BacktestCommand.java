package app.tradewind.cli.advice;

import app.tradewind.cli.call.ExitStatus;
import app.tradewind.cli.call.OutputOptions;
import app.tradewind.cli.call.SeriesOptions;
import app.tradewind.cli.call.WorkspaceOption;
import app.tradewind.cli.call.WrongCall;
import app.tradewind.forecast.ForecastSettings;
import app.tradewind.intake.UnusableFileException;
import app.tradewind.jobs.tables.BacktestTable;
import app.tradewind.jobs.tables.BacktestTable.Result;
import app.tradewind.jobs.track.TestForecasts;
import app.tradewind.storage.WorkspaceException;
import java.io.IOException;
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

    @Mixin
    private SeriesOptions series;

    @Option(names = "--folds", paramLabel = "K", descriptionKey = "cli.option.folds")
    private int folds = TestForecasts.USUAL_FOLDS;

    @Override
    public Integer call() throws IOException, UnusableFileException, WorkspaceException {
        boolean workspace = series.onWorkspace(spec, door);
        WrongCall.belowOne(spec, "--folds", folds);
        int steps = series.horizon();
        Result result = workspace ? door.ask(out, UnaryOperator.identity(), tables -> tables.backtest(steps, folds, series.threads()))
                : BacktestTable.of(series.file(), series.period(), ForecastSettings.of(steps, out.seed(), out.asOf()), folds, series.threads());
        result.notes().forEach(out::tell);
        out.answer(result.table(), result.summary());
        return ExitStatus.DONE;
    }
}
