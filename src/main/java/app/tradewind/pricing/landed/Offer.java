package app.tradewind.pricing.landed;

import app.tradewind.catalog.Money;
import app.tradewind.market.MarketProfile;
import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * A product on its way to a buyer in a market: what the sums are made of. A figure that is {@code null}
 * is not known, and blocks the sums that need it.
 *
 * @param market where it is sold
 * @param day on which it is imported and sold
 * @param goods what is sent
 * @param way how it gets there
 * @param price what the buyer pays, {@code null} for none in mind
 * @param selling what only the seller knows of selling there
 */
public record Offer(MarketProfile market, LocalDate day, Goods goods, Way way, Money price, Selling selling) {

    /** How goods get there. */
    public enum Way {
        /** Many pieces to a warehouse in the market. */
        BULK,
        /** Each order for itself, straight to the buyer. */
        PARCEL
    }

    /**
     * @param category of the product, for tax and fees
     * @param unitCost a piece, at the factory gate or free on board
     * @param freight of the first leg a piece, insurance and clearance in it
     * @param declared customs value of the parcel, for {@link Way#PARCEL} only
     * @param pieces of it in one parcel
     * @param tariff of the goods
     */
    public record Goods(String category, Money unitCost, Money freight, Money declared, int pieces, Tariff tariff) { }

    /**
     * @param heading pieces of one heading pay a flat duty once
     * @param rate as a share
     */
    public record Tariff(String heading, BigDecimal rate) { }

    /**
     * @param platformShare in place of the market's table, {@code null} for the table
     * @param fulfilment storing, packing and sending a piece, {@code null} for the market's usual one
     * @param ads share of the price without tax
     * @param returns what comes back
     * @param leastMargin share of the price without tax that the floor keeps; {@code null} for none
     */
    public record Selling(BigDecimal platformShare, Money fulfilment, BigDecimal ads, SellingTerms.Returns returns,
            BigDecimal leastMargin) { }

    Offer declaring(Money declared) {
        return new Offer(market, day, new Goods(goods.category, goods.unitCost, goods.freight, declared, goods.pieces,
                goods.tariff), way, price, selling);
    }
}
