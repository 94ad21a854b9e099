package app.tradewind.jobs.odd;

import app.tradewind.catalog.SalesHistory;
import app.tradewind.forecast.cause.Drivers;
import app.tradewind.report.Table;
import app.tradewind.forecast.cause.PlannedWeeks;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.List;

/**
 * Prices and promotions that a person told, as inputs of a forecast. Nothing is made of a product's past
 * prices unless a price to come is told: a price that stays moves nothing, and on held-out weeks it gained nothing.
 *
 * @param told in the order they were told; of two about one week the later one holds
 */
public record Planned(List<PlannedWeeks> told) {

    public static final Planned NONE = new Planned(List.of());
    /** Weeks beyond the history that a forecast may ask for. */
    private static final int AHEAD = 60;

    public Planned {
        told = List.copyOf(told);
    }

    /** What is known of a product in a market besides the events of its market. */
    public Drivers of(SalesHistory history, Drivers market) {
        double[] promotion = null;
        double[] price = null;
        boolean ahead = false;
        for (PlannedWeeks one : told) {
            if (!one.item().equals(history.item())) {
                continue;
            }
            if (one.promotion() != null) {
                promotion = promotion == null ? new double[history.weeks() + AHEAD] : promotion;
                fill(promotion, history.firstWeek(), one, one.promotion());
            }
            if (one.price() != null) {
                price = price == null ? prices(history) : price;
                fill(price, history.firstWeek(), one, one.price());
                ahead |= !one.to().isBefore(history.week(history.weeks()));
            }
        }
        return new Drivers(market.events(), promotion, ahead ? price : null, market.pool(), market.aside());
    }

    private static double[] prices(SalesHistory history) {
        double[] price = Arrays.copyOf(history.price(), history.weeks() + AHEAD);
        Arrays.fill(price, history.weeks(), price.length, Double.NaN);
        return price;
    }

    private static void fill(double[] row, LocalDate first, PlannedWeeks weeks, double value) {
        long from = Math.max(0, ChronoUnit.WEEKS.between(first, weeks.from()));
        long to = Math.min(row.length - 1L, ChronoUnit.WEEKS.between(first, weeks.to()));
        for (long week = from; week <= to && !weeks.to().isBefore(first); week++) {
            row[(int) week] = value;
        }
    }

    /** Columns: {@code id,sku,market,from,to,price,promotion}. */
    public Table table() {
        Table.Builder table = new Table.Builder("id", "sku", "market", "from", "to", "price", "promotion");
        told.forEach(one -> table.row(one.id(), one.item().sku(), one.item().market(), one.from(), one.to(), one.price(), one.promotion()));
        return table.build();
    }
}
