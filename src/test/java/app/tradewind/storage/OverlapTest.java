package app.tradewind.storage;

import static org.assertj.core.api.Assertions.assertThat;

import app.tradewind.catalog.Sale;
import app.tradewind.catalog.SalesHistory;
import app.tradewind.catalog.SkuMarket;
import app.tradewind.storage.imports.ImportEntry;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.TreeMap;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("Overlapping exports")
class OverlapTest {

    private static final Sale LATEST = Rows.sale("latest", "END", "2026-10-18", 1, "1.00 USD");
    private static final LocalDate TODAY = LocalDate.parse("2026-10-28");

    @TempDir
    private Path folder;
    private Workspace workspace;

    @BeforeEach
    void make() throws WorkspaceException {
        workspace = Workspace.create(folder);
    }

    @AfterEach
    void close() {
        workspace.close();
    }

    @Test
    @DisplayName("count a line once, in its later state, and again in the earlier when that is undone")
    void laterWins() {
        Rows.bring(workspace, "a", Rows.sale("1", "MUG", "2026-10-19", 2, "20.00 USD"));
        long second = Rows.bring(workspace, "b",
                Rows.sale("1", 1, "MUG", "2026-10-19", Sale.Kind.CANCELLED, 2, "20.00 USD"));

        assertThat(workspace.sales().histories(TODAY)).isEmpty();
        assertThat(workspace.imports().list()).extracting(ImportEntry::seenBefore).containsExactly(0, 1);

        workspace.imports().undo(second, Rows.NOON);

        assertThat(units()).containsExactly(2.0);
        assertThat(workspace.imports().list().get(1).undoneAt()).isEqualTo(Rows.NOON);
        assertThat(workspace.imports().undo(second, Rows.NOON)).isEmpty();
    }

    @Test
    @DisplayName("keep identical lines of one file")
    void identicalLinesStay() {
        Rows.bring(workspace, "a", Rows.sale("1", 1, "MUG", "2026-10-19", Sale.Kind.SALE, 1, null),
                Rows.sale("1", 2, "MUG", "2026-10-19", Sale.Kind.SALE, 1, null));

        assertThat(units()).containsExactly(2.0);
    }

    @Test
    @DisplayName("let a refund never stand for its sale")
    void refundIsNoSuccessor() {
        Rows.bring(workspace, "a", Rows.sale("1", "MUG", "2026-10-19", 1, "10.00 USD"));
        Rows.bring(workspace, "b", Rows.sale("1", 1, "MUG", "2026-10-20", Sale.Kind.REFUND, 1, "10.00 USD"));

        assertThat(units()).containsExactly(1.0);
        assertThat(workspace.sales().rows(new SkuMarket("MUG", "US"), 9)).hasSize(2);
    }

    @Test
    @DisplayName("hold for any order of imports and undoings")
    void anyOrder() {
        SplittableRandom chance = new SplittableRandom(5);
        TreeMap<Long, List<Sale>> standing = new TreeMap<>();
        for (int step = 0; step < 60; step++) {
            if (!standing.isEmpty() && chance.nextInt(3) == 0) {
                List<Long> ids = new ArrayList<>(standing.keySet());
                long id = ids.get(chance.nextInt(ids.size()));
                workspace.imports().undo(id, Rows.NOON);
                standing.remove(id);
            } else {
                List<Sale> sales = new ArrayList<>();
                for (int order = 0; order < 12; order++) {
                    if (chance.nextBoolean()) {
                        sales.add(Rows.sale("o" + order, 1, "SKU" + order % 3, "2026-0" + (1 + chance.nextInt(9)) + "-11",
                                chance.nextInt(4) == 0 ? Sale.Kind.CANCELLED : Sale.Kind.SALE,
                                1 + chance.nextInt(5), chance.nextInt(1, 99) + ".50 USD"));
                    }
                }
                sales.add(LATEST);
                standing.put(Rows.bring(workspace, "f" + step, sales), sales);
            }
            assertThat(all(workspace.sales().histories(TODAY))).as("step " + step).isEqualTo(expected(standing));
        }
    }

