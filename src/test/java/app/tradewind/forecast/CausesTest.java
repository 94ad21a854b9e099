package app.tradewind.forecast;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import app.tradewind.forecast.cause.Drivers;
import app.tradewind.forecast.cause.EventDays;
import app.tradewind.forecast.cause.Parts;
import app.tradewind.forecast.cause.Pool;
import app.tradewind.forecast.count.Counts;
import app.tradewind.market.DateRule;
import app.tradewind.market.SalesEvent;
import app.tradewind.words.Bilingual;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class CausesTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 3, 2);
    private static final Bilingual EID = new Bilingual("Eid", "开斋节");
    private static final EventDays EVENTS = new EventDays(
            List.of(new SalesEvent(EID, DateRule.parse("hijri 10-01"), 7, 0, 0)), 2020, 2028);
    private static final int WEEKS = 130;
    private final Forecaster forecaster = new Forecaster();

    @Test
    @DisplayName("a feast that moves is expected in the week in which it falls this year")
    void moving() {
        DemandSeries series = sold("p", 60, 2.2, 5);
        Forecast forecast = forecast(series.with(pooled()));
        int eid = 2;
        assertThat(forecast.mean()[eid]).as("three days of it").isEqualTo(60 * Math.pow(2.2, 3 / 7.0), within(9.0));
        assertThat(forecast.mean()[eid + 1]).as("four days of it").isEqualTo(60 * Math.pow(2.2, 4 / 7.0), within(12.0));
        assertThat(forecast.mean()[0]).isEqualTo(60, within(12.0));
        assertThat(forecast.mean()[6]).isEqualTo(60, within(12.0));
        assertThat(forecast.paths().mean(eid)).isEqualTo(forecast.mean()[eid], within(0.1 * forecast.mean()[eid]));
        assertThat(forecast.why().reasons()).anyMatch(reason -> reason.what().args().contains(EID) && reason.amount() > 20);
    }

    @Test
    @DisplayName("a product without a past of its own leans on the others, and alone it claims nothing")
    void young() {
        double[] units = new double[30];
        Arrays.fill(units, 50);
        DemandSeries young = new DemandSeries("young", units, null, 52, TODAY.minusWeeks(30));
        assertThat(forecast(young.with(pooled())).mean()[2]).isEqualTo(50 * Math.pow(2, 3 / 7.0), within(6.0));
        assertThat(forecast(young.with(new Drivers(EVENTS, null, null, null))).mean()[2]).isEqualTo(50, within(1e-6));
    }

    @Test
    @DisplayName("level, trend, season and causes of every step add up to its mean")
    void parts() {
        double[] promotion = new double[WEEKS + 8];
        for (int t = 0; t < promotion.length; t += 9) {
            promotion[t] = 1;
        }
        for (int seed = 0; seed < 8; seed++) {
            Forecast forecast = forecast(sold("s" + seed, 1 + 7 * seed, 1.7, seed)
                    .with(new Drivers(EVENTS, promotion, null, null)));
            Parts parts = forecast.parts();
            for (int h = 0; h < 8; h++) {
                int step = h;
                double sum = parts.level()[h] + parts.trend()[h] + parts.season()[h]
                        + parts.causes().stream().mapToDouble(driven -> driven.pieces()[step]).sum();
                assertThat(sum).isEqualTo(parts.mean()[h], within(1e-9 * (1 + Math.abs(sum))));
            }
            assertThat(forecast.why().total()).isEqualTo(Arrays.stream(parts.mean()).sum(), within(1e-6));
        }
    }

    @Test
    @DisplayName("a promotion that is planned raises its weeks as past ones did; a price above the usual lowers them")
    void knownAhead() {
        SplittableRandom random = new SplittableRandom(9);
        double[] promotion = new double[WEEKS + 8];
        double[] price = new double[WEEKS + 8];
        double[] units = new double[WEEKS];
        for (int t = 0; t < promotion.length; t++) {
            promotion[t] = t % 7 == 3 ? 1 : 0;
            price[t] = 10 * (t % 5 == 0 ? 1.25 : 1);
            if (t < WEEKS) {
                units[t] = Counts.poisson(80 * (promotion[t] > 0 ? 2 : 1) * Math.pow(price[t] / 10, -1.5), random);
            }
        }
        Forecast forecast = forecast(new DemandSeries("p", units, null, 52, null, new Drivers(null, promotion, price, null)));
        for (int h = 0; h < 8; h++) {
            int t = WEEKS + h;
            double expected = 80 * (promotion[t] > 0 ? 2 : 1) * Math.pow(price[t] / 10, -1.5);
            assertThat(forecast.mean()[h]).as("week %d", h).isEqualTo(expected, within(0.15 * expected));
        }
    }

    @Test
    @DisplayName("nothing is learned from weeks that are not over")
    void noFuture() {
        DemandSeries whole = sold("p", 40, 2, 3);
        double[] more = Arrays.copyOf(whole.units(), WEEKS + 6);
        Arrays.fill(more, WEEKS, WEEKS + 6, 900);
        DemandSeries later = new DemandSeries("p", more, null, 52, whole.firstPeriod());
        Drivers drivers = new Drivers(EVENTS, null, null, null);
        assertThat(forecast(later.with(drivers)).mean()).containsExactly(forecast(whole.with(drivers)).mean());
    }

    @Test
    @DisplayName("futures of whole pieces stay whole, and their mean goes with the event")
    void whole() {
        DemandSeries slow = sold("slow", 1.5, 2.5, 4);
        Forecast forecast = forecast(slow.with(pooled()));
        assertThat(forecast.paths().whole()).isTrue();
        assertThat(forecast.paths().mean(2)).isEqualTo(forecast.mean()[2], within(0.35 * forecast.mean()[2]));
        assertThat(forecast.mean()[2]).isGreaterThan(1.2 * forecast(slow).mean()[2]);
    }

    private Drivers pooled() {
        Drivers alone = new Drivers(EVENTS, null, null, null);
        List<DemandSeries> shop = new ArrayList<>();
        for (int product = 0; product < 20; product++) {
            shop.add(sold("shop" + product, 5 + 6 * product, 2, 100 + product).with(alone));
        }
        Pool pool = forecaster.learn(shop, TODAY);
        assertThat(pool.products()).isEqualTo(20);
        return alone.with(pool);
    }

    /** Poisson weeks up to {@link #TODAY}; in a week of the feast a multiple of the usual. */
    private static DemandSeries sold(String id, double rate, double times, long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        LocalDate first = TODAY.minusWeeks(WEEKS);
        double[] units = new double[WEEKS];
        for (int t = 0; t < WEEKS; t++) {
            LocalDate monday = first.plusWeeks(t);
            long days = EVENTS.occurrences().stream().flatMap(event -> event.first().datesUntil(event.last().plusDays(1)))
                    .filter(day -> !day.isBefore(monday) && day.isBefore(monday.plusWeeks(1))).count();
            units[t] = Counts.poisson(rate * Math.pow(times, days / 7.0), random);
        }
        return new DemandSeries(id, units, null, 52, first);
    }

    private Forecast forecast(DemandSeries series) {
        return forecaster.forecast(series, ForecastSettings.of(8, 1, TODAY));
    }
}
