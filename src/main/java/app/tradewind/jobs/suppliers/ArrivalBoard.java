package app.tradewind.jobs.suppliers;

import app.tradewind.catalog.Money;
import app.tradewind.catalog.SkuMarket;
import app.tradewind.stock.supply.EtaAdvice;
import app.tradewind.stock.supply.Journey;
import app.tradewind.stock.supply.Lane;
import app.tradewind.stock.supply.LaneTime;
import java.time.LocalDate;
import java.util.List;

/**
 * What is under way, the likeliest late first, and how long the lanes take.
 *
 * @param lanes every lane that is travelled or was, by name
 * @param past journeys that have ended
 */
public record ArrivalBoard(LocalDate today, List<Row> rows, List<LaneRow> lanes, int past) {

    public ArrivalBoard {
        rows = List.copyOf(rows);
        lanes = List.copyOf(lanes);
    }

    /**
     * @param item the product that runs out first, or the first one
     * @param name what it is called
     * @param pieces of all products together, {@code null} where a line does not say
     * @param loss what being late may cost
     */
    public record Row(EtaAdvice advice, SkuMarket item, String name, Integer pieces, Loss loss) { }

    /**
     * @param pieces expected not to be sold for coming late, {@code NaN} where not known
     * @param stake what they would have earned, at home; {@code null} where not known
     */
    public record Loss(double pieces, Money stake) { }

    /** @param time {@code null} where too few journeys have ended */
    public record LaneRow(Lane lane, Journey.Stage stage, LaneTime time) { }
}
