package app.tradewind.jobs.odd;

import app.tradewind.catalog.SalesHistory;
import app.tradewind.catalog.plans.Promotion;
import app.tradewind.forecast.cause.PlannedWeeks;
import app.tradewind.report.Table;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.List;

/** Promotions and planned prices as a table, one a row. */
public final class PlannedTable {

    private PlannedTable() { }

    /**
     * Columns: {@code id,sku,market,from,to,price,promotion}, {@code from} and {@code to} being the Mondays of the first
     * and the last week; then {@code category,kind,discount,currency,first_day,last_day,items,source}: {@code items} counts the
     * products and markets with sales that it is about, {@code source} is the file and row, or blank where a person told it.
     */
    public static Table of(Planned planned, List<SalesHistory> histories) {
        Table.Builder table = new Table.Builder("id", "sku", "market", "from", "to", "price", "promotion", "category", "kind", "discount",
                "currency", "first_day", "last_day", "items", "source");
        for (PlannedWeeks one : planned.told()) {
            Promotion plan = one.plan();
            Promotion.Offer offer = plan.offer();
            long items = histories.stream().filter(history -> planned.covers(plan.reach(), history.item())).count();
            table.row(one.id(), plan.reach().sku(), plan.reach().market(), monday(plan.from()), monday(plan.to()),
                    offer.price() == null ? null : offer.price().toDouble(), offer.share(), plan.reach().category(), offer.kind(),
                    offer.discount(), offer.price() == null || one.byHand() ? "" : offer.price().currency().getCurrencyCode(), plan.from(),
                    plan.to(), items, one.byHand() ? "" : plan.origin().file() + ":" + plan.origin().row());
        }
        return table.build();
    }

    private static LocalDate monday(LocalDate day) {
        return day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    }
}
