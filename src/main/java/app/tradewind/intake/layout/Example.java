package app.tradewind.intake.layout;

import java.util.List;
import java.util.Map;

/**
 * A small file of a layout and what must come out of it: the layout's test.
 *
 * @param file its name
 * @param text its whole text
 * @param period the days it is about where its rows do not say, as a person would tell them; else empty
 * @param skus products of the rows used, in the file's order, each once
 * @param expected the figures of the receipt
 * @param net what the file pays out by currency; empty where it tells no such thing
 */
public record Example(
        String file, String text, String period, List<String> skus, Expected expected, Map<String, String> net) {

    public Example {
        skus = List.copyOf(skus);
    }

    /**
     * @param rows rows read
     * @param used rows used
     * @param excluded rows left out, by reason
     * @param units pieces sold, listed or counted
     * @param gross amounts by currency
     * @param refunds amounts by currency
     */
    public record Expected(
            int rows, int used, Map<String, String> excluded, String units, Map<String, String> gross,
            Map<String, String> refunds) { }
}
