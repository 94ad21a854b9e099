package app.tradewind.cli;

import app.tradewind.forecast.ForecastSettings;
import app.tradewind.intake.UnusableFileException;
import app.tradewind.jobs.tables.ForecastTable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;

/** {@code forecast}: demand to come of every series of a table, with its doubt. */
@Command(name = "forecast", mixinStandardHelpOptions = true,
        description = "Demand to come: mean and quantiles a step and for the total over the horizon.")
final class ForecastCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Mixin
    private OutputOptions out;

    @Option(names = "--series", required = true, paramLabel = "FILE",
            description = "Table of series_id,index,value; optionally date.")
    private Path series;

    @Option(names = "--horizon", required = true, paramLabel = "H", description = "Steps ahead.")
    private int horizon;

    @Option(names = "--period", required = true, paramLabel = "P", description = "Steps a season: 52, 12, 7; 1 for none.")
    private int period;

    @Option(names = "--threads", paramLabel = "N", description = "Threads; the result is the same whatever N is.")
    private int threads = Runtime.getRuntime().availableProcessors();

    @Override
    public Integer call() throws IOException, UnusableFileException {
        positive("--horizon", horizon);
        positive("--period", period);
        positive("--threads", threads);
        out.table(ForecastTable.of(series, period, ForecastSettings.of(horizon, out.seed(), out.asOf()), threads));
        return ExitStatus.DONE;
    }

    private void positive(String option, int value) {
        if (value < 1) {
            throw new ParameterException(spec.commandLine(), option + " counts from 1");
        }
    }
}
