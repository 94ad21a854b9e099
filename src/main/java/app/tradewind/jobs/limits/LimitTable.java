package app.tradewind.jobs.limits;

import app.tradewind.catalog.plans.PriceLimit;
import app.tradewind.jobs.desk.limits.OwnLimits;
import app.tradewind.report.Table;

/** All bounds of prices that stand: shares as parts of one, amounts with their currency, and where each is from. */
public final class LimitTable {

    private LimitTable() { }

    /** A blank product or market means every one; a blank figure, that a person wants none. */
    public static Table of(OwnLimits limits) {
        Table.Builder table = new Table.Builder("sku", "market", "limit", "figure", "currency", "by_hand", "file", "row");
        for (PriceLimit limit : limits.told()) {
            table.row(limit.sku(), limit.market(), limit.kind().id(), limit.figure(),
                    limit.currency() == null ? null : limit.currency().getCurrencyCode(), limit.byHand() ? 1 : 0,
                    limit.byHand() ? null : limit.origin().file(), limit.byHand() ? null : limit.origin().row());
        }
        return table.build();
    }
}
