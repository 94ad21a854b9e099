package app.tradewind.jobs.rehearse;

import app.tradewind.stock.StockItem;
import app.tradewind.stock.StockSettings;
import app.tradewind.stock.simulate.exact.ExactCheck;
import app.tradewind.words.Phrase;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The advice beside the exact optimum, over the items of which a small likeness can be solved.
 *
 * @param items how many
 * @param middle median of the shares by which the advice is dearer
 * @param most the largest of them
 */
public record Checked(int items, double middle, double most) {

    /** Items that are checked at most: a likeness takes some hundredths of a second. */
    private static final int MOST_ITEMS = 100;

    /** Nothing was checked. */
    public static final Checked NONE = new Checked(0, Double.NaN, Double.NaN);

    /** One for each item, in the same order; {@link #NONE} where it cannot be solved. */
    public static List<Checked> of(List<StockItem> items, StockSettings settings) {
        List<Checked> all = new ArrayList<>();
        for (StockItem item : items) {
            Optional<ExactCheck> exact = all.size() < MOST_ITEMS ? ExactCheck.of(item, settings) : Optional.empty();
            all.add(exact.map(one -> new Checked(1, one.distance(), one.distance())).orElse(NONE));
        }
        return all;
    }

    /** Single ones together. */
    public static Checked all(List<Checked> each) {
        double[] distances = each.stream().filter(one -> one.items == 1).mapToDouble(Checked::middle).sorted().toArray();
        return distances.length == 0 ? NONE
                : new Checked(distances.length, distances[distances.length / 2], distances[distances.length - 1]);
    }

    /** In words; where nothing could be checked, what is wanted for it. */
    public Phrase said() {
        return items == 0 ? Phrase.of("rehearse.exact.unknown") : items == 1 ? Phrase.of("rehearse.exact", middle) : Phrase.of("rehearse.exact.all", items, middle, most);
    }
}
