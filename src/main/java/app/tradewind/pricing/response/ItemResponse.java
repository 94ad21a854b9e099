package app.tradewind.pricing.response;

/**
 * What is believed about one item's response to price.
 *
 * @param id the item
 * @param elasticity posterior of the own-price elasticity
 * @param level pieces expected a period at the price of now, fully in stock, averaged over up to a year
 * @param history what it stands on
 * @param pull share of the mean that comes from the item's own data rather than its group, 0 to 1
 * @param beside what else moves it
 */
public record ItemResponse(String id, SlopePosterior elasticity, double level, History history, double pull,
        Beside beside) {

    /**
     * An effect on the log of units, normal.
     *
     * @param mean of the log factor
     * @param sd of the log factor
     */
    public record Lift(double mean, double sd) { }

    /**
     * @param promotion a whole period on promotion, the price held; {@code null} where none is known
     * @param siblings cross-price elasticity: units by the mean log price of the others in the family;
     *     {@code null} where there is no family
     */
    public record Beside(Lift promotion, Lift siblings) { }

    /**
     * @param periods periods that could be used
     * @param units pieces sold in them
     * @param levels price levels at least one per cent apart that were asked in two periods or more
     * @param noise variance of a period's log units around the model
     * @param followed whether prices followed demand, so that the response cannot be trusted
     */
    public record History(int periods, double units, int levels, double noise, boolean followed) {

        /** Whether the price moved at all: without that, the group alone speaks. */
        public boolean priceMoved() {
            return levels > 1;
        }
    }
}
