package app.tradewind.stock.simulate;

/**
 * What an event does to an item, whatever its owner does.
 *
 * @param demand factor of demand
 * @param late weeks that every order takes longer
 * @param closed weeks from now on in which nothing goes by the usual way: what is under way comes that much later,
 *     an order waits for what is left of them
 * @param detour weeks that an order takes longer by another way while the usual one is closed, negative for
 *     faster; {@code NaN} where none remains or nobody takes it
 * @param extra a piece costs more by that other way, in the money of the flight
 */
public record Blow(double demand, double late, double closed, double detour, double extra) {

    /** Nothing happens. */
    public static final Blow NONE = new Blow(1, 0, 0, Double.NaN, 0);

    public Blow {
        if (!(demand >= 0 && late >= 0 && closed >= 0)) {
            throw new IllegalArgumentException("no event: demand " + demand + ", late " + late + ", closed " + closed);
        }
    }

    /** The same where nobody takes another way. */
    public Blow unheeded() {
        return new Blow(demand, late, closed, Double.NaN, 0);
    }

    /** Whether orders of a week go another way: one is open, and sooner there than waiting would be. */
    boolean other(int week) {
        return detour < Math.max(0, closed - week);
    }

    /** Weeks that an order of a week takes longer. */
    double later(int week) {
        return late + (other(week) ? detour : Math.max(0, closed - week));
    }
}
