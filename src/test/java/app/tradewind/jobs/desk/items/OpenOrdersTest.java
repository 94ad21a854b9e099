package app.tradewind.jobs.desk.items;

import static org.assertj.core.api.Assertions.assertThat;

import app.tradewind.catalog.Origin;
import app.tradewind.catalog.SkuMarket;
import app.tradewind.catalog.supply.Shipment;
import app.tradewind.storage.facts.StockTotal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Open purchase orders where no stock file tells what is on order")
class OpenOrdersTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    private static final MarketShares NOBODY_SOLD = new MarketShares(List.of());

    @Test
    @DisplayName("count for their market, less what has come; closed ones and those open for over a year do not")
    void blank() {
        Map<SkuMarket, StockTotal> filled = filled(List.of(line("A", "US", 100, 30, 20, null), line("A", "US", 50, null, 5, null),
                line("A", "US", 70, null, 40, TODAY.minusDays(3)), line("A", "US", 900, null, 400, null), line("A", "DE", 11, null, 4, null)),
                total("A", "US", null), total("A", "FR", null));
        assertThat(filled.get(new SkuMarket("A", "US"))).extracting(StockTotal::onOrder, StockTotal::fromOrders).containsExactly(120, true);
        assertThat(filled.get(new SkuMarket("A", "FR"))).extracting(StockTotal::onOrder, StockTotal::fromOrders).containsExactly(null, false);
        assertThat(filled).hasSize(2);
    }

    @Test
    @DisplayName("never beside a figure of a stock file, zero included, and without a market only where no market has one")
    void neverBoth() {
        List<Shipment> lines = List.of(line("A", "US", 100, null, 20, null), line("A", "", 31, null, 20, null));
        Map<SkuMarket, StockTotal> told = filled(lines, total("A", "US", 0), total("A", "DE", null));
        assertThat(told.get(new SkuMarket("A", "US"))).extracting(StockTotal::onOrder, StockTotal::fromOrders).containsExactly(0, false);
        assertThat(told.get(new SkuMarket("A", "DE")).onOrder()).as("may be in the other market's figure").isNull();
        Map<SkuMarket, StockTotal> blank = filled(lines, total("A", "US", null), total("A", "DE", null), total("B", "DE", null));
        int us = blank.get(new SkuMarket("A", "US")).onOrder();
        int de = blank.get(new SkuMarket("A", "DE")).onOrder();
        assertThat(us + de).as("every piece once").isEqualTo(131);
        assertThat(us).isGreaterThanOrEqualTo(115);
        assertThat(blank.get(new SkuMarket("B", "DE")).onOrder()).isNull();
    }

    private static Map<SkuMarket, StockTotal> filled(List<Shipment> lines, StockTotal... totals) {
        Map<SkuMarket, StockTotal> counts = new TreeMap<>();
        List.of(totals).forEach(total -> counts.put(total.item(), total));
        return new OpenOrders(lines, TODAY).into(counts, NOBODY_SOLD);
    }

    private static StockTotal total(String sku, String market, Integer onOrder) {
        return new StockTotal(new SkuMarket(sku, market), 40, onOrder, TODAY.minusDays(2), 0);
    }

    private static Shipment line(String sku, String market, int ordered, Integer received, int daysAgo, LocalDate arrived) {
        return new Shipment(new Shipment.Order("PO" + daysAgo, "", "Yiwu", null), sku, new Shipment.Lane("CN", market, "sea", ""),
                new Shipment.Days(TODAY.minusDays(daysAgo), TODAY.plusDays(30), null, arrived), new Shipment.Pieces(ordered, received, null),
                new Origin(1, "orders.csv", "", 2));
    }
}
