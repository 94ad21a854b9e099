package app.tradewind.ui;

import app.tradewind.jobs.Progress;
import app.tradewind.jobs.boards.StockBoard;
import app.tradewind.jobs.desk.Wishes;
import app.tradewind.jobs.orders.OrdersBySupplier;
import app.tradewind.jobs.scenarios.StockScenario;
import app.tradewind.jobs.scenarios.StockScenarioBoard;
import app.tradewind.jobs.stockdesk.StockDesk;
import app.tradewind.jobs.stockdesk.SupplyDesk;
import app.tradewind.jobs.suppliers.SupplyBoard;
import app.tradewind.stock.supply.SupplierCriterion;
import app.tradewind.storage.WorkspaceException;
import app.tradewind.ui.support.warehouse.Supply;
import app.tradewind.words.Lang;
import app.tradewind.words.Phrase;
import app.tradewind.words.Words;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The pages about suppliers, on the jobs that are open. Asked by the one worker, as they are. */
final class JobsSupply implements Supply {

    private final JobsSource source;

    JobsSupply(JobsSource source) {
        this.source = source;
    }

    @Override
    public SupplyBoard suppliers(Map<SupplierCriterion, Double> weights, Progress progress) throws WorkspaceException, IOException {
        StockBoard stock = source.stock(progress);
        return SupplyDesk.of(source.jobs(progress)).supply(source.snapshot(progress), stock, weights, Wishes.USUAL.seed());
    }

    @Override
    public List<Phrase> writeOrders(Path folder, boolean allAdvised, Lang lang, Progress progress) throws WorkspaceException, IOException {
        StockBoard stock = source.stock(progress);
        StockDesk desk = StockDesk.of(source.jobs(progress));
        OrdersBySupplier orders = desk.orders(source.snapshot(progress), stock, allAdvised);
        List<Phrase> told = new ArrayList<>();
        desk.writeOrders(source.snapshot(progress), stock, orders.orders(), folder, Words.in(lang)).forEach(one -> told.add(one.told()));
        if (told.isEmpty()) {
            told.add(Phrase.of("supply.order.nothing-here"));
        }
        told.addAll(orders.left());
        told.addAll(orders.notes());
        return told;
    }

    @Override
    public StockScenarioBoard whatIf(Optional<StockScenario> own, Progress progress) throws WorkspaceException, IOException {
        return SupplyDesk.of(source.jobs(progress)).whatIf(source.snapshot(progress), Wishes.USUAL, own, progress);
    }

    @Override
    public void writeContingency(StockScenarioBoard board, Path file, Lang lang, Progress progress) throws WorkspaceException, IOException {
        SupplyDesk.of(source.jobs(progress)).writeContingency(board, file, Words.in(lang));
    }
}
