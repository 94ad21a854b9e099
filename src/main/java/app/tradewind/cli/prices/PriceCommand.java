package app.tradewind.cli.prices;

import app.tradewind.cli.call.ExitStatus;
import app.tradewind.cli.call.Figures;
import app.tradewind.cli.call.OutputOptions;
import app.tradewind.cli.call.SeasonLength;
import app.tradewind.cli.call.WorkspaceOption;
import app.tradewind.cli.call.WrongCall;
import app.tradewind.intake.UnusableFileException;
import app.tradewind.jobs.pricelist.ExportPrices;
import app.tradewind.jobs.tables.PriceTable;
import app.tradewind.jobs.tables.WorkspaceTables;
import app.tradewind.pricing.PriceSettings;
import app.tradewind.pricing.PriceStance;
import app.tradewind.report.Table;
import app.tradewind.storage.WorkspaceException;
import app.tradewind.words.Phrase;
import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/**
 * {@code price}: what to ask for each item, and how sure that is. Summary:
 * {@code {"items":n,"changes":n,"status":{"raise":n,…},"unusable":n,"exported":[file],"left_out":n,"out":file|null}}; a change is an advised price
 * that is not the price of now.
 */
@Command(name = "price", description = "cli.about.price")
public final class PriceCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Mixin
    private OutputOptions out;

    @Mixin
    private WorkspaceOption door;

    @Option(names = "--history", paramLabel = "FILE", descriptionKey = "cli.option.history")
    private Path history;

    @Mixin
    private StanceOptions bounds;

    @Option(names = "--period", paramLabel = "P", defaultValue = "52", converter = SeasonLength.class,
            descriptionKey = "cli.option.periods-a-year")
    private Integer period;

    @Option(names = "--export", paramLabel = "FOLDER", descriptionKey = "pricelist.option.export")
    private Path export;

    @Option(names = "--all-advised", descriptionKey = "pricelist.option.all-advised")
    private boolean allAdvised;

    @Option(names = "--only-priced", descriptionKey = "pricelist.option.only-priced")
    private boolean onlyPriced;

    @Option(names = "--original", paramLabel = "FILE", descriptionKey = "pricelist.option.original")
    private Path original;

    @Override
    public Integer call() throws IOException, UnusableFileException, WorkspaceException {
        PriceStance stance = bounds.stance();
        WrongCall.belowOne(spec, "--period", period);
        if (export != null && history != null || export == null && (allAdvised || onlyPriced || original != null)) {
            throw new WrongCall(spec, Phrase.of("pricelist.usage"));
        }
        WorkspaceTables.Priced priced = door.taken(spec, "--history", history)
                ? door.ask(out, wish -> wish.pricing(stance), tables -> tables.price(export, original, new ExportPrices.Choice(allAdvised, onlyPriced)))
                : new WorkspaceTables.Priced(new PriceTable(out.words(), new PriceSettings(out.today(), period, out.seed()))
                        .advise(history, stance.over(PriceStance.USUAL)), List.of(), new ExportPrices.Done(List.of(), List.of()));
        Table table = priced.table();
        Figures figures = new Figures(table);
        Map<String, Object> summary = new LinkedHashMap<>();
        summary.put("items", figures.rows());
        summary.put("changes", figures.differing("price_now", "price_advised"));
        summary.put("status", figures.by("status"));
        summary.put("unusable", priced.flaws().size());
        summary.put("exported", priced.done().written().stream().map(sheet -> sheet.file().toString()).toList());
        summary.put("left_out", priced.done().left().size());
        out.answer(table, summary);
        priced.flaws().forEach(out::tell);
        if (export != null) {
            priced.done().told().forEach(out::tell);
        }
        return ExitStatus.DONE;
    }
}
