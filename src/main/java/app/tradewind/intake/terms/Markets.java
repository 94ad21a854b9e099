package app.tradewind.intake.terms;

import app.tradewind.reference.DataFile;
import app.tradewind.reference.Entry;
import java.time.ZoneId;
import java.util.Currency;
import java.util.HashMap;
import java.util.Map;

/** Countries and sales channels as files name them, with the time zone and currency that go with them. */
public final class Markets {

    /**
     * @param code ISO 3166 country code
     * @param zone the market's own time zone
     * @param currency what it pays in
     */
    public record Place(String code, ZoneId zone, Currency currency) { }

    private static final Markets SHIPPED = new Markets(DataFile.parse("markets.yaml", Packaged.text("markets.yaml")));

    private final Map<String, Place> names = new HashMap<>();
    private final Map<Currency, Place> soleUsers = new HashMap<>();

    private Markets(Entry root) {
        for (Entry entry : root.items()) {
            Place place = new Place(entry.text("code"), ZoneId.of(entry.text("zone")),
                    Currency.getInstance(entry.text("currency")));
            names.put(HeaderText.fold(place.code), place);
            entry.texts("names").forEach(name -> names.put(HeaderText.fold(name), place));
            soleUsers.merge(place.currency, place, (one, other) -> null);
        }
        Currency euro = Currency.getInstance("EUR");
        soleUsers.remove(euro);
    }

    public static Markets shipped() {
        return SHIPPED;
    }

    /** The market of a code, country name or channel, {@code null} where it is none we know. */
    public Place of(String text) {
        return names.get(HeaderText.fold(text));
    }

    /** The one market that pays in a currency, {@code null} where several do or none is known. */
    public Place payingIn(Currency currency) {
        return soleUsers.get(currency);
    }

    /** The market of a time zone, {@code null} where none is known. */
    public Place in(ZoneId zone) {
        return names.values().stream().filter(place -> place.zone.equals(zone)).findFirst().orElse(null);
    }
}
