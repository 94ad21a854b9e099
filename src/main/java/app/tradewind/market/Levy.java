package app.tradewind.market;

import app.tradewind.catalog.Money;
import app.tradewind.words.Bilingual;

/**
 * A fixed charge on parcels besides duty, such as a national handling fee.
 *
 * @param name what it is called
 * @param amount of each
 * @param per what is counted
 * @param upTo the parcel's value up to and including which it is charged; {@code null} for any value
 * @param dates when it is in force
 * @param fact its source and the day it was checked; the value is {@code amount} again
 */
public record Levy(Bilingual name, Money amount, Per per, Money upTo, Dates dates, Fact<Money> fact) {

    /** What a levy is charged for. */
    public enum Per {
        /** Once a parcel. */
        PARCEL,
        /** Once for each tariff heading in it. */
        HEADING
    }
}
