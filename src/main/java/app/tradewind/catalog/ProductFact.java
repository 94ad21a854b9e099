package app.tradewind.catalog;

/**
 * One thing that a supplier's sheet says of a product in a column or a pair of its own: its material, its
 * battery, how well it keeps water out.
 *
 * @param sku the product
 * @param name as the sheet calls it, without a unit
 * @param value as written, with the unit that its header names
 * @param origin the row it came from
 */
public record ProductFact(String sku, String name, String value, Origin origin) implements CatalogRecord {

    /** Name of the fact that says what the supplier calls the product. It describes nothing. */
    public static final String TITLE = "title";
}
