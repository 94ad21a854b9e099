package app.tradewind.jobs.stockdesk;

import app.tradewind.jobs.Jobs;
import app.tradewind.jobs.Progress;
import app.tradewind.jobs.boards.StockBoard;
import app.tradewind.jobs.desk.ReferenceData;
import app.tradewind.jobs.desk.Snapshot;
import app.tradewind.jobs.desk.Wishes;
import app.tradewind.jobs.routes.ProductRoutes;
import app.tradewind.jobs.scenarios.ContingencySheet;
import app.tradewind.jobs.scenarios.StockScenario;
import app.tradewind.jobs.scenarios.StockScenarioBoard;
import app.tradewind.jobs.scenarios.StockScenarios;
import app.tradewind.jobs.scenarios.lane.Travel;
import app.tradewind.jobs.suppliers.ShowArrivals;
import app.tradewind.jobs.suppliers.ShowSuppliers;
import app.tradewind.jobs.suppliers.SupplyBoard;
import app.tradewind.stock.supply.SupplierCriterion;
import app.tradewind.storage.Workspace;
import app.tradewind.words.Words;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;

/** The jobs about suppliers and about what could happen to deliveries, on one workspace. */
public final class SupplyDesk {

    private final Jobs jobs;
    private final Workspace workspace;

    private SupplyDesk(Jobs jobs, Workspace workspace) {
        this.jobs = jobs;
        this.workspace = workspace;
    }

    public static SupplyDesk of(Jobs jobs) {
        return jobs.desk(workspace -> new SupplyDesk(jobs, workspace));
    }

    /** What past purchase orders say, all for one page. */
    public SupplyBoard supply(Snapshot snapshot, StockBoard stock, Map<SupplierCriterion, Double> weights, long seed) {
        return new SupplyBoard(new ShowArrivals(snapshot, workspace.shipments().latest()).run(stock),
                new ShowSuppliers(snapshot, workspace.shipments().latest()).run(weights, seed));
    }

    /** What could happen to deliveries and demand: orders planned again for each scenario. */
    public StockScenarioBoard whatIf(Snapshot snapshot, Wishes wishes, Optional<StockScenario> own, Progress progress) {
        ProductRoutes routes = new ProductRoutes(snapshot, ReferenceData.of(workspace.reference()).routes()
                .keepingAt(StockDesk.of(jobs).shopRules().holdingRate()), jobs.planOrders().settings(snapshot, wishes.serviceLevel(), wishes.seed()).serviceLevel());
        return new StockScenarios(snapshot, wishes, own, new Travel(workspace.shipments().latest()), routes).run(jobs.planOrders(), progress);
    }

    /** The same as a workbook: what to watch, what to do, by when, what it costs. */
    public void writeContingency(StockScenarioBoard board, Path file, Words words) throws IOException {
        new ContingencySheet(words, jobs.name(words.lang())).write(file, board);
    }
}
