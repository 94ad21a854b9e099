package app.tradewind.market;

import java.time.LocalDate;
import java.util.List;

/**
 * How a market's customs charges imports.
 *
 * @param base what a rate is taken of; {@code null} where not known
 * @param parcels rules for parcels sent straight to a buyer, by date and by value; outside of them the
 *     tariff of the goods counts
 * @param levies fixed charges on parcels besides
 */
public record DutyRules(Fact<Base> base, List<ParcelRule> parcels, List<Levy> levies) {

    public DutyRules {
        parcels = List.copyOf(parcels);
        levies = List.copyOf(levies);
    }

    /** What a duty rate is taken of. */
    public enum Base {
        /** Cost, insurance and freight to the border. */
        CIF,
        /** The price paid for the goods, without transport from the country of export. */
        TRANSACTION_VALUE
    }

    /** The parcel rules in force on a day, the lowest limit first. */
    public List<ParcelRule> on(LocalDate day) {
        return parcels.stream().filter(rule -> rule.inForce(day)).sorted().toList();
    }

    /** The levies in force on a day. */
    public List<Levy> leviesOn(LocalDate day) {
        return levies.stream().filter(levy -> levy.dates().cover(day)).toList();
    }
}
