package app.tradewind.jobs.quality;

import app.tradewind.catalog.SkuMarket;
import app.tradewind.intake.quality.audit.ItemState;
import app.tradewind.storage.Workspace;
import app.tradewind.storage.judging.JudgementStore;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** What the data are like for a day, product by product: judged once for each state of the workspace, then looked up. */
public final class KeptJudgement {

    /** To be counted up where the columns, the checks or the bytes change: what was judged otherwise does not hold. */
    private static final String VERSION = "2";

    private KeptJudgement() { }

    public static Map<SkuMarket, List<ItemState>> of(Workspace workspace, LocalDate today) {
        JudgementStore store = workspace.judgements();
        String state = VERSION + " " + AssessData.book(workspace).mark() + " " + today + " " + store.state();
        return store.find(state).map(StatePacker::unpack).orElseGet(() -> {
            Map<SkuMarket, List<ItemState>> items = new AssessData(workspace).run(today).items();
            store.keep(state, StatePacker.pack(items));
            return items;
        });
    }
}
