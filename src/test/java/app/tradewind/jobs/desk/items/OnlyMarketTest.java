package app.tradewind.jobs.desk.items;

import static org.assertj.core.api.Assertions.assertThat;

import app.tradewind.catalog.SalesHistory;
import app.tradewind.catalog.SkuMarket;
import app.tradewind.storage.facts.StockTotal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A stock count without a country")
class OnlyMarketTest {

    private static final LocalDate DAY = LocalDate.of(2026, 8, 3);

    @Test
    @DisplayName("belongs to the product's only market, or to the shop's")
    void only() {
        assertThat(placed(List.of("A US", "B US"), "A ZZ", "NEW ZZ")).containsOnlyKeys(item("A US"), item("NEW US"));
        assertThat(placed(List.of("A US", "B DE"), "A ZZ", "NEW ZZ")).containsOnlyKeys(item("A US"), item("NEW ZZ"));
    }

    @Test
    @DisplayName("stays without where the product has two, or where another count names the country")
    void not() {
        assertThat(placed(List.of("A US", "A DE"), "A ZZ")).containsOnlyKeys(item("A ZZ"));
        assertThat(placed(List.of("A US"), "A ZZ", "A US")).containsOnlyKeys(item("A ZZ"), item("A US"));
        assertThat(placed(List.of("A ZZ"), "A ZZ")).containsOnlyKeys(item("A ZZ"));
    }

    private static Map<SkuMarket, StockTotal> placed(List<String> sold, String... counted) {
        Map<SkuMarket, StockTotal> counts = Stream.of(counted).map(OnlyMarketTest::item).collect(
                java.util.stream.Collectors.toMap(item -> item, item -> new StockTotal(item, 5, 0, DAY, 0)));
        return new OnlyMarket(sold.stream().map(name -> new SalesHistory(item(name), DAY, new double[] {1}, new double[] {1},
                new double[] {1}, "USD")).toList()).of(counts);
    }

    private static SkuMarket item(String name) {
        return new SkuMarket(name.split(" ")[0], name.split(" ")[1]);
    }
}
