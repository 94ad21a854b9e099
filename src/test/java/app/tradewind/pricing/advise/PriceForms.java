package app.tradewind.pricing.advise;

import app.tradewind.catalog.Money;
import app.tradewind.pricing.PriceTerms;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Currency;

/** The adviser's own methods, for cases that are worked elsewhere. */
public final class PriceForms {

    private static final Currency EUR = Currency.getInstance("EUR");

    private PriceForms() { }

    public static double constant(double keep, double cost, double elasticity) {
        return ClosedForm.constant(keep, cost, elasticity);
    }

    public static double straightLine(double now, double elasticity, double keep, double cost) {
        return ClosedForm.straightLine(now, elasticity, keep, cost);
    }

    public static double choice(double keep, double cost, double worth, double slope) {
        return ClosedForm.choice(keep, cost, worth, slope);
    }

    /** As far up as one step goes, to the cent. */
    public static double highest(double now, double step) {
        Bounds bounds = bounds(now, 0.01, null, step);
        return bounds.money(bounds.hi()).toDouble();
    }

    /** Clipped to floor, cap and step, and then on the nearest .99 within; a floor over the others wins. */
    public static double finished(double raw, double floor, double now, Double cap, double step) {
        Bounds bounds = bounds(now, floor, cap, step);
        long clipped = Math.min(bounds.hi(), Math.max(bounds.lo(), Math.round(raw * 100)));
        return bounds.money(bounds.onNine(clipped)).toDouble();
    }

    private static Bounds bounds(double now, double floor, Double cap, double step) {
        return new Bounds(new PriceTerms(cents(0.01), 0.0, cents(floor), cap == null ? null : cents(cap), step, EUR), now);
    }

    private static Money cents(double amount) {
        return new Money(BigDecimal.valueOf(amount).setScale(2, RoundingMode.HALF_UP), EUR);
    }
}