    @Test
    @DisplayName("take the state that the platform changed last, in any order of imports and undoings")
    void updatedLast() {
        SplittableRandom chance = new SplittableRandom(6);
        TreeMap<Long, List<Sale>> standing = new TreeMap<>();
        for (int step = 0; step < 60; step++) {
            if (!standing.isEmpty() && chance.nextInt(3) == 0) {
                List<Long> ids = new ArrayList<>(standing.keySet());
                long id = ids.get(chance.nextInt(ids.size()));
                workspace.imports().undo(id, Rows.NOON);
                standing.remove(id);
            } else {
                List<Sale> sales = new ArrayList<>();
                for (int order = 0; order < 8; order++) {
                    if (chance.nextBoolean()) {
                        Sale sale = Rows.sale("o" + order, 1, "SKU" + order % 3, "2026-0" + (1 + chance.nextInt(9)) + "-11",
                                chance.nextInt(4) == 0 ? Sale.Kind.CANCELLED : Sale.Kind.SALE, 1 + chance.nextInt(5),
                                chance.nextInt(1, 99) + ".50 USD");
                        sales.add(new Sale(sale.line(), sale.item(), sale.when().withUpdated(
                                Rows.NOON.plusSeconds(chance.nextInt(1_000_000) * 100L + step)), sale.kind(),
                                sale.amount(), sale.origin()));
                    }
                }
                if (!sales.isEmpty()) {
                    standing.put(Rows.bring(workspace, "f" + step, sales), sales);
                }
            }
            TreeMap<Long, List<Sale>> byTime = new TreeMap<>();
            standing.values().forEach(sales -> sales.forEach(sale ->
                    byTime.put(sale.when().updated().getEpochSecond() * 100 + sale.line().orderId().charAt(1), List.of(sale))));
            assertThat(all(workspace.sales().histories(TODAY))).as("step " + step).isEqualTo(expected(byTime));
        }
    }

    @Test
    @DisplayName("let an older export that comes later bring back nothing old, told by the last day")
    void olderExport() {
        Sale end = Rows.sale("9", "MUG", "2026-10-20", 1, null);
        Rows.bring(workspace, "new", Rows.sale("1", "MUG", "2026-10-12", 5, null), end);
        long old = Rows.bring(workspace, "old", Rows.sale("1", "MUG", "2026-10-12", 2, null),
                Rows.sale("2", "MUG", "2026-10-13", 7, null));
        assertThat(units()).containsExactly(12, 1);
        long cancelled = Rows.bring(workspace, "short",
                Rows.sale("1", 1, "MUG", "2026-10-12", Sale.Kind.CANCELLED, 2, null));
        assertThat(units()).as("what is called off last is not sold").containsExactly(7, 1);

        workspace.imports().undo(cancelled, Rows.NOON);
        assertThat(units()).containsExactly(12, 1);
        workspace.imports().undo(1, Rows.NOON);
        assertThat(units()).as("now the old state is the only one").containsExactly(9, 0);
        workspace.imports().undo(old, Rows.NOON);
        assertThat(workspace.sales().histories(TODAY)).isEmpty();
    }

    /** What an empty workspace would say that was given each line's latest state at once. */
    private String expected(TreeMap<Long, List<Sale>> standing) {
        TreeMap<String, Sale> latest = new TreeMap<>();
        standing.values().forEach(sales -> sales.forEach(sale -> latest.put(sale.line().orderId(), sale)));
        TreeMap<String, Double> sums = new TreeMap<>();
        latest.values().stream().filter(sale -> sale.kind() == Sale.Kind.SALE).forEach(sale -> {
            LocalDate day = sale.when().day();
            String key = sale.item().sku() + day.minusDays(day.getDayOfWeek().getValue() - 1);
            sums.merge(key + " units", (double) sale.amount().units(), Double::sum);
            sums.merge(key + " money", sale.amount().gross().toDouble(), Double::sum);
        });
        return sums.toString();
    }

    private static String all(List<SalesHistory> histories) {
        TreeMap<String, Double> sums = new TreeMap<>();
        for (SalesHistory history : histories) {
            for (int week = 0; week < history.weeks(); week++) {
                if (history.units()[week] > 0) {
                    String key = history.item().sku() + history.week(week);
                    sums.put(key + " units", history.units()[week]);
                    sums.put(key + " money", Math.round(history.price()[week] * history.units()[week] * 100) / 100.0);
                }
            }
        }
        return sums.toString();
    }

    private double[] units() {
        return workspace.sales().histories(TODAY).get(0).units();
    }
}
