package app.tradewind.jobs.tables;

import app.tradewind.advice.Advice;
import app.tradewind.catalog.SkuMarket;
import app.tradewind.copyrisk.Finding;
import app.tradewind.copyrisk.coverage.Looked;
import app.tradewind.copyrisk.judgement.Waiver;
import app.tradewind.forecast.ForecastSettings;
import app.tradewind.intake.UnusableFileException;
import app.tradewind.jobs.Jobs;
import app.tradewind.jobs.Progress;
import app.tradewind.jobs.boards.CopyBoard;
import app.tradewind.jobs.boards.PriceBoard;
import app.tradewind.jobs.boards.StockBoard;
import app.tradewind.jobs.desk.Snapshot;
import app.tradewind.jobs.desk.Wishes;
import app.tradewind.jobs.pricelist.ExportPrices;
import app.tradewind.jobs.quality.Sureness;
import app.tradewind.jobs.shop.ShopRules;
import app.tradewind.jobs.tables.choice.Weighing;
import app.tradewind.jobs.track.TestForecasts;
import app.tradewind.report.Table;
import app.tradewind.selection.methods.Opinion;
import app.tradewind.words.Phrase;
import app.tradewind.words.Words;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.UnaryOperator;

/**
 * The command line's first doors: advice on a workspace, in the columns of the plain-table doors. What
 * an item is stands in further columns at the end.
 */
public final class WorkspaceTables {

    private final Jobs jobs;
    private final Wishes wishes;
    private final Words words;

    /** @param words language of the reasons */
    public WorkspaceTables(Jobs jobs, Wishes wishes, Words words) {
        this.jobs = jobs;
        this.wishes = wishes;
        this.words = words;
    }

    /** {@code sku,market} and how each method would have done on the last weeks. */
    public BacktestTable.Result backtest(int horizon, int folds, int threads) {
        Snapshot snapshot = jobs.snapshot(wishes.asOf());
        ForecastSettings settings = ForecastSettings.of(horizon, wishes.seed(), snapshot.today());
        return BacktestTable.of(new TestForecasts(settings, folds, threads).run(snapshot, TestForecasts.Watch.NONE),
                snapshot.histories().stream().map(history -> List.of(history.item().sku(), history.item().market())).toList(),
                List.of("sku", "market")).with(jobs.changeForecasts().list(snapshot));
    }

    public Table stock() {
        return stock(laidDown -> laidDown);
    }

    /** @param said what the call says in the place of what was laid down for the shop */
    public Table stock(UnaryOperator<ShopRules> said) {
        List<StockBoard.Row> rows = jobs.planOrders().under(said)
                .run(jobs.snapshot(wishes.asOf()), wishes.serviceLevel(), wishes.seed(), Progress.NONE).rows().stream()
                .sorted(Comparator.comparing(StockBoard.Row::item)).toList();
        Table table = StockTable.of(rows.stream().map(StockBoard.Row::advice).toList(), words);
        return with(table, rows.stream().map(row -> named(row.item(), row.name(), row.advice())).toList());
    }

    /**
     * @param table the advice
     * @param flaws rows that no price can stand on
     * @param done the sheets that were asked for
     */
    public record Priced(Table table, List<Phrase> flaws, ExportPrices.Done done) { }

    /**
     * @param export the folder for the decided prices, {@code null} for nowhere
     * @param original an imported file of listings that lies elsewhere, or {@code null}
     */
    public Priced price(Path export, Path original, ExportPrices.Choice choice) {
        Snapshot snapshot = jobs.snapshot(wishes.asOf());
        PriceBoard board = jobs.advisePrices().run(snapshot, wishes.prices(), wishes.seed(), Progress.NONE);
        List<PriceBoard.Row> rows = board.rows().stream().sorted(Comparator.comparing(PriceBoard.Row::item)).toList();
        Table table = PriceTable.of(rows.stream().map(PriceBoard.Row::advice).toList(), words);
        Table named = with(table, rows.stream().map(row -> named(row.item(), row.name(), row.advice())).toList());
        try {
            return new Priced(named, jobs.priceDesk().flaws(snapshot), export == null ? new ExportPrices.Done(List.of(), List.of())
                    : jobs.priceDesk().exportPrices().run(board, export, original, choice));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** @throws UnusableFileException if the weights asked for cannot be had */
    public SelectTable.Answer select(Weighing weighing, List<Opinion> opinions) throws UnusableFileException {
        return new WeighedSelect(jobs, wishes, words).of(weighing, opinions);
    }

    /**
     * @param markets only these; empty for all
     * @param suggestions whether the second opinion's suggestions stand in the table
     * @param export where the corrected listings go; {@code null} for nowhere
     * @param original the imported file they correct; {@code null} where it is to be looked for
     */
    public CheckTable.Result check(List<String> markets, boolean suggestions, Path export, Path original) {
        CopyBoard board = jobs.copyBoard(wishes.asOf(), suggestions);
        try {
            return check(board, markets, suggestions).with(export == null ? List.of() : jobs.exportCorrected().run(board, export, original));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private CheckTable.Result check(CopyBoard board, List<String> markets, boolean suggestions) {
        List<Finding> findings = new ArrayList<>();
        List<Finding> open = new ArrayList<>();
        List<List<Object>> more = new ArrayList<>();
        for (CopyBoard.Row row : board.rows().stream().sorted(Comparator.comparing(each -> each.listing().item())).toList()) {
            List<Finding> all = new ArrayList<>(row.findings());
            all.addAll(suggestions ? row.second().suggestions() : List.of());
            for (Finding finding : all) {
                if (markets.isEmpty() || markets.contains(finding.market())) {
                    Waiver waiver = row.handling().waived().get(finding);
                    findings.add(finding);
                    more.add(List.of(Sureness.word(finding.why()), Sureness.behind("", finding.why(), words),
                            waiver == null ? "" : waiver.id()));
                    if (waiver == null) {
                        open.add(finding);
                    }
                }
            }
        }
        return CheckTable.Result.of(CheckTable.table(findings, words).wider(List.of("confidence", "reason", "waived"), more),
                open, CheckTable.Seen.of(board.rows().stream().map(row -> row.looked().gaps().stream().map(Looked.Gap::kind).toList()).toList()));
    }

    private static List<Object> named(SkuMarket item, String name, Advice advice) {
        return List.of(item.sku(), item.market(), name, Sureness.word(advice.why()));
    }

    private static Table with(Table table, List<List<Object>> items) {
        return table.wider(List.of("sku", "market", "name", "confidence"), items);
    }
}
