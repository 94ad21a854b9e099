package app.tradewind.pricing.landed;

import app.tradewind.catalog.Money;
import app.tradewind.market.Fact;
import app.tradewind.market.Fees;
import app.tradewind.market.MarketProfile;
import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * What is taken off a price before it pays for the goods. Shares are of the price the buyer pays,
 * except {@code adsShare}. Every figure may be {@code null}: not known, and then there is no answer.
 *
 * @param tax on the sale
 * @param platformShare what the platform takes
 * @param payment what taking the money costs; kept by the taker when a piece comes back
 * @param fulfilment storing, packing and sending a piece
 * @param adsShare advertising as a share of the price without tax
 * @param returns what comes back
 */
public record SellingTerms(Tax tax, BigDecimal platformShare, Payment payment, Money fulfilment,
        BigDecimal adsShare, Returns returns) {

    /**
     * @param rate as a share
     * @param inPrice whether the price contains it
     */
    public record Tax(BigDecimal rate, boolean inPrice) { }

    /**
     * @param share of the price
     * @param fixed a sale
     */
    public record Payment(BigDecimal share, Money fixed) { }

    /**
     * @param share of pieces that come back and are refunded
     * @param cost a piece that comes back
     * @param keptFeeShare share of the platform's fee that it keeps on a refund
     */
    public record Returns(BigDecimal share, Money cost, BigDecimal keptFeeShare) { }

    /** A market's figures on a day; those that only the seller knows are given. */
    public static SellingTerms of(MarketProfile market, String category, Money fulfilment, BigDecimal adsShare,
            Returns returns, LocalDate day) {
        Fact<BigDecimal> tax = market.tax().rate(category, day);
        // A tax on top of the price passes through the seller's hands without being a part of the price.
        BigDecimal rate = tax != null ? tax.value() : market.tax().priceIncludes() ? null : BigDecimal.ZERO;
        Fact<BigDecimal> platform = market.fees().share(category);
        Fees.Payment payment = market.fees().payment();
        Fact<Money> usual = market.fees().fulfilment();
        return new SellingTerms(new Tax(rate, market.tax().priceIncludes()),
                platform == null ? null : platform.value(),
                payment == null ? null : new Payment(payment.share().value(),
                        payment.fixed() == null ? Money.zero(market.currency()) : payment.fixed().value()),
                fulfilment != null || usual == null ? fulfilment : usual.value(), adsShare, returns);
    }
}
