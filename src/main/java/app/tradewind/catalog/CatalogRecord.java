package app.tradewind.catalog;

/** One thing a spreadsheet row says. What intake reads and storage keeps, one record a row at most. */
public sealed interface CatalogRecord
        permits Sale, Listing, StockLevel, SupplierTerms, Certificate, CompetitorPrice, FxRate {

    /** The row it came from. */
    Origin origin();
}
