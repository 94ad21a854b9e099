package app.tradewind.jobs.costs;

import app.tradewind.jobs.desk.SellingCosts;
import app.tradewind.reference.DataFile;
import app.tradewind.report.WholeFile;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;

/**
 * Puts the seller's costs in the workspace. The file is written as a whole: what a market's line leaves
 * blank is left out, and markets without any figure too.
 */
public final class SaveCosts {

    private static final String HEAD = """
            # What it costs the seller to bring a piece into a market and to sell it there.
            # Written by Tradewind (Prices, Costs); it may be edited here too. Left out means not known.
            """;

    private final Path file;

    /** @param file where the workspace looks for it */
    public SaveCosts(Path file) {
        this.file = file;
    }

    /**
     * @param markets without a {@link CostField#problem}
     * @throws app.tradewind.reference.ReferenceException if what would be written does not read back; the file is then as it was
     * @throws IOException if it cannot be written; the file is then as it was
     */
    public void run(List<MarketCosts> markets) throws IOException {
        String text = text(markets);
        SellingCosts.read(DataFile.parse(file.getFileName().toString(), text));
        WholeFile.write(file, out -> out.write(text.getBytes(StandardCharsets.UTF_8)));
    }

    private static String text(List<MarketCosts> markets) {
        StringBuilder lines = new StringBuilder();
        for (MarketCosts costs : markets) {
            StringBuilder figures = new StringBuilder();
            for (CostField field : CostField.values()) {
                // What cannot be understood is written as it is, so that reading it back names it.
                String typed = costs.figure(field).strip();
                String value = field.value(typed, costs.currency()).orElse(typed);
                if (!value.isEmpty()) {
                    figures.append("    ").append(field.key()).append(": ").append(quoted(value)).append('\n');
                }
            }
            if (!figures.isEmpty()) {
                lines.append("  ").append(quoted(costs.market())).append(":\n").append(figures);
            }
        }
        return HEAD + (lines.isEmpty() ? "markets: {}\n" : "markets:\n" + lines);
    }

    /** As it is where that is plain; else in quotes, since a market's code comes out of the seller's files. */
    private static String quoted(String text) {
        return text.matches("[A-Za-z0-9][A-Za-z0-9. %-]*") ? text : "'" + text.replace("'", "''") + "'";
    }
}
