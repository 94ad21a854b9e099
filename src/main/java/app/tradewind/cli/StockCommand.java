package app.tradewind.cli;

import app.tradewind.intake.UnusableFileException;
import app.tradewind.jobs.desk.Wishes;
import app.tradewind.jobs.tables.StockTable;
import app.tradewind.jobs.tables.WorkspaceTables;
import app.tradewind.storage.WorkspaceException;
import app.tradewind.stock.StockSettings;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code stock}: what to order of every item of a table, and by when. */
@Command(name = "stock", mixinStandardHelpOptions = true,
        description = "What to order, how much and by when: one row an item.")
final class StockCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Mixin
    private OutputOptions out;

    @Mixin
    private WorkspaceOption door;

    @Option(names = "--items", paramLabel = "FILE",
            description = "Table of items: stock, lead time, cost, carton, demand a week.")
    private Path items;

    @Option(names = "--series", paramLabel = "FILE",
            description = "Weekly history series_id,index,value to forecast from, in place of demand_mean and demand_sd.")
    private Path series;

    @Option(names = "--service-level", paramLabel = "P",
            description = "Wanted chance of not running out, 0.5 to 0.999; margin against holding cost where left out.")
    private double serviceLevel = Double.NaN;

    @Override
    public Integer call() throws IOException, UnusableFileException, WorkspaceException {
        if (door.taken(spec, "--items", items)) {
            double level = Double.isNaN(serviceLevel) ? Wishes.USUAL.serviceLevel() : serviceLevel;
            door.answer(out, wish -> wish.serving(checked(level)), WorkspaceTables::stock);
            return ExitStatus.DONE;
        }
        LocalDate today = out.asOf() != null ? out.asOf() : LocalDate.now();
        StockSettings settings = new StockSettings(today, checked(serviceLevel), out.seed());
        out.table(new StockTable(settings, out.words()).of(items, series));
        return ExitStatus.DONE;
    }

    private double checked(double level) {
        try {
            return new StockSettings(LocalDate.EPOCH, level, 0).serviceLevel();
        } catch (IllegalArgumentException e) {
            throw new ParameterException(spec.commandLine(), e.getMessage());
        }
    }
}
