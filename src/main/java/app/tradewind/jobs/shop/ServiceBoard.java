package app.tradewind.jobs.shop;

import java.util.Currency;
import java.util.List;

/**
 * The classes of the range and what was laid down for them.
 *
 * @param rules of the shop
 * @param classes the nine, the most valuable and steadiest first
 * @param unknown products and markets that have no class since their value is not known
 * @param home the currency an amount without one is in
 */
public record ServiceBoard(ShopRules rules, List<ClassRow> classes, int unknown, Currency home) {

    /**
     * @param name two letters, such as {@code AX}
     * @param items in it
     * @param share of the range's value, 0 to 1
     * @param level laid down for it, {@code NaN} where it is weighed
     */
    public record ClassRow(String name, int items, double share, double level) { }

    public ServiceBoard {
        classes = List.copyOf(classes);
    }
}
