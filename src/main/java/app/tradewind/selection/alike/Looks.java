package app.tradewind.selection.alike;

/**
 * What a product is likened by.
 *
 * @param id product number, one of its kind in a range
 * @param title as offered, in whatever language; empty where not known
 * @param category the seller's own word, or empty
 * @param price for a piece, in one currency over the whole range; {@code NaN} where not known
 */
public record Looks(String id, String title, String category, double price) {

    public Looks {
        title = title == null ? "" : title;
        category = category == null ? "" : category.strip();
    }
}
