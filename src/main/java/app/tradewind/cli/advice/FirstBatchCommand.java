package app.tradewind.cli.advice;

import app.tradewind.catalog.Money;
import app.tradewind.catalog.SkuMarket;
import app.tradewind.cli.call.ExitStatus;
import app.tradewind.cli.call.Figures;
import app.tradewind.cli.call.OutputOptions;
import app.tradewind.cli.call.WorkspaceOption;
import app.tradewind.cli.call.WrongCall;
import app.tradewind.intake.UnusableFileException;
import app.tradewind.jobs.desk.Snapshot;
import app.tradewind.jobs.quick.FirstBatch;
import app.tradewind.jobs.quick.FirstBatchFile;
import app.tradewind.jobs.quick.FirstBatchTable;
import app.tradewind.jobs.quick.WishField;
import app.tradewind.jobs.stockdesk.StockDesk;
import app.tradewind.report.Table;
import app.tradewind.stock.quick.QuickAdvice;
import app.tradewind.storage.WorkspaceException;
import app.tradewind.words.Phrase;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Currency;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/**
 * {@code first-batch}: what to buy first of a new product, when to read its sales, and what to order then. Summary:
 * {@code {"products":{"small_batch":n,"one_batch":n,"not_known":n},"out":file|null}}.
 */
@Command(name = "first-batch", description = "places.quick.about")
public final class FirstBatchCommand implements Callable<Integer> {

    private static final int MOST_WEEKS = 104;

    @Spec
    private CommandSpec spec;

    @Mixin
    private WorkspaceOption door;

    @Option(names = "--items", paramLabel = "FILE", descriptionKey = "levers.quick.option.items")
    private Path items;

    @Option(names = "--launches", paramLabel = "FILE", descriptionKey = "levers.quick.option.launches")
    private Path launches;

    @Parameters(arity = "0..1", paramLabel = "SKU", descriptionKey = "places.quick.option.sku")
    private String sku;

    @Option(names = "--weeks", paramLabel = "N", defaultValue = "26", descriptionKey = "places.quick.option.weeks")
    private int weeks;

    @Option(names = "--salvage", paramLabel = "P", defaultValue = "0", descriptionKey = "places.quick.option.salvage")
    private double salvage;

    @Option(names = "--order-cost", paramLabel = "AMOUNT", defaultValue = "", descriptionKey = "levers.quick.option.order-cost")
    private String orderCost;

    @Mixin
    private OutputOptions out;

    @Override
    public Integer call() throws WorkspaceException, IOException, UnusableFileException {
        if (weeks < 1 || weeks > MOST_WEEKS || !(salvage >= 0 && salvage < 1)) {
            throw new WrongCall(spec, Phrase.of("places.quick.wrong"));
        }
        if (!door.taken(spec, "--items", items)) {
            return file();
        }
        Table table = door.jobs(jobs -> {
            Snapshot snapshot = jobs.snapshot(out.asOf());
            Map<SkuMarket, QuickAdvice> answers = new FirstBatch(snapshot).run(sku, wish(snapshot.home(), StockDesk.of(jobs).shopRules().orderCost()));
            return sku != null && answers.isEmpty() ? null : FirstBatchTable.of(answers, snapshot.catalogue().names()::of, out.words());
        });
        if (table == null) {
            return unknown();
        }
        if (table.rows().isEmpty()) {
            out.tell(Phrase.of("places.quick.state.none"));
        }
        return answer(table);
    }

    private int file() throws IOException, UnusableFileException {
        if (launches == null) {
            throw new WrongCall(spec, Phrase.of("levers.quick.no-launches"));
        }
        FirstBatchFile file = new FirstBatchFile(items, launches);
        file.stray().forEach(out::tell);
        Map<SkuMarket, QuickAdvice> answers = file.run(wish(Money.UNNAMED, null), out.today());
        answers.keySet().removeIf(item -> sku != null && !item.sku().equals(sku));
        return answers.isEmpty() && sku != null ? unknown() : answer(FirstBatchTable.of(answers, SkuMarket::sku, out.words()));
    }

    private int unknown() {
        out.tell(Phrase.of("places.quick.unknown", sku));
        return ExitStatus.INPUT;
    }

    private int answer(Table table) throws IOException {
        out.answer(table, Map.of("products", new Figures(table).by("status")));
        return ExitStatus.DONE;
    }

    private FirstBatch.Wish wish(Currency home, Money laidDown) {
        try {
            Money cost = WishField.read(Map.of(WishField.ORDER_COST, orderCost), home, laidDown, out.seed()).orderCost();
            return new FirstBatch.Wish(weeks, salvage, cost, out.seed());
        } catch (WishField.Unreadable e) {
            throw new WrongCall(spec, e.said());
        }
    }
}
