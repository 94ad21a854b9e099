package app.tradewind.jobs.supply;

import app.tradewind.stock.leadtime.Supply;
import app.tradewind.storage.Settings;

/**
 * What a person says of the factories.
 *
 * @param country where they stand, ISO 3166; empty where nobody said
 * @param share of the lead time in which goods are in the making, 0 to 1; {@code NaN} where nobody said
 */
public record FactorySettings(String country, double share) {

    /** Nobody said anything. */
    public static final FactorySettings UNSAID = new FactorySettings("", Double.NaN);

    private static final String COUNTRY = "factory.country";
    private static final String SHARE = "factory.share";

    /** As kept in a workspace. */
    public static FactorySettings of(Settings settings) {
        return new FactorySettings(settings.get(COUNTRY).orElse(""), settings.get(SHARE).map(Double::valueOf).orElse(Double.NaN));
    }

    public void keepIn(Settings settings) {
        settings.put(COUNTRY, country);
        settings.put(SHARE, Double.toString(share));
    }

    /** The share said, or the usual one. */
    double shareOrUsual() {
        return Double.isNaN(share) ? Supply.USUAL_FACTORY_SHARE : share;
    }
}
