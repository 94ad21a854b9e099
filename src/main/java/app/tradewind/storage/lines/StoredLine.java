package app.tradewind.storage.lines;

import app.tradewind.catalog.Money;
import app.tradewind.catalog.Sale;
import app.tradewind.catalog.SkuMarket;
import app.tradewind.storage.rows.Cells;
import app.tradewind.storage.rows.Origins;
import app.tradewind.storage.rows.WeekSums;
import java.time.LocalDate;

/**
 * An order line as it is kept, its product and its file by their numbers.
 *
 * @param place its id and where it stood
 * @param item the product's number
 */
public record StoredLine(Place place, int item, Sale.Line line, Sale.When when, Sale.Kind kind, Sale.Amount amount) {

    /**
     * @param id of the stored line
     * @param source number of the file and sheet in its import
     * @param row in that sheet
     */
    public record Place(long id, int source, int row) { }

    /** An amount is kept with the places of its currency's minor unit, or more where it has more. */
    public static StoredLine of(long id, int source, int item, Sale sale) {
        Money gross = sale.amount().gross();
        Money plain = gross == null ? null : Cells.plain(gross);
        Sale.Amount amount = plain == gross ? sale.amount() : new Sale.Amount(sale.amount().units(), plain);
        return new StoredLine(new Place(id, source, sale.origin().row()), item, sale.line(), sale.when(), sale.kind(), amount);
    }

    public long id() {
        return place.id;
    }

    public LocalDate day() {
        return when.day();
    }

    /** @param as what the line's product is read as */
    public Sale sale(SkuMarket as, Origins origins) {
        return new Sale(line, as, when, kind, amount, origins.of(place.id, place.source, place.row));
    }

    /** Tells the weekly sums that this line begins to count. */
    public void begin(WeekSums sums) {
        if (kind == Sale.Kind.SALE) {
            sums.add(item, when.day(), amount.units(), amount.gross());
        }
    }

    /** Tells the weekly sums that this line no longer counts. */
    public void cease(WeekSums sums) {
        if (kind == Sale.Kind.SALE) {
            sums.takeBack(item, when.day(), amount.units(), amount.gross());
        }
    }
}
