package app.tradewind.cli;

import app.tradewind.intake.UnusableFileException;
import app.tradewind.jobs.tables.PriceTable;
import app.tradewind.jobs.tables.WorkspaceTables;
import app.tradewind.storage.WorkspaceException;
import app.tradewind.pricing.PriceSettings;
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

/** {@code price}: what to ask for each item, and how sure that is. */
@Command(name = "price", mixinStandardHelpOptions = true,
        description = "The price of the highest expected profit within floor, cap and step, or why there is none.")
final class PriceCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Mixin
    private OutputOptions out;

    @Mixin
    private WorkspaceOption door;

    @Option(names = "--history", paramLabel = "FILE",
            description = "Table of item_id,group,period,units,price,unit_cost; optionally competitor_price,"
                    + "promotion,stocked,fee_rate,floor,cap.")
    private Path history;

    @Option(names = "--max-change", paramLabel = "SHARE", defaultValue = "0.20",
            description = "Largest step as a share of the price of now (${DEFAULT-VALUE}).")
    private double maxChange;

    @Option(names = "--period", paramLabel = "P", defaultValue = "52",
            description = "Periods a year: 52 for weeks, 12 for months, 1 for no season (${DEFAULT-VALUE}).")
    private int period;

    @Override
    public Integer call() throws IOException, UnusableFileException, WorkspaceException {
        if (!(maxChange >= 0 && maxChange < 1)) {
            throw new ParameterException(spec.commandLine(), "--max-change is a share from 0 to below 1");
        }
        if (period < 1) {
            throw new ParameterException(spec.commandLine(), "--period counts from 1");
        }
        if (door.taken(spec, "--history", history)) {
            door.answer(out, wish -> wish.stepping(maxChange), WorkspaceTables::price);
            return ExitStatus.DONE;
        }
        LocalDate today = out.asOf() != null ? out.asOf() : LocalDate.now();
        out.table(new PriceTable(out.words(), new PriceSettings(today, period, out.seed())).advise(history, maxChange));
        return ExitStatus.DONE;
    }
}
