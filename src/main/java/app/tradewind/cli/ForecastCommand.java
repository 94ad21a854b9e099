package app.tradewind.cli;

import app.tradewind.forecast.ForecastSettings;
import app.tradewind.intake.UnusableFileException;
import app.tradewind.jobs.ForecastDemand;
import app.tradewind.jobs.tables.ForecastTable;
import app.tradewind.storage.WorkspaceException;
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

    @Mixin
    private WorkspaceOption door;

    @Option(names = "--series", paramLabel = "FILE",
            description = "Table of series_id,index,value; optionally date.")
    private Path series;

    @Option(names = "--horizon", paramLabel = "H", description = "Steps ahead; 13 weeks on a workspace where left out.")
    private Integer horizon;

    @Option(names = "--period", paramLabel = "P", description = "Steps a season: 52, 12, 7; 1 for none.")
    private Integer period;

    @Option(names = "--threads", paramLabel = "N", description = "Threads; the result is the same whatever N is.")
    private int threads = Runtime.getRuntime().availableProcessors();

    @Override
    public Integer call() throws IOException, UnusableFileException, WorkspaceException {
        positive("--threads", threads);
        if (door.taken(spec, "--series", series)) {
            int weeks = horizon == null ? ForecastDemand.USUAL_HORIZON : horizon;
            positive("--horizon", weeks);
            door.answer(out, wish -> wish, tables -> tables.forecast(weeks));
            return ExitStatus.DONE;
        }
        if (horizon == null || period == null) {
            throw new ParameterException(spec.commandLine(), "--series needs --horizon and --period");
        }
        positive("--horizon", horizon);
        positive("--period", period);
        out.table(ForecastTable.of(series, period, ForecastSettings.of(horizon, out.seed(), out.asOf()), threads));
        return ExitStatus.DONE;
    }

    private void positive(String option, int value) {
        if (value < 1) {
            throw new ParameterException(spec.commandLine(), option + " counts from 1");
        }
    }
}
