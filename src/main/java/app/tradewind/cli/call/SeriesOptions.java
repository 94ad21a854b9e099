package app.tradewind.cli.call;

import app.tradewind.jobs.ForecastDemand;
import app.tradewind.words.Phrase;
import java.nio.file.Path;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;

/** The two doors of a command about demand, a workspace or a table of series, and how far it looks. */
public final class SeriesOptions {

    @Option(names = "--series", paramLabel = "FILE", descriptionKey = "cli.option.series")
    private Path series;

    @Option(names = "--horizon", paramLabel = "H", descriptionKey = "cli.option.horizon")
    private Integer horizon;

    @Option(names = "--period", paramLabel = "P", converter = SeasonLength.class, descriptionKey = "cli.option.season")
    private Integer period;

    @Option(names = "--threads", paramLabel = "N", descriptionKey = "cli.option.threads")
    private int threads = Runtime.getRuntime().availableProcessors();

    /**
     * Whether the workspace was asked. A table of series needs to be told horizon and period.
     *
     * @throws WrongCall if doors or numbers do not fit
     */
    public boolean onWorkspace(CommandSpec spec, WorkspaceOption door) {
        boolean workspace = door.taken(spec, "--series", series);
        if (!workspace && (horizon == null || period == null)) {
            throw new WrongCall(spec, Phrase.of("cli.usage.series-needs"));
        }
        WrongCall.belowOne(spec, "--threads", threads);
        WrongCall.belowOne(spec, "--horizon", horizon());
        WrongCall.belowOne(spec, "--period", period == null ? 1 : period);
        return workspace;
    }

    /** The table, or {@code null} where a workspace is asked. */
    public Path file() {
        return series;
    }

    /** Steps ahead. */
    public int horizon() {
        return horizon == null ? ForecastDemand.USUAL_HORIZON : horizon;
    }

    /** Steps a season of a table. */
    public int period() {
        return period;
    }

    public int threads() {
        return threads;
    }
}
