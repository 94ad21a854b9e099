package app.tradewind.pricing.landed;

import app.tradewind.catalog.Money;

/**
 * Pieces of one product on their way into a market. Amounts may be in any currency; {@code null} means
 * not known, an amount of zero that it is free or contained in another.
 *
 * @param unitGoods price a piece at the factory gate or free on board
 * @param pieces how many travel together
 * @param freight of the whole consignment
 * @param insurance of the whole consignment
 * @param clearance customs broker and port, for the whole consignment
 */
public record Consignment(Money unitGoods, int pieces, Money freight, Money insurance, Money clearance) {

    /** @throws IllegalArgumentException if there is not at least one piece */
    public Consignment {
        if (pieces < 1) {
            throw new IllegalArgumentException("a consignment of " + pieces + " pieces");
        }
    }
}
