package app.tradewind.jobs.levels;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import app.tradewind.forecast.level.Level;
import app.tradewind.forecast.level.Node;
import app.tradewind.forecast.override.ForecastChange;
import app.tradewind.forecast.override.Wish.Change;
import app.tradewind.intake.Hints;
import app.tradewind.jobs.Jobs;
import app.tradewind.jobs.Progress;
import app.tradewind.jobs.desk.Snapshot;
import app.tradewind.jobs.desk.Wishes;
import app.tradewind.jobs.tables.levels.LevelTable;
import app.tradewind.report.Table;
import app.tradewind.words.Lang;
import app.tradewind.words.Words;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("What \"forecast --level\" prints")
class LevelsAgreeTest {

    private static final LocalDate FIRST = LocalDate.of(2025, 3, 3);
    private static final LocalDate TODAY = FIRST.plusWeeks(60);
    private static final int WEEKS = 8;
    private static final String[][] ITEMS = {{"A", "DE", "7", "Kitchen", "amazon"}, {"A", "FR", "3", "Kitchen", "shopify"},
            {"B", "DE", "1", "Light", "shopify"}, {"B", "US", "12", "Light", "amazon"}, {"C", "US", "2", "Kitchen", "amazon"},
            {"C", "FR", "5", "Kitchen", "amazon"}, {"D", "DE", "4", "", "shopify"}};

    @TempDir
    private Path folder;

    @Test
    @DisplayName("agrees to the unit at every level, before and after changes that cross")
    void agrees() throws Exception {
        try (Jobs jobs = sold()) {
            agree(jobs);
            set(jobs, new Node(Level.MARKET, "DE"), 0, 3, new Change(false, 31));
            set(jobs, new Node(Level.CHANNEL, "amazon"), 2, 7, new Change(true, 0.37));
            set(jobs, new Node(Level.CATEGORY, "Kitchen"), 1, 5, new Change(true, -0.45));
            set(jobs, new Node(Level.PRODUCT, "B"), 4, 6, new Change(false, 3));
            Map<Level, List<Map<String, Object>>> rows = agree(jobs);
            assertThat(rows.get(Level.MARKET)).filteredOn(row -> row.get("name").equals("DE") && row.get("week").equals(TODAY))
                    .singleElement().satisfies(row -> assertThat((double) row.get("changed")).isEqualTo(31, within(1e-4)));
        }
    }

    /** Sums of each level's rows, week by week and in all, are those of everything. */
    private static Map<Level, List<Map<String, Object>>> agree(Jobs jobs) {
        Map<Level, List<Map<String, Object>>> tables = new EnumMap<>(Level.class);
        Wishes wishes = new Wishes(TODAY, Wishes.USUAL.serviceLevel(), Wishes.USUAL.prices(), 1);
        for (Level level : Level.values()) {
            tables.put(level, rows(new LevelTable(jobs, wishes, Words.in(Lang.EN)).of(level, WEEKS).table()));
        }
        List<Map<String, Object>> all = tables.get(Level.TOTAL);
        assertThat(all).hasSize(WEEKS + 1);
        for (Map<String, Object> total : all) {
            for (Level level : Level.values()) {
                List<Map<String, Object>> same = tables.get(level).stream().filter(row -> row.get("week").equals(total.get("week"))).toList();
                assertThat(sum(same, "mean")).as("%s %s", level, total.get("week")).isEqualTo((double) total.get("mean"), within(1e-3));
                assertThat(same.stream().mapToDouble(row -> (double) (row.get("changed") == null ? row.get("mean") : row.get("changed"))).sum())
                        .as("%s %s changed", level, total.get("week"))
                        .isEqualTo((double) (total.get("changed") == null ? total.get("mean") : total.get("changed")), within(1e-3));
                if (total.get("pieces") != null) {
                    assertThat(same.stream().mapToLong(row -> (long) row.get("pieces")).sum()).as("%s pieces", level).isEqualTo(total.get("pieces"));
                }
            }
        }
        assertThat(all.get(WEEKS).get("pieces")).isNotNull();
        assertThat(all.get(0).get("pieces")).as("told of the whole horizon").isNull();
        return tables;
    }

    private static double sum(List<Map<String, Object>> rows, String column) {
        return rows.stream().mapToDouble(row -> (double) row.get(column)).sum();
    }

    private static List<Map<String, Object>> rows(Table table) {
        List<Map<String, Object>> rows = new ArrayList<>();
        for (List<Object> cells : table.rows()) {
            Map<String, Object> row = new HashMap<>();
            for (int c = 0; c < cells.size(); c++) {
                row.put(table.columns().get(c), cells.get(c));
            }
            rows.add(row);
        }
        return rows;
    }

    private static void set(Jobs jobs, Node node, int from, int to, Change change) {
        Snapshot snapshot = jobs.snapshot(TODAY);
        ForecastChange asked = new ForecastChange(0, node, TODAY.plusWeeks(from), TODAY.plusWeeks(to), change,
                new ForecastChange.Said("", "Lin", Instant.EPOCH, null));
        assertThat(jobs.changeForecasts().problem(snapshot, asked)).isEmpty();
        jobs.changeForecasts().set(snapshot, asked, 1, new ArrayList<>());
    }

    private Jobs sold() throws Exception {
        SplittableRandom random = new SplittableRandom(3);
        StringBuilder orders = new StringBuilder("order_id,date,sku,market,quantity,price,currency\n");
        StringBuilder listings = new StringBuilder("sku,title,category,price,currency,market,lang,channel\n");
        for (String[] item : ITEMS) {
            listings.append(item[0]).append(",Thing,").append(item[3]).append(",5,EUR,").append(item[1]).append(",en,").append(item[4]).append('\n');
            for (int week = 0; week < 60; week++) {
                int units = random.nextInt(1 + 2 * Integer.parseInt(item[2]));
                if (units > 0) {
                    orders.append(item[0]).append(item[1]).append(week).append(',').append(FIRST.plusWeeks(week)).append(',').append(item[0])
                            .append(',').append(item[1]).append(',').append(units).append(",5.00,EUR\n");
                }
            }
        }
        Jobs jobs = Jobs.openOrCreate(folder.resolve("w"));
        for (String[] file : new String[][] {{"orders", orders.toString()}, {"listings", listings.toString()}}) {
            Path path = Files.writeString(folder.resolve(file[0] + ".csv"), file[1]);
            assertThat(jobs.importFiles().run(List.of(path), Hints.NONE, false, Progress.NONE).anyRejected()).as(file[0]).isFalse();
        }
        return jobs;
    }
}
