package app.tradewind.jobs.rehearse;

import app.tradewind.catalog.SkuMarket;
import app.tradewind.stock.simulate.Contrast;
import app.tradewind.words.Phrase;
import java.time.LocalDate;
import java.util.List;

/**
 * Two ways of ordering, rehearsed on the same futures.
 *
 * @param ask what was rehearsed
 * @param firstWeek Monday of the first week
 * @param rows all items together, where there are several, then one an item, the greatest difference first;
 *     those that could not be flown at the end
 * @param rates at which money of other currencies was counted
 */
public record RehearsalBoard(RehearsalAsk ask, LocalDate firstWeek, List<Row> rows, List<Phrase> rates) {

    public RehearsalBoard {
        rows = List.copyOf(rows);
        rates = List.copyOf(rates);
    }

    /**
     * @param item product and market, {@code null} for all together
     * @param name the product's name, empty for all together
     * @param first what the first way came to, or {@code null} where it could not be flown
     * @param second the same of the second way
     * @param gap first less second, or {@code null}
     * @param missing what is not known, or {@code null}
     */
    public record Row(SkuMarket item, String name, Curves first, Curves second, Gap gap, Phrase missing) { }

    /**
     * By week the tenth percentile, the median and the ninetieth.
     *
     * @param stock pieces at the week's end
     * @param lost pieces that could not be sold
     * @param cash since the start; {@code NaN} where cost or margin is not known
     * @param chance of losing a sale at all
     */
    public record Curves(double[][] stock, double[][] lost, double[][] cash, double chance) { }

    /**
     * @param profit over all weeks, {@code NaN} where cost or margin is not known
     * @param lost pieces
     * @param stock mean pieces
     * @param money in what, and of how many
     * @param exact the advice beside the exact optimum
     */
    public record Gap(Contrast profit, Contrast lost, Contrast stock, Money money, Checked exact) { }

    /**
     * @param currency of profit and cash, empty where it is not named
     * @param items whose money is known
     * @param of how many items
     * @param kept whether what keeping them costs is known of all of them; else it does not count
     */
    public record Money(String currency, int items, int of, boolean kept) { }
}
