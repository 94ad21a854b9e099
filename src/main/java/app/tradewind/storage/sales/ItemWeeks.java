package app.tradewind.storage.sales;

import app.tradewind.catalog.SalesHistory;
import app.tradewind.catalog.SkuMarket;
import app.tradewind.storage.rows.Weeks;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** All weekly sums of one item, by currency; the empty code holds lines without money. */
final class ItemWeeks {

    private final SkuMarket item;
    private final Map<String, Weeks> byCurrency = new TreeMap<>();

    ItemWeeks(SkuMarket item) {
        this.item = item;
    }

    /** Of two items that are read as one the sums add up. */
    void put(String currency, Weeks weeks) {
        byCurrency.merge(currency, weeks, (sum, more) -> {
            sum.addAll(more);
            return sum;
        });
    }

    /** From the first sale to the last whole week before {@code today}, or empty where that is no week. */
    Optional<SalesHistory> history(LocalDate today) {
        int first = byCurrency.values().stream().mapToInt(Weeks::firstSold).min().orElse(Integer.MAX_VALUE);
        int end = Weeks.weekOf(today);
        if (first >= end) {
            return Optional.empty();
        }
        String kept = kept();
        Weeks money = byCurrency.get(kept);
        double[] units = new double[end - first];
        double[] price = new double[units.length];
        double[] stocked = new double[units.length];
        for (int i = 0; i < units.length; i++) {
            for (Weeks weeks : byCurrency.values()) {
                units[i] += weeks.units(first + i);
            }
            price[i] = money.price(first + i);
            stocked[i] = Double.NaN;
        }
        return Optional.of(new SalesHistory(item, Weeks.monday(first), units, price, stocked, kept));
    }

    Optional<MixedMoney> mixed() {
        Map<String, Long> units = new TreeMap<>();
        byCurrency.forEach((currency, weeks) -> units.put(currency, weeks.totalUnits()));
        units.remove("");
        return units.size() < 2 ? Optional.empty() : Optional.of(new MixedMoney(item, kept(), units));
    }

    /** The currency with most units; of equals the first in the alphabet; the empty code only where there is no other. */
    private String kept() {
        String kept = "";
        long most = -1;
        for (Map.Entry<String, Weeks> entry : byCurrency.entrySet()) {
            long units = entry.getValue().totalUnits();
            if (!entry.getKey().isEmpty() && units > most) {
                kept = entry.getKey();
                most = units;
            }
        }
        return kept;
    }
}
