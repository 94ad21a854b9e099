package app.tradewind.jobs.scenarios;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import app.tradewind.catalog.Money;
import app.tradewind.catalog.Origin;
import app.tradewind.catalog.SkuMarket;
import app.tradewind.catalog.supply.Shipment;
import app.tradewind.jobs.routes.RouteBoard;
import app.tradewind.jobs.scenarios.lane.Closure;
import app.tradewind.jobs.scenarios.lane.Detours;
import app.tradewind.jobs.scenarios.lane.Travel;
import app.tradewind.stock.route.RouteAdvice;
import app.tradewind.stock.route.RouteCost;
import app.tradewind.stock.route.Way;
import app.tradewind.words.Lang;
import app.tradewind.words.Words;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Currency;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Levers of an own scenario")
class StockLeverTest {

    private static final Currency USD = Currency.getInstance("USD");
    private static final LocalDate DAY = LocalDate.of(2026, 9, 21);

    @Test
    @DisplayName("several move at once, days unless weeks are written, and the scenario says what it is")
    void together() throws Exception {
        StockScenario own = StockLever.read(Map.of(StockLever.LATE, "10", StockLever.DEMAND, "+20%", StockLever.DUTY, "+5", StockLever.RATE, "-5%",
                StockLever.CLOSED, "海运", StockLever.CLOSED_WEEKS, "28 days")).orElseThrow();
        assertThat(own.lateWeeks()).isEqualTo(10 / 7.0, within(1e-12));
        assertThat(own.demand()).isEqualTo(1.2);
        assertThat(own.closure()).isEqualTo(new Closure(Closure.Mode.SEA, 4));
        assertThat(Words.in(Lang.EN).say(own.trigger())).isEqualTo("deliveries 10 days late, closed by sea for 4 weeks, Demand +20%, rate -5%, duty +5 points");
        assertThat(StockLever.read(Map.of(StockLever.LATE, " ", StockLever.DEMAND, ""))).isEmpty();
    }

    @Test
    @DisplayName("what cannot be read is named, with how to write it")
    void refused() {
        assertThatThrownBy(() -> StockLever.read(Map.of(StockLever.CLOSED, "camel"))).isInstanceOfSatisfying(StockLever.Unreadable.class,
                wrong -> assertThat(wrong.lever()).isEqualTo(StockLever.CLOSED));
        assertThatThrownBy(() -> StockLever.read(Map.of(StockLever.CLOSED_WEEKS, "3"))).isInstanceOf(StockLever.Unreadable.class);
        assertThatThrownBy(() -> StockLever.read(Map.of(StockLever.LATE, "-3"))).isInstanceOf(StockLever.Unreadable.class);
        assertThatThrownBy(() -> StockLever.read(Map.of(StockLever.LATE, "60 weeks"))).isInstanceOf(StockLever.Unreadable.class);
        assertThatThrownBy(() -> StockLever.read(Map.of(StockLever.DEMAND, "more"))).isInstanceOf(StockLever.Unreadable.class);
    }

    @Test
    @DisplayName("a closed mode: the cheapest way that remains and is sooner than waiting, else waiting; others stay as they are")
    void detours() {
        RouteBoard board = new RouteBoard(DAY, List.of(
                row("A", Way.OVERSEAS_SEA, option(Way.OVERSEAS_SEA, 10, 45), option(Way.OVERSEAS_AIR, 14, 12), option(Way.PLATFORM_AIR, 13, 14)),
                row("B", Way.OVERSEAS_SEA, option(Way.OVERSEAS_SEA, 10, 45)),
                row("C", Way.OVERSEAS_AIR, option(Way.OVERSEAS_SEA, 10, 45), option(Way.OVERSEAS_AIR, 9, 12)),
                row("D", null),
                row("E", Way.OVERSEAS_AIR, option(Way.OVERSEAS_SEA, 10, 45), option(Way.OVERSEAS_AIR, 9, 12))));
        // The latest order of E went by sea, whatever is advised.
        Travel travel = new Travel(List.of(shipment("E", "空运", 90), shipment("E", "海运", 20)));
        Map<String, Detours.Detour> detours = new HashMap<>();
        board.rows().forEach(row -> detours.put(row.item().sku(), travel.detour(new Closure(Closure.Mode.SEA, 6), row.item(), row.advice())));
        assertThat(detours.get("C")).isNull();
        Detours.Detour air = detours.get("A");
        assertThat(air.by()).isEqualTo(Way.PLATFORM_AIR);
        assertThat(air.weeks()).isEqualTo((14 - 45) / 7.0, within(1e-12));
        assertThat(air.extra().amount()).isEqualByComparingTo("3");
        assertThat(detours.get("B")).isEqualTo(new Detours.Detour(null, 6, null));
        assertThat(detours.get("E").by()).isEqualTo(Way.OVERSEAS_AIR);
        assertThat(detours.get("D")).as("nobody knows: by sea").isEqualTo(new Detours.Detour(null, 6, null));
        assertThat(board.rows().stream().filter(row -> travel.unknown(row.item(), row.advice()))).singleElement().extracting(row -> row.item().sku()).isEqualTo("D");
        assertThat(new Detours(Map.of("A", air, "B", detours.get("B")), 1).switched()).isEqualTo(1);
    }

    private static RouteAdvice.Option option(Way way, double cost, double days) {
        return new RouteAdvice.Option(way, new RouteCost(way.id(), Map.of(RouteCost.Part.PRODUCT, cost), new RouteCost.Stock(0, 0, 0)),
                new RouteAdvice.Service(days, Double.NaN, Double.NaN), 5, List.of(), List.of());
    }

    private static RouteBoard.Row row(String sku, Way chosen, RouteAdvice.Option... options) {
        List<RouteAdvice.Option> all = Stream.concat(Arrays.stream(options), Arrays.stream(Way.values())
                .filter(way -> Arrays.stream(options).noneMatch(one -> one.way() == way))
                .map(way -> new RouteAdvice.Option(way, null, new RouteAdvice.Service(Double.NaN, Double.NaN, Double.NaN), Double.NaN, List.of(), List.of()))).toList();
        SkuMarket item = new SkuMarket(sku, "US");
        return new RouteBoard.Row(item, sku, null, new RouteAdvice(item.toString(), USD, all, chosen, List.of(), null));
    }

    private static Shipment shipment(String sku, String mode, int ago) {
        return new Shipment(new Shipment.Order("PO", "", "Works", Money.of("1", "USD")), sku, new Shipment.Lane("Ningbo", "US", mode, ""),
                new Shipment.Days(DAY.minusDays(ago), null, null, null), new Shipment.Pieces(1, null, null), new Origin(1, "f", "", 2));
    }
}
