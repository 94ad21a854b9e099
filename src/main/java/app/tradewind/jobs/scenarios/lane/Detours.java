package app.tradewind.jobs.scenarios.lane;

import app.tradewind.catalog.Money;
import app.tradewind.stock.route.Way;
import java.util.Map;

/**
 * What becomes of each product while a mode is closed.
 *
 * @param byItem by product and market as text; those that do not go by the closed mode are not there
 * @param unknown products of which nobody knows how they travel; they count as going by sea
 */
public record Detours(Map<String, Detour> byItem, int unknown) {

    public static final Detours NONE = new Detours(Map.of(), 0);

    public Detours {
        byItem = Map.copyOf(byItem);
    }

    /**
     * @param by the way that remains, {@code null} for waiting
     * @param weeks that a delivery then takes longer; negative where the way that remains is faster
     * @param extra a piece costs more by it, {@code null} for waiting
     */
    public record Detour(Way by, double weeks, Money extra) { }

    /** Products that go another way. */
    public int switched() {
        return (int) byItem.values().stream().filter(detour -> detour.by() != null).count();
    }
}
