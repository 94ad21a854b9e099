package app.tradewind.jobs.suppliers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import app.tradewind.jobs.Jobs;
import app.tradewind.jobs.Progress;
import app.tradewind.jobs.boards.StockBoard;
import app.tradewind.jobs.boards.TodayBoard;
import app.tradewind.jobs.desk.Answers;
import app.tradewind.jobs.desk.Snapshot;
import app.tradewind.jobs.desk.Wishes;
import app.tradewind.jobs.stockdesk.StockDesk;
import app.tradewind.jobs.tables.supply.ArrivalTable;
import app.tradewind.jobs.tables.supply.SupplierTable;
import app.tradewind.report.Table;
import app.tradewind.stock.supply.EtaAdvice.Status;
import app.tradewind.words.Lang;
import app.tradewind.words.Words;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("Suppliers and arrivals on a workspace")
class SupplyDeskTest {

    @TempDir
    private static Path folder;
    private static Jobs jobs;
    private static Snapshot snapshot;
    private static StockBoard stock;
    private static ArrivalBoard arrivals;

    @BeforeAll
    static void open() throws Exception {
        jobs = SupplyShop.open(folder);
        snapshot = jobs.snapshot(null);
        stock = jobs.planOrders().run(snapshot, 0.95, 1, Progress.NONE);
        arrivals = StockDesk.of(jobs).arrivals(snapshot, stock);
    }

    @AfterAll
    static void close() {
        jobs.close();
    }

    @Test
    @DisplayName("what comes after the shelf is empty is late, what comes before is not, what takes too long is asked for")
    void arrivals() {
        assertThat(arrivals.rows()).extracting(row -> row.advice().subject()).containsExactly("S80", "S90", "S70", "A90");
        assertThat(arrivals.rows()).extracting(row -> row.advice().status()).containsExactly(Status.OVERDUE, Status.LATE, Status.LATE, Status.IN_TIME);
        ArrivalBoard.Row late = arrivals.rows().get(1);
        assertThat(late.advice().window().p50()).isBetween(SupplyShop.TODAY.plusDays(50), SupplyShop.TODAY.plusDays(60));
        assertThat(late.advice().window().p90()).isAfterOrEqualTo(late.advice().window().p50());
        assertThat(late.advice().due().chance()).isGreaterThan(0.9);
        assertThat(late.advice().time().own()).isEqualTo(12);
        assertThat(late.loss().pieces()).isGreaterThan(50);
        assertThat(late.advice().why().total()).as("reasons add up to the days after the need")
                .isCloseTo(late.advice().window().p50().toEpochDay() - late.advice().due().day().toEpochDay(), within(1e-9));
    }

    @Test
    @DisplayName("where the stock of a product is not known, neither is what being late costs")
    void stockUnknown() {
        List<StockBoard.Row> rows = stock.rows().stream().map(row -> row.item().sku().equals("CLS-04")
                ? new StockBoard.Row(row.item(), row.name(), row.history(), row.fan(), new StockBoard.Stock(null, null, null), row.advice()) : row).toList();
        ArrivalBoard board = StockDesk.of(jobs).arrivals(snapshot, new StockBoard(stock.today(), rows, null, 0.95));
        ArrivalBoard.Row late = board.rows().stream().filter(row -> row.advice().subject().equals("S90")).findFirst().orElseThrow();
        assertThat(late.loss().pieces()).isNaN();
        assertThat(late.loss().stake()).isNull();
        assertThat(late.advice().window()).as("the day of arrival is known all the same").isNotNull();
    }

    @Test
    @DisplayName("late and lost shipments stand on Today with what they put at stake, quick ones do not")
    void today() {
        TodayBoard today = jobs.today(snapshot, new Answers(stock, jobs.advisePrices().run(snapshot, Wishes.USUAL.prices(), 1, Progress.NONE),
                jobs.copyBoard(snapshot, Progress.NONE)));
        List<TodayBoard.Item> late = today.items().stream().filter(item -> item.kind() == TodayBoard.Kind.LATE_SHIPMENT).toList();
        assertThat(late).extracting(item -> item.advice().subject()).containsExactlyInAnyOrder("S80", "S90");
        TodayBoard.Item soon = late.stream().filter(item -> item.advice().subject().equals("S90")).findFirst().orElseThrow();
        assertThat(soon.item().sku()).isEqualTo("CLS-04");
        assertThat(soon.stake().toDouble()).isGreaterThan(100);
    }

    @Test
    @DisplayName("suppliers are ranked by their lines; what orders swing is told product by product")
    void suppliers() {
        SupplierBoard board = StockDesk.of(jobs).suppliers(Map.of(), Wishes.USUAL);
        assertThat(board.scores()).extracting(score -> score.supplier()).containsExactly("Quick supplier", "Class supplier");
        assertThat(board.scores().get(1).record().onTime().value()).isEqualTo(6 / 13.0);
        assertThat(board.scores().get(0).record().onTime().value()).isEqualTo(1);
        SupplierBoard.Swing swing = board.swings().stream().filter(one -> one.sku().equals("CLS-05")).findFirst().orElseThrow();
        assertThat(swing.stretches()).isGreaterThanOrEqualTo(12);
        assertThat(swing.past()).as("the same order every four weeks, and none in the last ten").isGreaterThan(1);
        assertThat(swing.advised()).isPositive();
        SupplierBoard.Swing none = board.swings().stream().filter(one -> one.sku().equals("CLS-01")).findFirst().orElseThrow();
        assertThat(none.past()).isNaN();
    }

    @Test
    @DisplayName("tables tell the same, in both languages")
    void tables() {
        Table eta = new ArrivalTable(Words.in(Lang.EN)).of(arrivals);
        assertThat(eta.rows()).hasSize(4);
        assertThat(eta.rows().get(0).get(eta.columns().indexOf("eta_p50"))).isNull();
        assertThat(String.valueOf(eta.rows().get(1).get(eta.columns().indexOf("reason")))).contains("likely to be late").doesNotContain("[");
        assertThat(String.valueOf(new ArrivalTable(Words.in(Lang.ZH)).of(arrivals).rows().get(1).get(24))).contains("赶不上");
        assertThat(ArrivalTable.lanes(arrivals).rows()).hasSize(4);
        Table swings = new SupplierTable(Words.in(Lang.EN)).swings(StockDesk.of(jobs).suppliers(Map.of(), Wishes.USUAL));
        assertThat(swings.rows()).hasSize(10);
    }
}
