package app.tradewind.jobs.pricetests;

import app.tradewind.catalog.Money;
import app.tradewind.jobs.boards.PriceTestRun;
import app.tradewind.pricing.PriceTestReading;
import app.tradewind.report.Table;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Locale;

/** Price tests as a table, one a row. */
public final class PriceTestTable {

    private static final int DECIMALS = 4;

    private PriceTestTable() { }

    /** Blank is what has not been seen yet; the interval is that of 90 %. */
    public static Table of(List<PriceTestRun> runs) {
        Table.Builder table = new Table.Builder("sku", "market", "state", "first_week", "end", "price_tested", "price_kept", "currency",
                "weeks_tested", "weeks_kept", "units_tested", "units_kept", "change", "change_lo", "change_hi", "elasticity",
                "elasticity_lo", "elasticity_hi", "chance_of_gain");
        for (PriceTestRun run : runs) {
            PriceTestReading read = run.reading();
            Money kept = run.asked().kept();
            table.row(run.item().sku(), run.item().market(), run.state().name().toLowerCase(Locale.ROOT), run.first(), run.end(),
                    run.asked().tested().amount(), kept == null ? null : kept.amount(), run.asked().tested().currency().getCurrencyCode(),
                    read == null ? null : read.tested(), read == null ? null : read.kept(),
                    read == null ? null : figure(read.unitsTested()), read == null ? null : figure(read.unitsKept()),
                    read == null ? null : figure(read.change().value()), read == null ? null : figure(read.change().lo()),
                    read == null ? null : figure(read.change().hi()), read == null ? null : figure(read.elasticity().value()),
                    read == null ? null : figure(read.elasticity().lo()), read == null ? null : figure(read.elasticity().hi()),
                    Double.isNaN(run.chance()) ? null : figure(run.chance()));
        }
        return table.build();
    }

    private static BigDecimal figure(double value) {
        return BigDecimal.valueOf(value).setScale(DECIMALS, RoundingMode.HALF_UP);
    }
}
