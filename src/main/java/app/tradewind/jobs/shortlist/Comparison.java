package app.tradewind.jobs.shortlist;

import app.tradewind.words.Phrase;
import java.time.LocalDate;
import java.util.List;

/**
 * Products side by side.
 *
 * @param today the day it is for
 * @param products in the order of the cells
 * @param groups figures of one kind together
 */
public record Comparison(LocalDate today, List<Product> products, List<Group> groups) {

    /** More columns than this cannot be read side by side. */
    public static final int MOST = 4;

    public Comparison {
        products = List.copyOf(products);
        groups = List.copyOf(groups);
    }

    /** @param name what it is called */
    public record Product(String sku, String name) { }

    /** @param title of the group */
    public record Group(Phrase title, List<Line> lines) {
        public Group {
            lines = List.copyOf(lines);
        }
    }

    /**
     * @param what the figure is
     * @param source where it comes from
     * @param cells one a product, ready to say
     */
    public record Line(Phrase what, Phrase source, List<Phrase> cells) {
        public Line {
            cells = List.copyOf(cells);
        }
    }
}
