package app.tradewind.storage;

import static org.assertj.core.api.Assertions.assertThat;

import app.tradewind.catalog.Sale;
import app.tradewind.catalog.SalesHistory;
import app.tradewind.catalog.SkuMarket;
import app.tradewind.storage.sales.MixedMoney;
import app.tradewind.storage.sales.SourceRow;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("Weekly histories")
class WeeklyHistoryTest {

    /** A Wednesday: the week of Monday 2026-10-26 is not over. */
    private static final LocalDate TODAY = LocalDate.parse("2026-10-28");

    @TempDir
    private Path folder;
    private Workspace workspace;

    @BeforeEach
    void make() throws WorkspaceException {
        workspace = Workspace.create(folder.resolve("账本 2026"));
    }

    @AfterEach
    void close() {
        workspace.close();
    }

    @Test
    @DisplayName("run from the first sale to the last whole week, gaps filled with zero")
    void gapsAreZero() {
        Rows.bring(workspace, "a", Rows.sale("1", "MUG", "2026-10-04", 2, "20.00 USD"),
                Rows.sale("2", "MUG", "2026-10-05", 1, "11.00 USD"), Rows.sale("3", "MUG", "2026-10-26", 9, "90.00 USD"));

        SalesHistory history = only();

        assertThat(history.firstWeek()).isEqualTo("2026-09-28");
        assertThat(history.units()).containsExactly(2, 1, 0, 0);
        assertThat(history.price()).containsExactly(10, 11, Double.NaN, Double.NaN);
        assertThat(history.stocked()).containsOnly(Double.NaN);
        assertThat(history.currency()).isEqualTo("USD");
    }

    @Test
    @DisplayName("count no refund and no cancellation, and subtract none")
    void onlySalesCount() {
        Rows.bring(workspace, "a", Rows.sale("1", "MUG", "2026-10-05", 3, "30.00 USD"),
                Rows.sale("1", 2, "MUG", "2026-10-06", Sale.Kind.REFUND, 1, "10.00 USD"),
                Rows.sale("2", 1, "MUG", "2026-10-06", Sale.Kind.CANCELLED, 5, "50.00 USD"));

        assertThat(only().units()).containsExactly(3, 0, 0);
    }

    @Test
    @DisplayName("take the price of lines that have one; units count without")
    void unpricedUnitsCount() {
        Rows.bring(workspace, "a", Rows.sale("1", "MUG", "2026-10-19", 1, "10.00 USD"),
                Rows.sale("2", "MUG", "2026-10-20", 4, null));

        assertThat(only().units()).containsExactly(5);
        assertThat(only().price()).containsExactly(10);
    }

    @Test
    @DisplayName("keep the prices of the currency with most units and name the others")
    void currenciesAreNotMixed() {
        Rows.bring(workspace, "a", Rows.sale("1", "MUG", "2026-10-19", 1, "10.00 EUR"),
                Rows.sale("2", "MUG", "2026-10-20", 4, "48.00 USD"));

        assertThat(only().units()).containsExactly(5);
        assertThat(only().price()).containsExactly(12);
        assertThat(workspace.sales().mixedMoney()).containsExactly(
                new MixedMoney(new SkuMarket("MUG", "US"), "USD", Map.of("EUR", 1L, "USD", 4L)));
    }

    @Test
    @DisplayName("lead back to their lines with the text of the file")
    void linesBehind() {
        Sale early = Rows.sale("1", "MUG", "2026-10-05", 3, "30.00 USD");
        Sale late = Rows.sale("2", "MUG", "2026-10-19", 1, "10.50 USD");
        long id = Rows.bring(workspace, "a", early, Rows.sale("9", "CUP", "2026-10-19", 1, "1.00 USD"), late);

        List<SourceRow> rows = workspace.sales().rows(new SkuMarket("MUG", "US"), 10);

        assertThat(rows).extracting(SourceRow::raw).containsExactly("raw of " + late, "raw of " + early);
        assertThat(rows.get(0).sale()).isEqualTo(new Sale(late.line(), late.item(), late.when(), late.kind(),
                late.amount(), late.origin().withImport(id)));
        assertThat(workspace.sales().rows(new SkuMarket("MUG", "US"), 1)).hasSize(1);
        assertThat(workspace.sales().rows(new SkuMarket("NONE", "US"), 1)).isEmpty();
    }

    private SalesHistory only() {
        List<SalesHistory> histories = workspace.sales().histories(TODAY);
        assertThat(histories).hasSize(1);
        return histories.get(0);
    }
}
