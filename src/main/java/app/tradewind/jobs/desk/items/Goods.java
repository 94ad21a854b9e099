package app.tradewind.jobs.desk.items;

import app.tradewind.catalog.SkuMarket;
import java.util.HashSet;
import java.util.Set;

/**
 * Tells goods from lines that only look like them: postage, bank charges and corrections booked as sales
 * under a code such as {@code POST} or {@code M}, and sales to a country that the file does not name.
 * They stay in the store; nothing is advised on them.
 *
 * <p>A code of fewer than three digits that no listing, terms or stock knows is no product, provided
 * that the files do say what the products are. An unnamed country is no market, unless something is
 * listed or lies in stock there.
 */
public final class Goods {

    private static final String NOWHERE = "ZZ";
    private static final int LEAST_DIGITS = 3;

    private final Set<SkuMarket> placed = new HashSet<>();
    private final Set<String> known = new HashSet<>();

    /**
     * @param placed products and markets that have a listing or a stock figure
     * @param bought product numbers that have supplier terms
     */
    public Goods(Set<SkuMarket> placed, Set<String> bought) {
        this.placed.addAll(placed);
        placed.forEach(item -> known.add(item.sku()));
        known.addAll(bought);
    }

    public boolean has(SkuMarket item) {
        if (item.market().equals(NOWHERE)) {
            return placed.contains(item);
        }
        return known.isEmpty() || known.contains(item.sku())
                || item.sku().chars().filter(Character::isDigit).count() >= LEAST_DIGITS;
    }
}
