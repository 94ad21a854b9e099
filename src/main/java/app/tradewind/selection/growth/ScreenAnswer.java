package app.tradewind.selection.growth;

import app.tradewind.words.Phrase;
import java.util.List;

/**
 * What a screen found, after it had proved itself.
 *
 * @param products the named, likeliest first
 * @param ways how each way did on the past, the best first; empty where the past is too short
 * @param way what the products were ranked by
 * @param origins at how many past moments the ways were tried
 * @param lots share of the series that were hits, which is what drawing lots would name
 * @param considered how many series sold lately and so could be named
 */
public record ScreenAnswer(List<GrowthAdvice> products, List<Tried> ways, Way way, int origins, double lots, int considered) {

    public ScreenAnswer {
        products = List.copyOf(products);
        ways = List.copyOf(ways);
    }

    /**
     * How a way did on the past.
     *
     * @param precision share of the named that were hits
     * @param lift precision over that of what sold last month; infinite where that named none
     */
    public record Tried(Way way, double precision, double lift) { }

    /** What the list is: likely growers, or only the best sellers of last month where no way beat those. */
    public Phrase title() {
        return Phrase.of(way == Way.LAST_SALES && !products.isEmpty() ? "growth.page.title.bar" : "growth.page.title");
    }

    /** The trial in a sentence. */
    public Phrase said() {
        if (ways.isEmpty()) {
            return Phrase.of("growth.untried");
        }
        double precision = precision(way);
        double bar = precision(Way.LAST_SALES);
        return way == Way.LAST_SALES ? Phrase.of("growth.bar", origins, bar, lots)
                : Phrase.of("growth.proved", way.said(), origins, precision, bar, lots);
    }

    private double precision(Way of) {
        return ways.stream().filter(tried -> tried.way == of).mapToDouble(Tried::precision).findFirst().orElse(Double.NaN);
    }
}
