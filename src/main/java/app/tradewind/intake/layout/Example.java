package app.tradewind.intake.layout;

import java.util.List;
import java.util.Map;

/**
 * A small file of a layout and what must come out of it: the layout's test.
 *
 * @param file its name
 * @param text its whole text
 * @param told what a person has to say about the file
 * @param skus products of the rows used, in the file's order, each once
 * @param expected the figures of the receipt
 * @param net what the file pays out by currency; empty where it tells no such thing
 */
public record Example(
        String file, String text, Told told, List<String> skus, Expected expected, Map<String, String> net) {

    public Example {
        skus = List.copyOf(skus);
    }

    /**
     * @param currency code, or empty where the file names its own
     * @param period as on the command line, or empty where the file has days
     */
    public record Told(String currency, String period) { }

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
