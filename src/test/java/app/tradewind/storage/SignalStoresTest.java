package app.tradewind.storage;

import static org.assertj.core.api.Assertions.assertThat;

import app.tradewind.catalog.CatalogRecord;
import app.tradewind.catalog.Money;
import app.tradewind.catalog.Origin;
import app.tradewind.catalog.PeriodSales;
import app.tradewind.catalog.SkuMarket;
import app.tradewind.catalog.UnitCost;
import app.tradewind.catalog.signals.Estimate;
import app.tradewind.catalog.signals.Review;
import app.tradewind.catalog.signals.TrendPoint;
import app.tradewind.storage.facts.signals.TrendStore;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("Sums, costs, estimates, trends and reviews")
class SignalStoresTest {

    private static final SkuMarket LAMP = new SkuMarket("LAMP", "US");

    @TempDir
    private Path temp;
    private Workspace workspace;

    @BeforeEach
    void open() throws WorkspaceException {
        workspace = Workspace.create(temp);
    }

    @AfterEach
    void close() {
        workspace.close();
    }

    @Test
    @DisplayName("come out of the store as they went in, and go with their import")
    void roundTrip() {
        Map<String, BigDecimal> figures = new LinkedHashMap<>();
        figures.put("sessions", new BigDecimal("1200"));
        figures.put("conversion-share", new BigDecimal("4.25"));
        PeriodSales sums = period("2026-09-01", "2026-09-30", 60, "1799.40", figures);
        PeriodSales blank = new PeriodSales(new SkuMarket("MUG", "US"), days("2026-09-01", "2026-09-30"), null, null,
                Map.of(), Rows.origin(3));
        UnitCost cost = new UnitCost("LAMP", Money.of("8.20", "CNY"), LocalDate.parse("2026-05-01"), Rows.origin(4));
        Estimate estimate = new Estimate("helium10",
                new Estimate.Subject(Estimate.About.PRODUCT, "B00TEST001", "Desk lamp", "US"),
                LocalDate.parse("2026-10-01"), Money.of("29.99", "USD"), figures, Rows.origin(5));
        TrendPoint point = new TrendPoint("desk lamp", "United States", LocalDateTime.parse("2026-09-25T08:00"), 0, true,
                Rows.origin(6));
        Review review = new Review("R1", LAMP, new Review.Words("en", "Nice", "Bright enough."), new BigDecimal("4"),
                LocalDate.parse("2026-09-12"), Rows.origin(7));
        long id = Rows.bring(workspace, "a", sums, blank, cost, estimate, point, review);

        assertThat(workspace.periods().all()).containsExactly(stored(sums, id), stored(blank, id));
        assertThat(workspace.periods().all().get(0).figures().keySet()).containsExactly("sessions", "conversion-share");
        assertThat(workspace.costs().all()).containsExactly(new UnitCost("LAMP", cost.cost(), cost.from(), in(cost, id)));
        assertThat(workspace.estimates().latest()).containsExactly(new Estimate("helium10", estimate.subject(),
                estimate.asOf(), estimate.price(), figures, in(estimate, id)));
        assertThat(workspace.trends().series()).containsExactly(Map.entry(
                new TrendStore.Series(id, "orders.csv", "desk lamp", "United States"),
                List.of(new TrendPoint("desk lamp", "United States", point.start(), 0, true, in(point, id)))));
        assertThat(workspace.reviews().all()).containsExactly(new Review("R1", LAMP, review.words(), review.rating(),
                review.day(), in(review, id)));

        workspace.imports().undo(id, Instant.EPOCH);
        assertThat(workspace.periods().all()).isEmpty();
        assertThat(workspace.costs().all()).isEmpty();
        assertThat(workspace.estimates().latest()).isEmpty();
        assertThat(workspace.trends().series()).isEmpty();
        assertThat(workspace.reviews().all()).isEmpty();
    }

    @Test
    @DisplayName("by period stand for demand only where the item has no sold line, and never two for one day")
    void sumsBesideLines() {
        Rows.bring(workspace, "lines", Rows.sale("1", "LAMP", "2026-09-10", 2, "59.98 USD"));
        Rows.bring(workspace, "sums", period("2026-08-01", "2026-08-30", 40, "1199.60", Map.of()),
                period("2026-09-01", "2026-09-30", 60, "1799.40", Map.of()),
                period("2026-05-01", "2026-06-30", 90, "2699.10", Map.of()),
                period("2026-06-01", "2026-06-30", 50, "1499.50", Map.of()));

        assertThat(workspace.periods().all()).extracting(PeriodSales::units).containsExactly(90, 50, 40, 60);
        assertThat(workspace.periods().withoutLines()).extracting(PeriodSales::units).containsExactly(50, 40);
    }

    @Test
    @DisplayName("for the same item and period come from the last import; two offers in it both stand")
    void laterSumsWin() {
        Rows.bring(workspace, "a", period("2026-09-01", "2026-09-30", 60, null, Map.of()));
        long second = Rows.bring(workspace, "b", period("2026-09-01", "2026-09-30", 61, null, Map.of()),
                period("2026-09-01", "2026-09-30", 7, null, Map.of()));

        assertThat(workspace.periods().all()).extracting(PeriodSales::units).containsExactly(61, 7);
        workspace.imports().undo(second, Instant.EPOCH);
        assertThat(workspace.periods().all()).extracting(PeriodSales::units).containsExactly(60);
    }

    @Test
    @DisplayName("of search interest from two files are never one series")
    void filesHaveTheirOwnScale() {
        TrendPoint late = new TrendPoint("lamp", "", LocalDateTime.parse("2026-09-13T00:00"), 50, false, Rows.origin(2));
        TrendPoint early = new TrendPoint("lamp", "", LocalDateTime.parse("2026-09-06T00:00"), 100, false, Rows.origin(3));
        Rows.bring(workspace, "a", late, early);
        Rows.bring(workspace, "b", late);

        assertThat(workspace.trends().series().values()).hasSize(2);
        assertThat(workspace.trends().series().values().iterator().next()).extracting(TrendPoint::value)
                .as("in order of time").containsExactly(100, 50);
    }

    @Test
    @DisplayName("of what a piece costs hold from their day on")
    void costsByDay() {
        Rows.bring(workspace, "a", cost("8.20", null), cost("8.60", "2026-06-01"));
        Rows.bring(workspace, "b", cost("8.65", "2026-06-01"));

        assertThat(workspace.costs().on(LocalDate.parse("2026-05-31")).get("LAMP").cost()).isEqualTo(Money.of("8.20", "CNY"));
        assertThat(workspace.costs().on(LocalDate.parse("2026-06-01")).get("LAMP").cost()).isEqualTo(Money.of("8.65", "CNY"));
    }

    private static UnitCost cost(String amount, String from) {
        return new UnitCost("LAMP", Money.of(amount, "CNY"), from == null ? null : LocalDate.parse(from), Rows.origin(2));
    }

    private static PeriodSales period(String from, String to, int units, String gross, Map<String, BigDecimal> figures) {
        return new PeriodSales(LAMP, days(from, to), units, gross == null ? null : Money.of(gross, "USD"), figures,
                Rows.origin(2));
    }

    private static PeriodSales.Days days(String from, String to) {
        return new PeriodSales.Days(LocalDate.parse(from), LocalDate.parse(to));
    }

    private static PeriodSales stored(PeriodSales sums, long id) {
        return new PeriodSales(sums.item(), sums.days(), sums.units(), sums.gross(), sums.figures(), in(sums, id));
    }


    private static Origin in(CatalogRecord record, long id) {
        return record.origin().withImport(id);
    }
}
