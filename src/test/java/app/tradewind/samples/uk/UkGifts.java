package app.tradewind.samples.uk;

import app.tradewind.intake.PlainRow;
import app.tradewind.samples.Chance;
import app.tradewind.samples.Delimited;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** All files of the British seller's folder but the hand-written ones. Order lines are real, the rest is invented. */
public final class UkGifts {

    private static final long SEED = 20_111_212L;
    private static final String COUNTED = "2011-12-11";
    private static final String LAST_WEEKS = "2011-09-12";
    private static final double LAST_WEEKS_COUNT = 13;
    /** The set is a sample of about one invoice in thirteen; stock is of the size of the sample. */
    private static final String SECOND_HALF = "2011-06-01";

    private final RealLines lines;

    /** @param folder holds {@code online_retail_orderlines_sample.csv} */
    public UkGifts(Path folder) throws IOException {
        this.lines = new RealLines(folder);
    }

    /** @return file name to content */
    public Map<String, byte[]> files() {
        Map<String, byte[]> files = new TreeMap<>();
        files.put("listings.csv", listings());
        files.put("orders-2010-12-to-2011-05.csv", orders(false));
        files.put("orders-2011-06-to-2011-12.csv", orders(true));
        files.put("stock.csv", stock());
        files.put("supplier-terms.csv", terms());
        return files;
    }

    private byte[] orders(boolean later) {
        Delimited table = Delimited.csv("InvoiceNo", "StockCode", "Description", "Quantity", "InvoiceDate", "UnitPrice",
                "Currency", "Country");
        for (PlainRow row : lines.kept()) {
            if (row.text("invoicedate").compareTo(SECOND_HALF) >= 0 == later) {
                table.row(row.text("invoiceno"), RealLines.code(row), row.text("description"), row.text("quantity"),
                        row.text("invoicedate"), row.text("unitprice"), "GBP", row.text("country"));
            }
        }
        return table.utf8();
    }

    private byte[] listings() {
        Delimited table = Delimited.csv("sku", "title", "description", "category", "brand", "price", "currency", "market",
                "lang");
        for (String product : lines.products()) {
            String title = title(product);
            table.row(product, title, Wording.describe(product, title), Wording.category(title), "", price(product), "GBP",
                    "GB", "en");
        }
        return table.utf8();
    }

    private byte[] stock() {
        Delimited table = Delimited.csv("sku", "market", "warehouse", "on_hand", "on_order", "as_of");
        for (String product : lines.products()) {
            Chance chance = Chance.named(SEED, product);
            double weekly = weekly(product);
            long onHand = Math.round(weekly * chance.between(1, 14));
            long onOrder = chance.happens(0.3) ? Math.round(weekly * 4 / 12) * 12 : 0;
            table.row(product, "GB", "Main", chance.happens(0.03) ? "" : onHand, onOrder, COUNTED);
        }
        return table.utf8();
    }

    private byte[] terms() {
        Delimited table = Delimited.csv("sku", "supplier", "unit_cost", "currency", "lead_time_days", "lead_time_sd_days",
                "moq", "pack_size", "unit_weight_kg", "unit_volume_m3");
        for (String product : lines.products()) {
            Chance chance = Chance.named(SEED + 1, product);
            BigDecimal cost = price(product).multiply(BigDecimal.valueOf(chance.between(0.32, 0.48)))
                    .setScale(2, RoundingMode.HALF_UP);
            int pack = chance.happens(0.5) ? 12 : 24;
            boolean far = chance.happens(0.6);
            double weight = Math.round(price(product).doubleValue() * chance.between(60, 140)) / 1000.0;
            table.row(product, far ? "Ningbo Giftworks (invented)" : "Midlands Gift Trade (invented)",
                    chance.happens(0.03) ? "" : cost, "GBP", far ? 56 : 14, far ? 9 : 3, far ? pack * 4 : pack, pack, weight,
                    BigDecimal.valueOf(weight * 0.006).setScale(5, RoundingMode.HALF_UP));
        }
        return table.utf8();
    }

    /** Pieces a week at home over the last thirteen weeks. */
    private double weekly(String product) {
        return lines.homeSales(product).stream().filter(row -> row.text("invoicedate").compareTo(LAST_WEEKS) >= 0)
                .mapToInt(RealLines::quantity).sum() / LAST_WEEKS_COUNT;
    }

    /** The middle price at home. */
    private BigDecimal price(String product) {
        List<BigDecimal> prices = lines.homeSales(product).stream().map(row -> new BigDecimal(row.text("unitprice")))
                .sorted().toList();
        return prices.get(prices.size() / 2).setScale(2, RoundingMode.HALF_UP);
    }

    /** The commonest name, in sentence case. */
    private String title(String product) {
        String name = lines.linesOf(product).stream().map(row -> row.text("description")).filter(text -> !text.isEmpty())
                .collect(Collectors.groupingBy(text -> text, TreeMap::new, Collectors.counting())).entrySet().stream()
                .max(Comparator.comparingLong(Map.Entry::getValue)).orElseThrow().getKey();
        String plain = name.replaceAll("\\s+", " ").replaceAll("\\.$", "").strip();
        return plain.charAt(0) + plain.substring(1).toLowerCase(java.util.Locale.ROOT);
    }
}
