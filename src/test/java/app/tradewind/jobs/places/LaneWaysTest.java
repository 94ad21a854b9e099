package app.tradewind.jobs.places;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import app.tradewind.catalog.Money;
import app.tradewind.catalog.Origin;
import app.tradewind.catalog.SkuMarket;
import app.tradewind.catalog.StockLevel;
import app.tradewind.catalog.SupplierTerms;
import app.tradewind.jobs.desk.HomeMoney;
import app.tradewind.market.FxRates;
import app.tradewind.reference.DataFile;
import app.tradewind.stock.route.lane.RouteBook;
import app.tradewind.storage.places.PlaceWay;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class LaneWaysTest {

    private static final LocalDate DAY = LocalDate.of(2026, 6, 1);
    private static final Origin ROW = new Origin(1, "", "", 1);
    private static final RouteBook BOOK = RouteBook.read(List.of(DataFile.parse("lanes.yaml", """
            habits: {origin: CN}
            lanes:
              - {market: US, route: platform_wh_sea, freight-per-m3: 1000 CNY, freight-per-piece: 0.50 CNY, freight-per-consignment: 400 CNY, days: 45}
              - {market: US, route: overseas_wh_air, freight-per-kg: 30 CNY, kg-per-m3: 167, days: 12}
            """)));

    private final LaneWays ways = new LaneWays(BOOK, Map.of("Hall", PlaceKind.OWN, "FBA US", PlaceKind.PLATFORM, "3PL US", PlaceKind.OVERSEAS),
            new HomeMoney(Currency.getInstance("CNY"), new FxRates(List.of()), DAY));

    @Test
    @DisplayName("from the own hall into a market by its lane: days, and freight of a carton by volume, weight and piece")
    void byLane() {
        PlaceWay sea = ways.of(at("Hall", "CN"), at("FBA US", "US"), terms(0.5, 0.004)).orElseThrow();
        assertThat(sea.days()).isEqualTo(45);
        // 12 pieces of 0.004 m3 at 1,000 and 0.50 a piece.
        assertThat(sea.aCarton().toDouble()).isCloseTo(12 * (4 + 0.5), within(1e-9));
        PlaceWay air = ways.of(at("Hall", "ZZ"), at("3PL US", "US"), terms(0.5, 0.004)).orElseThrow();
        // Charged by volume: 0.004 m3 count as 0.668 kg.
        assertThat(air.aCarton().toDouble()).isCloseTo(12 * 30 * 0.668, within(1e-9));
    }

    @Test
    @DisplayName("without a weight or volume the cost is not known, and no lane tells of ways within a market or back home")
    void notKnown() {
        assertThat(ways.of(at("Hall", "CN"), at("FBA US", "US"), terms(0.5, null)).orElseThrow().aCarton()).isNull();
        assertThat(ways.of(at("FBA US", "US"), at("3PL US", "US"), terms(0.5, 0.004))).isEmpty();
        assertThat(ways.of(at("FBA US", "US"), at("Hall", "CN"), terms(0.5, 0.004))).isEmpty();
    }

    private static StockLevel at(String place, String market) {
        return new StockLevel(new SkuMarket("A-1", market), place, DAY, 100, 0, ROW);
    }

    private static SupplierTerms terms(Double kilograms, Double metres) {
        return new SupplierTerms("A-1", "Yiwu", Money.of("6", "CNY"), new SupplierTerms.OrderRule(24, 12, kilograms, metres),
                new SupplierTerms.LeadTime(21, null), ROW);
    }
}
