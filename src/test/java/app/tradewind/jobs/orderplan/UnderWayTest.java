package app.tradewind.jobs.orderplan;

import static org.assertj.core.api.Assertions.assertThat;

import app.tradewind.catalog.Origin;
import app.tradewind.catalog.SkuMarket;
import app.tradewind.catalog.supply.Shipment;
import app.tradewind.stock.StockItem;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("What is on order already")
class UnderWayTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 6, 3);
    private static final LocalDate MONDAY = LocalDate.of(2026, 6, 1);
    private static final int WEEKS = 16;

    @Test
    @DisplayName("comes on days of its lane's past journeys, another in each future; the rest after half the lead time")
    void pastJourneys() {
        List<Shipment> lines = past();
        lines.add(line("OPEN", "A", "US", TODAY.minusDays(20), null, null, 100));
        UnderWay way = new UnderWay(lines, TODAY, MONDAY, 1);
        int[][] coming = way.take(item("A", "US", 150, 20), WEEKS);
        double early = 0;
        double days = 0;
        for (int[] future : coming) {
            assertThat(Arrays.stream(future).sum()).isEqualTo(150);
            assertThat(future[10]).as("half of twenty weeks").isEqualTo(50);
            for (int t = 0; t < 10; t++) {
                days += 7.0 * t * future[t] / 100 / coming.length;
                early += t < 3 ? future[t] : 0;
            }
        }
        // Journeys of 36 to 58 days, on average 47: from the plan's Monday 29 days or so.
        assertThat(days).isBetween(25.0, 33.0);
        assertThat(early).as("some futures have it sooner").isPositive();
        assertThat(way.told()).isEqualTo(100);
        assertThat(way.untold()).isEqualTo(50);
        assertThat(new UnderWay(lines, TODAY, MONDAY, 1).take(item("A", "US", 150, 20), WEEKS)).isDeepEqualTo(coming);
    }

    @Test
    @DisplayName("comes on the promised day where no journey has ended, and never more than the stock files tell; none is counted twice")
    void promised() {
        List<Shipment> lines = new ArrayList<>(List.of(line("P1", "A", "", TODAY.minusDays(5), TODAY.plusDays(40), null, 100),
                line("P2", "A", "", TODAY.minusDays(9), TODAY.minusDays(1), null, 70)));
        UnderWay way = new UnderWay(lines, TODAY, MONDAY, 1);
        for (int[] future : way.take(item("A", "US", 60, 8), WEEKS)) {
            assertThat(future[6]).as("42 days after the Monday").isEqualTo(60);
            assertThat(Arrays.stream(future).sum()).isEqualTo(60);
        }
        for (int[] future : way.take(item("A", "DE", 90, 8), WEEKS)) {
            assertThat(future[6]).as("what the first market left").isEqualTo(40);
            assertThat(future[4]).as("promised for yesterday: nobody knows").isEqualTo(50);
        }
        assertThat(way.take(item("B", "US", 0, 8), WEEKS)).isDeepEqualTo(new int[40][WEEKS]);
        assertThat(way.told()).isEqualTo(100);
        assertThat(way.untold()).isEqualTo(50);
    }

    private static List<Shipment> past() {
        List<Shipment> lines = new ArrayList<>();
        for (int k = 0; k < 12; k++) {
            LocalDate shipped = TODAY.minusDays(300 - 15L * k);
            lines.add(line("S" + k, "A", "US", shipped, null, shipped.plusDays(36 + 2L * k), 100));
        }
        return lines;
    }

    private static Shipment line(String number, String sku, String market, LocalDate shipped, LocalDate promised, LocalDate arrived, int pieces) {
        return new Shipment(new Shipment.Order(number, "", "Yiwu", null), sku, new Shipment.Lane("Ningbo", market, "sea", "X"),
                new Shipment.Days(shipped.minusDays(20), promised, shipped, arrived),
                new Shipment.Pieces(pieces, arrived == null ? null : Integer.valueOf(pieces), null), new Origin(1, number, "", 1));
    }

    private static PlanItem item(String sku, String market, int onOrder, double leadWeeks) {
        return new PlanItem(new SkuMarket(sku, market), new StockItem.Position(10, onOrder), new StockItem.LeadTime(leadWeeks, 1, 1), Double.NaN,
                null, new int[40][WEEKS]);
    }
}
