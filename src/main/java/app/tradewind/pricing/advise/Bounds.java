package app.tradewind.pricing.advise;

import app.tradewind.catalog.Money;
import app.tradewind.pricing.PriceBound;
import app.tradewind.pricing.PriceTerms;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Optional;

/**
 * What a price may be, in whole minor units of its currency: cents for the euro, yen for the yen. The
 * floor is rounded up and wins over cap and step; cap and step are rounded inwards.
 */
final class Bounds {

    private static final int UNNAMED_DIGITS = 2;
    private static final BigDecimal ENDING = new BigDecimal("0.99");

    private final int digits;
    private final PriceTerms terms;
    private final BigDecimal now;
    private final BigDecimal floor;

    /** @param now price of now; the terms' cost has to be known */
    Bounds(PriceTerms terms, double now) {
        this.terms = terms;
        this.now = BigDecimal.valueOf(now);
        int minor = terms.currency().getDefaultFractionDigits();
        digits = minor < 0 ? UNNAMED_DIGITS : minor;
        floor = floor(terms, digits);
    }

    /** The seller's own floor or the break-even price, whichever is higher, rounded up. */
    private static BigDecimal floor(PriceTerms terms, int digits) {
        BigDecimal keep = BigDecimal.ONE.subtract(BigDecimal.valueOf(terms.feeRate() == null ? 0 : terms.feeRate()));
        BigDecimal breakEven = terms.unitCost().amount().divide(keep, new MathContext(20, RoundingMode.CEILING));
        BigDecimal least = terms.floor() == null ? breakEven : breakEven.max(terms.floor().amount());
        return least.setScale(digits, RoundingMode.CEILING);
    }

    Money floor() {
        return new Money(floor, terms.currency());
    }

    boolean nowUnderFloor() {
        return now.compareTo(floor) < 0;
    }

    boolean nowOverCap() {
        return terms.cap() != null && now.compareTo(terms.cap().amount()) > 0;
    }

    /** Whether the floor stands over the cap: the floor wins, and somebody should know. */
    boolean contradict() {
        return terms.cap() != null && terms.cap().amount().compareTo(floor) < 0;
    }

    /** Least price in minor units: the floor, as far down as one step goes, or a step at most towards the competitor. */
    long lo() {
        long least = Math.max(units(floor, RoundingMode.CEILING), units(stepDown(), RoundingMode.CEILING));
        if (terms.rivalLeast().isPresent()) {
            BigDecimal rival = terms.rivalLeast().get().price().amount().min(stepUp());
            least = Math.max(least, units(terms.cap() == null ? rival : rival.min(terms.cap().amount()), RoundingMode.FLOOR));
        }
        return Math.min(least, hi());
    }

    /** Highest price in minor units, not under {@link #lo()}. */
    long hi() {
        BigDecimal most = stepUp();
        if (terms.cap() != null) {
            most = most.min(terms.cap().amount());
        }
        if (terms.rivalMost().isPresent()) {
            most = most.min(terms.rivalMost().get().price().amount().max(now.multiply(BigDecimal.valueOf(1 - terms.maxChange()))));
        }
        long highest = units(most, RoundingMode.FLOOR);
        return Math.max(units(floor, RoundingMode.CEILING), highest);
    }

    private BigDecimal stepDown() {
        BigDecimal step = now.multiply(BigDecimal.valueOf(1 - terms.maxChange()));
        return nowOverCap() ? step.min(terms.cap().amount()) : step;
    }

    private BigDecimal stepUp() {
        return now.multiply(BigDecimal.valueOf(1 + terms.maxChange()));
    }

    /** What the floor is; empty where it is the price that only covers the costs. */
    Optional<PriceBound> lowest() {
        return terms.lowest().filter(bound -> units(bound.price().amount(), RoundingMode.CEILING) == units(floor, RoundingMode.CEILING));
    }

    /** Whether {@link #lo()} is the floor, and no step. */
    boolean floorHolds() {
        return lo() == units(floor, RoundingMode.CEILING);
    }

    /** The competitor's share that lifts {@link #lo()} over floor and step; empty where none does. */
    Optional<PriceBound> rivalBelow() {
        return terms.rivalLeast().filter(rival -> lo() > Math.max(units(floor, RoundingMode.CEILING), units(stepDown(), RoundingMode.CEILING)));
    }

    /** What {@link #hi()} is, where it is no step. */
    Optional<PriceBound> highest() {
        Optional<PriceBound> cap = terms.highest().filter(bound -> hi() == units(bound.price().amount(), RoundingMode.FLOOR));
        return cap.isPresent() ? cap : terms.rivalMost().filter(rival -> hi() < units(stepUp(), RoundingMode.FLOOR));
    }

    /** Width of one step down and one up, in minor units; the same whatever the cost. */
    long span() {
        return units(now.multiply(BigDecimal.valueOf(2 * terms.maxChange())), RoundingMode.CEILING);
    }

    double minor() {
        return Math.pow(10, digits);
    }

    Money money(long units) {
        return new Money(BigDecimal.valueOf(units, digits), terms.currency());
    }

    /**
     * Gives a price the ending that the price of now has: the nearest price on .99, or on a 9 where
     * prices are under ten, that lies within the bounds; none where there is none.
     */
    long ending(long units) {
        return digits == UNNAMED_DIGITS && now.remainder(BigDecimal.ONE).compareTo(ENDING) == 0 ? onNine(units) : units;
    }

    /** The nearest such price within the bounds, whatever the ending of now; {@code units} where there is none. */
    long onNine(long units) {
        long below = atOrBelow(units);
        long above = below + (below + 1 >= 1000 ? 100 : 10);
        boolean low = below >= lo();
        boolean high = above <= hi();
        if (low && (!high || units - below <= above - units)) {
            return below;
        }
        return high ? above : units;
    }

    private static long atOrBelow(long units) {
        long whole = (units + 1) / 100 * 100 - 1;
        return whole >= 999 ? whole : (units + 1) / 10 * 10 - 1;
    }

    private long units(BigDecimal amount, RoundingMode rounding) {
        return amount.setScale(digits, rounding).unscaledValue().longValueExact();
    }
}
