package app.tradewind.storage.imports;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.Map;

/**
 * What is kept about an import beside its rows: the receipt.
 *
 * @param file which file
 * @param layout what it was taken for
 * @param counts what came of its rows
 * @param at when it was imported
 */
public record ImportSummary(Source file, Layout layout, Counts counts, Instant at) {

    /**
     * @param name file name without its folder
     * @param sha256 fingerprint of the whole file, hexadecimal
     * @param encoding character set of a text file, or empty
     */
    public record Source(String name, String sha256, String encoding) { }

    /**
     * @param profile id of the layout
     * @param kind what the rows are: {@code orders}, {@code listings}
     * @param confidence how sure the recognition was, 0 to 1
     */
    public record Layout(String profile, String kind, double confidence) { }

    /**
     * @param rowsRead rows of the file; the used and the excluded ones add up to it
     * @param used rows that became records
     * @param excluded rows left out, by reason
     * @param units pieces sold
     * @param gross money of the sold lines by currency code
     * @param refunds money given back by currency code
     */
    public record Counts(
            int rowsRead,
            int used,
            Map<String, Integer> excluded,
            long units,
            Map<String, BigDecimal> gross,
            Map<String, BigDecimal> refunds) {
        public Counts {
            excluded = Map.copyOf(excluded);
            gross = Map.copyOf(gross);
            refunds = Map.copyOf(refunds);
        }
    }
}
