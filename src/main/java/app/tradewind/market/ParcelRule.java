package app.tradewind.market;

import app.tradewind.catalog.Money;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Comparator;

/**
 * What customs charges for a parcel up to a value, between two days.
 *
 * @param upTo the parcel's value up to and including which the rule counts; {@code null} for any value
 * @param charge how it is charged
 * @param dates when it is in force
 * @param source law or office
 * @param checked the day somebody last looked it up
 */
public record ParcelRule(Money upTo, Charge charge, Dates dates, String source, LocalDate checked)
        implements Comparable<ParcelRule> {

    /** Rules of one market give their limits in one currency; a rule without a limit comes last. */
    private static final Comparator<ParcelRule> BY_LIMIT =
            Comparator.comparing(ParcelRule::upTo, Comparator.nullsLast(Comparator.naturalOrder()));

    /** How a parcel is charged. */
    public enum Kind {
        /** No duty. */
        NONE,
        /** A fixed amount for each tariff heading in the parcel, however many pieces. */
        FLAT_PER_HEADING,
        /** A share of the value for all goods alike, less a fixed amount. */
        RATE,
        /** The tariff of the goods. */
        TARIFF
    }

    /**
     * @param amount the fixed amount, what is taken off for {@link Kind#RATE}; {@code null} for none
     * @param rate as a share, for {@link Kind#RATE} only, else {@code null}
     */
    public record Charge(Kind kind, Money amount, BigDecimal rate) { }

    public boolean inForce(LocalDate day) {
        return dates.cover(day);
    }

    @Override
    public int compareTo(ParcelRule other) {
        return BY_LIMIT.compare(this, other);
    }
}
