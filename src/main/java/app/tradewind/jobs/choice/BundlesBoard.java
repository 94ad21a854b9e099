package app.tradewind.jobs.choice;

import app.tradewind.catalog.SkuMarket;
import app.tradewind.selection.bundle.BundleAdvice;
import app.tradewind.selection.bundle.BundleAnswer;
import java.util.List;

/**
 * Products bought together, as the window shows them.
 *
 * @param answer the whole answer
 * @param rows the first pairs, bundles before the others
 */
public record BundlesBoard(BundleAnswer answer, List<Row> rows) {

    public BundlesBoard {
        rows = List.copyOf(rows);
    }

    /**
     * @param a the one product
     * @param b the other
     * @param advice what their orders tell
     */
    public record Row(Named a, Named b, BundleAdvice advice) { }

    /**
     * A product in whatever market.
     *
     * @param name what it is called
     * @param item its number, in the first market it was sold in
     */
    public record Named(String name, SkuMarket item) { }
}
