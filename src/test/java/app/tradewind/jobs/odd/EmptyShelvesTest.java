package app.tradewind.jobs.odd;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import app.tradewind.catalog.SalesHistory;
import app.tradewind.catalog.SkuMarket;
import app.tradewind.intake.Hints;
import app.tradewind.jobs.Jobs;
import app.tradewind.jobs.Progress;
import app.tradewind.jobs.desk.Snapshot;
import app.tradewind.jobs.odd.shelf.DecideShelf;
import app.tradewind.jobs.odd.shelf.EmptyShelf;
import app.tradewind.jobs.odd.shelf.EmptyShelf.Told;
import app.tradewind.jobs.stockdesk.StockDesk;
import app.tradewind.words.Lang;
import app.tradewind.words.Words;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("Empty shelves of a workspace")
class EmptyShelvesTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 9, 28);
    private static final LocalDate FIRST = LocalDate.of(2026, 1, 5);
    private static final LocalDate GAP = FIRST.plusWeeks(20);
    private static final LocalDate COUNTED = FIRST.plusWeeks(30);
    private static final SkuMarket CUP = new SkuMarket("CUP-1", "DE");

    @TempDir
    private Path temp;
    private Jobs jobs;

    @BeforeEach
    void bring() throws Exception {
        StringBuilder text = new StringBuilder("order_id,sku,market,date,quantity,amount,currency\n");
        for (int week = 0; week < 38; week++) {
            LocalDate monday = FIRST.plusWeeks(week);
            for (int order = 0; order < 9 + week % 3; order++) {
                boolean gap = !monday.isBefore(GAP) && monday.isBefore(GAP.plusWeeks(3));
                if (!gap && !monday.equals(COUNTED)) {
                    text.append("C" + week + "-" + order + ",CUP-1,DE," + monday.plusDays(order % 7) + ",1,10.00,EUR\n");
                }
                text.append("P" + week + "-" + order + ",POT-1,DE," + monday.plusDays(order % 7) + ",1,10.00,EUR\n");
            }
        }
        String counts = "sku,market,warehouse,on_hand,as_of\nCUP-1,DE,Hall," + "0," + COUNTED.plusDays(1) + "\nCUP-1,DE,Hall,0," + COUNTED.plusDays(4) + "\n";
        jobs = Jobs.openOrCreate(temp.resolve("w"));
        assertThat(jobs.importFiles().run(List.of(Files.writeString(temp.resolve("orders.csv"), text), Files.writeString(temp.resolve("stock.csv"), counts)),
                Hints.NONE, false, Progress.NONE).anyRejected()).isFalse();
    }

    @AfterEach
    void close() {
        jobs.close();
    }

    @Test
    @DisplayName("weeks that a person tells are kept where sales are known, and refused elsewhere with the reason")
    void told() {
        Snapshot snapshot = jobs.snapshot(TODAY);
        LocalDate day = FIRST.plusWeeks(5).plusDays(3);
        assertThat(StockDesk.of(jobs).tellEmpty(snapshot).run(CUP, day.plusWeeks(1), day, "")).hasValueSatisfying(
                wrong -> assertThat(wrong.code()).isEqualTo("places.shelf.backwards"));
        assertThat(StockDesk.of(jobs).tellEmpty(snapshot).run(CUP, FIRST.minusWeeks(9), day, "")).hasValueSatisfying(
                wrong -> assertThat(Words.in(Lang.EN).say(wrong)).contains("from 5 Jan 2026"));
        assertThat(StockDesk.of(jobs).tellEmpty(snapshot).run(new SkuMarket("CUP-1", "FR"), day, day, "")).hasValueSatisfying(
                wrong -> assertThat(wrong.code()).isEqualTo("places.shelf.no-sales"));
        assertThat(shelves()).noneMatch(shelf -> shelf.told() == Told.SAID);
        assertThat(StockDesk.of(jobs).tellEmpty(snapshot).run(CUP, day, day.plusWeeks(1), "strike")).isEmpty();
        assertThat(shelves()).filteredOn(shelf -> shelf.told() == Told.SAID).singleElement()
                .satisfies(shelf -> assertThat(shelf.first()).isEqualTo(FIRST.plusWeeks(5)))
                .satisfies(shelf -> assertThat(shelf.weeks()).isEqualTo(2));
        assertThat(stocked(FIRST.plusWeeks(6))).isZero();
    }

    @Test
    @DisplayName("three weeks without a sale are found, one is told by the counts; both say what was missed")
    void found() {
        List<EmptyShelf> shelves = shelves();
        assertThat(shelves).extracting(EmptyShelf::told).containsExactly(Told.FOUND, Told.COUNTED);
        assertThat(shelves.get(0).first()).isEqualTo(GAP);
        assertThat(shelves.get(0).weeks()).isEqualTo(3);
        assertThat(shelves.get(0).usual()).isEqualTo(10, within(0.5));
        assertThat(shelves.get(0).missed()).isEqualTo(30, within(1.5));
        assertThat(Words.in(Lang.EN).say(shelves.get(0).said())).startsWith("3 weeks with no sale, where about 1");
        assertThat(stocked(GAP)).isZero();
        assertThat(stocked(COUNTED)).isZero();
        assertThat(snapshot().odd().shelves().of(new SkuMarket("POT-1", "DE"))).isEmpty();
    }

    @Test
    @DisplayName("the order says it among its notes")
    void said() {
        String notes = jobs.planOrders().run(snapshot(), 0.95, 1, Progress.NONE).rows().stream().filter(row -> row.item().equals(CUP))
                .flatMap(row -> row.advice().why().notes().stream()).map(Words.in(Lang.EN)::say).reduce("", (a, b) -> a + b);
        assertThat(notes).contains("4 weeks without stock, the latest from");
    }

    @Test
    @DisplayName("a person's word stands before both, is logged, and is taken back to the same answer")
    void decided() {
        DecideShelf decide = StockDesk.of(jobs).decideShelf();
        decide.run(shelves().get(0), DecideShelf.Answer.IN_STOCK, "nobody wanted it");
        assertThat(stocked(GAP)).isEqualTo(1);
        assertThat(shelves().get(0).told()).isEqualTo(Told.IN_STOCK);
        decide.run(CUP, FIRST.plusWeeks(4), FIRST.plusWeeks(5), DecideShelf.Answer.EMPTY, "");
        assertThat(shelves().get(0).told()).isEqualTo(Told.SAID);
        assertThat(stocked(FIRST.plusWeeks(5))).isZero();
        decide.run(shelves().get(0), DecideShelf.Answer.UNDO, "");
        decide.run(shelves().get(0), DecideShelf.Answer.UNDO, "");
        assertThat(shelves()).extracting(EmptyShelf::told).containsExactly(Told.FOUND, Told.COUNTED);
        assertThat(jobs.decide().decided()).isNotNull();
    }

    private Snapshot snapshot() {
        return jobs.snapshot(TODAY);
    }

    private List<EmptyShelf> shelves() {
        return snapshot().odd().shelves().of(CUP);
    }

    private double stocked(LocalDate week) {
        SalesHistory history = snapshot().histories().stream().filter(one -> one.item().equals(CUP)).findFirst().orElseThrow();
        return history.stocked()[(int) java.time.temporal.ChronoUnit.WEEKS.between(history.firstWeek(), week)];
    }
}
