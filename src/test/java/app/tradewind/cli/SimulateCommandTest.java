package app.tradewind.cli;

import static org.assertj.core.api.Assertions.assertThat;

import app.tradewind.cli.call.ExitStatus;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SimulateCommandTest {

    private static final String DAY = " --as-of 2026-11-22 --lang en";

    @TempDir
    private Path folder;
    private PlainDoors doors;
    private String items;

    @BeforeEach
    void tables() throws IOException {
        doors = new PlainDoors(folder);
        items = "simulate --items " + doors.file("items.csv") + " --paths 200";
    }

    @Test
    @DisplayName("one row an item and week with three percentiles each of stock, lost sales and cash, in ascending order")
    void bands() {
        Call call = Call.line(items + " --weeks 6 --policy advised" + DAY);
        assertThat(call.status()).isEqualTo(ExitStatus.DONE);
        assertThat(call.header()).isEqualTo("item_id,week,stock_p10,stock_p50,stock_p90,lost_sales_p10,lost_sales_p50,"
                + "lost_sales_p90,cash_p10,cash_p50,cash_p90,currency");
        List<String[]> rows = call.out().lines().skip(1).map(line -> line.split(",", -1)).toList();
        assertThat(rows).hasSize(12);
        for (String[] row : rows) {
            for (int k = 2; k < 11; k += 3) {
                assertThat(Double.parseDouble(row[k])).isLessThanOrEqualTo(Double.parseDouble(row[k + 1]));
                assertThat(Double.parseDouble(row[k + 1])).isLessThanOrEqualTo(Double.parseDouble(row[k + 2]));
            }
        }
    }

    @Test
    @DisplayName("the advice is set beside the exact optimum, where it is flown at all")
    void exact() {
        assertThat(Call.line(items + " --weeks 4" + DAY).err()).contains("exact optimum").contains("more than the best policy");
        assertThat(Call.line(items + " --weeks 4 --policy current" + DAY).err()).doesNotContain("exact optimum");
    }

    @Test
    @DisplayName("same seed, same bytes; another seed, other bytes")
    void sameBytes() {
        String first = Call.line(items + " --weeks 4 --seed 5" + DAY).out();
        assertThat(Call.line(items + " --weeks 4 --seed 5" + DAY).out()).isEqualTo(first);
        assertThat(Call.line(items + " --weeks 4 --seed 6" + DAY).out()).isNotEqualTo(first);
    }

    @Test
    @DisplayName("two ways of ordering are set against each other with a standard error; what is usual now is said")
    void against() {
        Call call = Call.line(items + " --weeks 12 --policy advised --against nothing" + DAY);
        assertThat(call.header()).startsWith("item_id,profit,profit_against,profit_difference,profit_error");
        String[] short5 = call.out().lines().skip(1).findFirst().orElseThrow().split(",");
        assertThat(Double.parseDouble(short5[3])).isGreaterThan(4 * Double.parseDouble(short5[4]));
        assertThat(call.err()).contains("All items together");
        assertThat(Call.line(items + " --weeks 2 --policy current" + DAY).err()).contains("4 weeks of late sales");
    }

    @Test
    @DisplayName("a drawn-up policy is a table; what it says nothing of, and what is not known, is left out and said")
    void drawnUp() throws IOException {
        Path policy = doors.write("policy.csv", "item_id,week,order_quantity\nA,1,100\nA,3,50\n");
        Call call = Call.line(items + " --weeks 8 --policy " + policy + DAY);
        assertThat(call.out().lines().skip(1)).hasSize(8).allMatch(line -> line.startsWith("A,"));
        assertThat(call.err()).contains("B is left out");
        doors.write("items.csv", "item_id,on_hand,lead_time_weeks,review_weeks,demand_mean\nA,,2,1,4\nB,5,2,1,4\n");
        Call blank = Call.line(items + " --weeks 3" + DAY);
        assertThat(blank.err()).contains("A is left out").contains("stock on hand is not known");
        assertThat(blank.out().lines().skip(1)).hasSize(3).allMatch(line -> line.matches("B,.*,,,,"));
    }

    @Test
    @DisplayName("a policy that tells no rule, two rules or no week is refused by line; impossible counts are a wrong call")
    void refused() throws IOException {
        for (String bad : List.of("item_id,reorder_point\nA,5\n", "item_id,order_up_to\nA,5\nA,6\n",
                "item_id,week,order_quantity\nA,0,6\n", "item_id,order_up_to\nA,-5\n")) {
            Call call = Call.line(items + " --policy " + doors.write("policy.csv", bad) + DAY);
            assertThat(call.status()).isEqualTo(ExitStatus.INPUT);
            assertThat(call.err()).contains("policy.csv").contains("line");
        }
        assertThat(Call.line(items + " --weeks 0" + DAY).status()).isEqualTo(ExitStatus.USAGE);
    }
}
