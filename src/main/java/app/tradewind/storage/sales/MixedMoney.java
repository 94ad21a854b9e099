package app.tradewind.storage.sales;

import app.tradewind.catalog.SkuMarket;
import java.util.Map;

/**
 * A product whose sales in one market carry several currencies: all its units count as demand, its
 * prices are those of one currency.
 *
 * @param item the product and the market
 * @param kept the currency with most units, whose prices its history gives
 * @param units pieces by currency code
 */
public record MixedMoney(SkuMarket item, String kept, Map<String, Long> units) {
    public MixedMoney {
        units = Map.copyOf(units);
    }
}
