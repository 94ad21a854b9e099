package app.tradewind.catalog.ads;

import app.tradewind.catalog.CatalogRecord;
import app.tradewind.catalog.Origin;
import java.time.LocalDate;

/**
 * One row of an advertising report: a search term, an advertisement or a product, and what it cost and brought.
 *
 * @param from first day, {@code null} together with {@code to} where the file does not say
 * @param to last day, included
 * @param sku product advertised, empty where the row names none
 * @param origin the row it came from
 */
public record AdLine(AdPlace place, LocalDate from, LocalDate to, String sku, AdResult result, Origin origin) implements CatalogRecord {

    public AdLine {
        if ((from == null) != (to == null) || from != null && to.isBefore(from)) {
            throw new IllegalArgumentException(from + ".." + to);
        }
    }

    /** Whether both may speak of the same day; a line without days may speak of any. */
    public boolean meets(AdLine other) {
        return from == null || other.from == null || !from.isAfter(other.to) && !to.isBefore(other.from);
    }
}
