package app.tradewind.intake.terms;

import app.tradewind.reference.DataFile;
import app.tradewind.reference.Entry;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Currency;
import java.util.HashMap;
import java.util.List;
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
    private final Map<Currency, List<Place>> users = new HashMap<>();

    private Markets(Entry root) {
        for (Entry entry : root.items()) {
            Place place = new Place(entry.text("code"), ZoneId.of(entry.text("zone")),
                    Currency.getInstance(entry.text("currency")));
            names.put(HeaderText.fold(place.code), place);
            entry.texts("names").forEach(name -> names.put(HeaderText.fold(name), place));
            users.computeIfAbsent(place.currency, any -> new ArrayList<>()).add(place);
        }
    }

    public static Markets shipped() {
        return SHIPPED;
    }

    /** The market of a code, country name or channel, {@code null} where it is none we know. */
    public Place of(String text) {
        return names.get(HeaderText.fold(text));
    }

    /** The markets that pay in a currency, in the order of the data file; empty where none is known. */
    public List<Place> payingIn(Currency currency) {
        return List.copyOf(users.getOrDefault(currency, List.of()));
    }

    /** The market of a time zone, {@code null} where none is known. */
    public Place in(ZoneId zone) {
        return names.values().stream().filter(place -> place.zone.equals(zone)).findFirst().orElse(null);
    }
}
