package app.tradewind.jobs.rehearse;

import app.tradewind.catalog.SalesHistory;
import app.tradewind.catalog.SkuMarket;
import app.tradewind.jobs.Jobs;
import app.tradewind.jobs.Progress;
import app.tradewind.jobs.desk.Snapshot;
import app.tradewind.jobs.rehearse.SimulateTable.Asked;
import app.tradewind.jobs.tables.StockItemFile;
import java.util.HashMap;
import java.util.Map;

/** Flies every product and market of a snapshot through the futures of its forecast. */
public final class RehearseCatalogue {

    private RehearseCatalogue() { }

    public static Map<SkuMarket, Rehearse.Flown> of(Jobs jobs, Snapshot snapshot, Asked asked, Progress progress) {
        Map<String, Double> recent = new HashMap<>();
        for (SalesHistory history : snapshot.histories()) {
            recent.put(history.item().toString(), StockItemFile.recent(history.units()));
        }
        Rehearse rehearse = new Rehearse(asked.wish(), jobs.planOrders().settings(snapshot, asked.settings().serviceLevel(),
                asked.settings().seed()));
        return jobs.planOrders().each(snapshot, asked.wish().weeks(), asked.settings().seed(), progress,
                item -> rehearse.fly(item, recent.get(item.id()), asked.first(), asked.second()));
    }
}
