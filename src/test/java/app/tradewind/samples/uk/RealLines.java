package app.tradewind.samples.uk;

import app.tradewind.intake.PlainRow;
import app.tradewind.intake.PlainTable;
import app.tradewind.intake.UnusableFileException;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The order lines kept: the 90 products with most lines in four countries, every line that is no
 * product, and a few lines without a name, which are write-offs.
 */
final class RealLines {

    static final String HOME = "United Kingdom";

    private static final Set<String> COUNTRIES = Set.of(HOME, "EIRE", "Germany", "France", "Unspecified");
    private static final int PRODUCTS = 90;
    private static final int NAMELESS = 12;

    private final List<PlainRow> kept = new ArrayList<>();
    private final Map<String, List<PlainRow>> byProduct = new HashMap<>();
    private final List<String> products;

    RealLines(Path folder) throws IOException {
        List<PlainRow> near = read(folder.resolve("online_retail_orderlines_sample.csv"));
        near.stream().filter(row -> isProduct(code(row)))
                .forEach(row -> byProduct.computeIfAbsent(code(row), code -> new ArrayList<>()).add(row));
        products = byProduct.keySet().stream()
                .sorted(Comparator.comparing((String code) -> -byProduct.get(code).size()).thenComparing(code -> code))
                .limit(PRODUCTS).toList();
        Set<String> chosen = new HashSet<>(products);
        Set<PlainRow> nameless = near.stream().filter(row -> row.text("description").isEmpty()).limit(NAMELESS)
                .collect(Collectors.toSet());
        near.stream().filter(row -> chosen.contains(code(row)) || !isProduct(code(row)) || nameless.contains(row))
                .forEach(kept::add);
    }

    private static List<PlainRow> read(Path file) throws IOException {
        try {
            return PlainTable.read(file, "stockcode", "country").rows().stream()
                    .filter(row -> COUNTRIES.contains(row.text("country"))).toList();
        } catch (UnusableFileException e) {
            throw new IOException(e);
        }
    }

    /** In the order of the data set. */
    List<PlainRow> kept() {
        return kept;
    }

    /** Product numbers, the one with most lines first. */
    List<String> products() {
        return products;
    }

    /** Sales of a product to private and trade buyers at home, without cancellations and free pieces. */
    List<PlainRow> homeSales(String product) {
        return byProduct.get(product).stream()
                .filter(row -> row.text("country").equals(HOME) && quantity(row) > 0 && price(row) > 0).toList();
    }

    List<PlainRow> linesOf(String product) {
        return byProduct.get(product);
    }

    static String code(PlainRow row) {
        return row.text("stockcode");
    }

    static int quantity(PlainRow row) {
        return Integer.parseInt(row.text("quantity"));
    }

    static double price(PlainRow row) {
        return Double.parseDouble(row.text("unitprice"));
    }

    /** Products have five figures and perhaps a letter; POST, D, M, DOT and their like are something else. */
    static boolean isProduct(String code) {
        return code.matches("\\d{5}[A-Za-z]*");
    }
}
