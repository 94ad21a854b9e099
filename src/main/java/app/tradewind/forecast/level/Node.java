package app.tradewind.forecast.level;

/**
 * One sum, or one thing at the bottom.
 *
 * @param level how far it reaches
 * @param name product number, category, market or channel as the files have it; of an item product and market;
 *     empty for the total, and for what has no category or channel
 */
public record Node(Level level, String name) {

    public static final Node TOTAL = new Node(Level.TOTAL, "");
}
