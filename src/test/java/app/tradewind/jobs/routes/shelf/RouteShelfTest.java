package app.tradewind.jobs.routes.shelf;

import static org.assertj.core.api.Assertions.assertThat;

import app.tradewind.jobs.Jobs;
import app.tradewind.jobs.desk.ReferenceData;
import app.tradewind.jobs.stockdesk.StockDesk;
import app.tradewind.reference.DataFile;
import app.tradewind.stock.route.Way;
import app.tradewind.stock.route.lane.Lane;
import app.tradewind.stock.route.lane.RouteBook;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RouteShelfTest {

    private static final String TWO = """
            habits: {holding-rate: 18 %}
            lanes:
              - {market: [DE, FR], route: direct_mail, freight-per-kg: 50 CNY, days: 12, source: own, checked: 2026-09-01}
            """;

    @TempDir
    private Path folder;

    @Test
    @DisplayName("a lane of two markets is changed for one, stays for the other, and all else stays")
    void one() throws Exception {
        try (Jobs jobs = Jobs.openOrCreate(folder)) {
            Path file = folder.resolve("reference/stock/routes/lanes.yaml");
            Files.createDirectories(file.getParent());
            Files.writeString(file, TWO);
            RouteShelf shelf = StockDesk.of(jobs).routeShelf();
            LaneForm form = shelf.form(Way.DIRECT_MAIL, "CN", "DE");
            assertThat(form.typed(LaneField.FREIGHT_PER_KG)).isEqualTo("50 CNY");

            assertThat(shelf.save(form.with(LaneField.FREIGHT_PER_KG, "62 CNY"))).isEmpty();

            RouteBook book = read(file);
            assertThat(perKg(book, "DE")).isEqualTo("62 CNY");
            assertThat(perKg(book, "FR")).isEqualTo("50 CNY");
            assertThat(book.habits().holdingRate()).isEqualByComparingTo("0.18");
            assertThat(shelf.form(Way.DIRECT_MAIL, "CN", "DE").typed(LaneField.DAYS)).isEqualTo("12");
        }
    }

    @Test
    @DisplayName("what would not read back is refused, and the file stays as it was")
    void refused() throws Exception {
        try (Jobs jobs = Jobs.openOrCreate(folder)) {
            RouteShelf shelf = StockDesk.of(jobs).routeShelf();
            assertThat(shelf.save(new LaneForm(Way.BULK, "", "JP", Map.of(LaneField.DAYS, "soon")))).isPresent();
            assertThat(folder.resolve("reference/stock/routes/lanes.yaml")).doesNotExist();

            assertThat(shelf.save(new LaneForm(Way.BULK, "", "JP", Map.of(LaneField.DAYS, "40")))).isEmpty();
            RouteBook book = ReferenceDataOf.book(folder);
            assertThat(book.lane(Way.BULK, "CN", "JP")).isPresent();
            assertThat(book.lane(Way.PLATFORM_SEA, "CN", "US")).as("the shipped lines stay").isPresent();

            assertThat(shelf.save(new LaneForm(Way.BULK, "", "JP", Map.of()))).isEmpty();
            assertThat(ReferenceDataOf.book(folder).lane(Way.BULK, "CN", "JP")).as("a blank line is none").isEmpty();
        }
    }

    @Test
    @DisplayName("the shipped file can be read and knows no freight")
    void shipped() {
        List<Lane> lanes = ReferenceData.shipped().routes().lanes();
        assertThat(lanes).isNotEmpty().allSatisfy(lane -> {
            assertThat(lane.freight().known()).isFalse();
            assertThat(lane.about().source()).isNotBlank();
            assertThat(lane.about().checked()).isNotNull();
        });
    }

    private static String perKg(RouteBook book, String market) {
        return book.lane(Way.DIRECT_MAIL, "CN", market).orElseThrow().freight().perKg().toString();
    }

    private static RouteBook read(Path file) throws IOException {
        return RouteBook.read(List.of(DataFile.parse("lanes.yaml", Files.readString(file))));
    }

    /** The file of a workspace as it lies there. */
    private static final class ReferenceDataOf {
        static RouteBook book(Path folder) throws IOException {
            return read(folder.resolve("reference/stock/routes/lanes.yaml"));
        }
    }
}
