package app.tradewind.cli.prices;

import app.tradewind.cli.call.ExitStatus;
import app.tradewind.cli.call.Figures;
import app.tradewind.cli.call.OutputOptions;
import app.tradewind.cli.call.WorkspaceOption;
import app.tradewind.intake.UnusableFileException;
import app.tradewind.jobs.tables.landed.LandedTable;
import app.tradewind.pricing.landed.Offer;
import app.tradewind.report.Table;
import app.tradewind.storage.WorkspaceException;
import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/**
 * {@code landed}: landed cost, what is left of a price, and the floor. Summary:
 * {@code {"items":n,"status":{"ok":n,…},"out":file|null}}.
 */
@Command(name = "landed", description = "market.about.landed")
public final class LandedCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Mixin
    private OutputOptions out;

    @Mixin
    private WorkspaceOption door;

    @Option(names = "--items", paramLabel = "FILE", descriptionKey = "market.option.landed-items")
    private Path items;

    @Option(names = "--rates", paramLabel = "FILE", descriptionKey = "market.option.landed-rates")
    private Path rates;

    @Option(names = "--way", paramLabel = "bulk|parcel", defaultValue = "bulk", descriptionKey = "market.option.landed-way")
    private Offer.Way way;

    @Override
    public Integer call() throws IOException, UnusableFileException, WorkspaceException {
        LandedTable landed = new LandedTable(out.words());
        Table table = door.taken(spec, "--items", items) ? door.jobs(jobs -> landed.of(jobs, out.asOf(), way))
                : landed.of(items, rates, out.today());
        Figures figures = new Figures(table);
        Map<String, Object> summary = new LinkedHashMap<>();
        summary.put("items", figures.rows());
        summary.put("status", figures.by("status"));
        out.answer(table, summary);
        return ExitStatus.DONE;
    }
}
