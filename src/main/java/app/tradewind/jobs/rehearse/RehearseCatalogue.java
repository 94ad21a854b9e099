package app.tradewind.jobs.rehearse;

import app.tradewind.catalog.SalesHistory;
import app.tradewind.catalog.SkuMarket;
import app.tradewind.jobs.Jobs;
import app.tradewind.jobs.Progress;
import app.tradewind.jobs.desk.Snapshot;
import app.tradewind.jobs.rehearse.SimulateTable.Asked;
import app.tradewind.jobs.tables.StockItemFile;
import app.tradewind.words.Phrase;
import java.util.Collection;
import java.util.Currency;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Flies every product and market of a snapshot through the futures of its forecast; money is in the currency the person counts in. */
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
                item -> rehearse.fly(item, recent.get(item.id()), asked.first(), asked.second()).in(snapshot.home(), snapshot.homeMoney()));
    }

    /** The rates at which money of items whose suppliers are paid in another currency was counted. */
    static List<Phrase> rates(Snapshot snapshot, Collection<Rehearse.Flown> flown) {
        Map<String, Currency> used = new TreeMap<>();
        flown.stream().filter(one -> one.missing() == null && one.item().economics().unitCost() != null).map(one -> one.item().economics().unitCost().currency())
                .forEach(currency -> used.put(currency.getCurrencyCode(), currency));
        return snapshot.homeMoney().said(used.values(), snapshot.home());
    }
}
