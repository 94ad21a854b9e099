package app.tradewind.samples.uk;

import static org.assertj.core.api.Assertions.assertThat;

import app.tradewind.intake.PlainRow;
import app.tradewind.intake.PlainTable;
import app.tradewind.intake.UnusableFileException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The British seller's files")
class UkGiftsFilesTest {

    private static final Path FOLDER = Path.of("sample-catalogs/uk-gifts");

    @Test
    @DisplayName("keep cancellations, free pieces, blank names and codes that are no product")
    void ordersAreAsInLife() throws UnusableFileException {
        List<PlainRow> lines = orders();
        assertThat(lines).hasSizeBetween(6_000, 8_000);
        assertThat(lines).anyMatch(row -> row.text("invoiceno").startsWith("C") && row.text("quantity").startsWith("-"));
        assertThat(lines).anyMatch(row -> row.text("unitprice").equals("0"));
        assertThat(lines).anyMatch(row -> row.text("description").isEmpty());
        assertThat(lines).extracting(row -> row.text("stockcode")).contains("POST", "D", "M", "DOT");
    }

    @Test
    @DisplayName("carry no customer number and weigh at most two megabytes")
    void smallAndWithoutPeople() throws IOException, UnusableFileException {
        assertThat(PlainTable.read(FOLDER.resolve("orders-2010-12-to-2011-05.csv")).header())
                .doesNotContain("CustomerID");
        try (var files = Files.walk(FOLDER)) {
            assertThat(files.filter(Files::isRegularFile).mapToLong(file -> file.toFile().length()).sum())
                    .isLessThan(2_000_000);
        }
    }

    @Test
    @DisplayName("have a listing, a stock line and terms for each of the 90 products, and the planted claims")
    void everyProductHasItsPapers() throws UnusableFileException {
        Set<String> listed = skus("listings.csv");
        assertThat(listed).hasSize(90).isEqualTo(skus("stock.csv")).isEqualTo(skus("supplier-terms.csv"));
        assertThat(orders().stream().filter(row -> !row.text("description").isEmpty()).map(row -> row.text("stockcode"))
                .filter(RealLines::isProduct).collect(Collectors.toSet())).containsExactlyInAnyOrderElementsOf(listed);
        for (PlainRow row : PlainTable.read(FOLDER.resolve("listings.csv")).rows()) {
            String planted = Wording.PLANTED.get(row.text("sku"));
            assertThat(row.text("description")).contains(planted == null ? "" : planted);
        }
    }

    private static List<PlainRow> orders() throws UnusableFileException {
        List<PlainRow> lines = new ArrayList<>(PlainTable.read(FOLDER.resolve("orders-2010-12-to-2011-05.csv")).rows());
        lines.addAll(PlainTable.read(FOLDER.resolve("orders-2011-06-to-2011-12.csv")).rows());
        return lines;
    }

    private static Set<String> skus(String file) throws UnusableFileException {
        return PlainTable.read(FOLDER.resolve(file)).rows().stream().map(row -> row.text("sku")).collect(Collectors.toSet());
    }
}
