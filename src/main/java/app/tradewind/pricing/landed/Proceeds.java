package app.tradewind.pricing.landed;

import app.tradewind.catalog.Money;
import app.tradewind.words.Phrase;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What is left of a price, and the price it takes to leave enough. Net proceeds are a straight line in
 * the price, so the floor is solved exactly, in decimals, and rounded up to the minor unit.
 */
public final class Proceeds {

    private static final int UNNAMED_DIGITS = 2;

    private final SellingTerms terms;
    private final Landing landing;
    private final Money cost;
    /** One plus the tax that stands in the price. */
    private final BigDecimal gross;

    private Proceeds(SellingTerms terms, Landing landing, Money cost) {
        this.terms = terms;
        this.landing = landing;
        this.cost = cost;
        gross = terms.tax().inPrice() ? BigDecimal.ONE.add(terms.tax().rate()) : BigDecimal.ONE;
    }

    /** What is missing before anything can be said; none where all is known. */
    public static List<Phrase> missing(SellingTerms terms, Landing landing) {
        List<Phrase> missing = new ArrayList<>(landing.missing());
        need(terms.tax().rate(), "pricing.tax", missing);
        need(terms.platformShare(), "pricing.platform-fee", missing);
        need(terms.payment(), "pricing.payment-fee", missing);
        need(terms.fulfilment(), "pricing.fulfilment", missing);
        need(terms.adsShare(), "pricing.ads", missing);
        need(terms.returns(), "pricing.returns", missing);
        return missing;
    }

    /** Empty where a figure is missing: not eligible. */
    public static Optional<Proceeds> of(SellingTerms terms, Landing landing) {
        return missing(terms, landing).isEmpty()
                ? landing.unit().map(cost -> new Proceeds(terms, landing, cost)) : Optional.empty();
    }

    /** Share of another unit of price that stays after everything that grows with the price. */
    public BigDecimal share() {
        return shareTimesGross().divide(gross, MathContext.DECIMAL128);
    }

    /** What a sale costs besides, whatever the price: fulfilment, fixed fees and the handling of returns. */
    public Money fixed() {
        return terms.fulfilment().plus(terms.payment().fixed())
                .plus(terms.returns().cost().times(terms.returns().share()));
    }

    /** What is left of a price after everything, the goods too. */
    public Money left(Money price) {
        BigDecimal kept = price.amount().multiply(shareTimesGross()).divide(gross, MathContext.DECIMAL128);
        return new Money(kept, price.currency()).minus(fixed()).minus(cost);
    }

    /**
     * The least price that leaves a margin, rounded up to the minor unit; empty where no price does
     * because fees and margin take all of it.
     *
     * @param marginShare least margin as a share of the price without tax
     * @param margin least margin a piece
     */
    public Optional<Money> floor(BigDecimal marginShare, Money margin) {
        BigDecimal slope = shareTimesGross().subtract(marginShare);
        if (slope.signum() <= 0) {
            return Optional.empty();
        }
        int digits = cost.currency().getDefaultFractionDigits();
        BigDecimal need = cost.plus(fixed()).plus(margin).amount().multiply(gross);
        return Optional.of(new Money(need.divide(slope, digits < 0 ? UNNAMED_DIGITS : digits, RoundingMode.CEILING),
                cost.currency()));
    }

    /** Where a price goes, line by line; rounded, and what is left takes up the rounding, so that the lines add up. */
    public List<Landing.Line> lines(Money price) {
        BigDecimal withoutTax = price.amount().divide(gross, MathContext.DECIMAL128);
        BigDecimal back = terms.returns().share();
        BigDecimal refunded = terms.platformShare().multiply(back)
                .multiply(BigDecimal.ONE.subtract(terms.returns().keptFeeShare())).multiply(price.amount());
        List<Landing.Line> lines = new ArrayList<>();
        add(lines, "pricing.tax", price.amount().subtract(withoutTax));
        add(lines, "pricing.platform-fee", price.amount().multiply(terms.platformShare()));
        add(lines, "pricing.payment-fee",
                price.amount().multiply(terms.payment().share()).add(terms.payment().fixed().amount()));
        add(lines, "pricing.fulfilment", terms.fulfilment().amount());
        add(lines, "pricing.ads", withoutTax.multiply(terms.adsShare()));
        add(lines, "pricing.returns",
                withoutTax.multiply(back).subtract(refunded).add(terms.returns().cost().amount().multiply(back)));
        landing.lines().forEach(line -> lines.add(new Landing.Line(line.name(), line.amount().rounded())));
        Money taken = lines.stream().map(Landing.Line::amount).reduce(Money.zero(price.currency()), Money::plus);
        lines.add(new Landing.Line(Phrase.of("pricing.left"), price.minus(taken)));
        return lines;
    }

    /** {@link #share()} times {@link #gross}: kept undivided, so that the floor is exact. */
    private BigDecimal shareTimesGross() {
        BigDecimal stays = BigDecimal.ONE.subtract(terms.returns().share());
        BigDecimal feePaid = stays.add(terms.returns().share().multiply(terms.returns().keptFeeShare()));
        BigDecimal ofPrice = terms.platformShare().multiply(feePaid).add(terms.payment().share());
        return stays.subtract(terms.adsShare()).subtract(ofPrice.multiply(gross));
    }

    private void add(List<Landing.Line> lines, String name, BigDecimal amount) {
        lines.add(new Landing.Line(Phrase.of(name), new Money(amount, cost.currency()).rounded()));
    }

    private static void need(Object figure, String name, List<Phrase> missing) {
        if (figure == null) {
            missing.add(Phrase.of("pricing.missing", Phrase.of(name)));
        }
    }
}
