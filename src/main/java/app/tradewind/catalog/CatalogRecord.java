package app.tradewind.catalog;

/**
 * One thing a spreadsheet row says. What intake reads and storage keeps, one record a row at most.
 * Not sealed, since what others say of a market stands in {@code catalog.signals}; a test brings one of
 * each kind into a store and out again.
 */
public interface CatalogRecord {

    /** The row it came from. */
    Origin origin();
}
