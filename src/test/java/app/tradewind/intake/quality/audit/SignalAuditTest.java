package app.tradewind.intake.quality.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import app.tradewind.catalog.Money;
import app.tradewind.catalog.Origin;
import app.tradewind.catalog.PeriodSales;
import app.tradewind.catalog.SkuMarket;
import app.tradewind.catalog.UnitCost;
import app.tradewind.catalog.signals.Estimate;
import app.tradewind.catalog.signals.Review;
import app.tradewind.catalog.signals.TrendPoint;
import app.tradewind.intake.layout.Kind;
import app.tradewind.intake.quality.rules.Aspect;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The audit of sums, costs, estimates, trends and reviews")
class SignalAuditTest {

    private final Planted planted = new Planted().listing("A", "DE", "Cups", "", "10.00").terms("A", "20.00", 10);
    private int row;

    @Test
    @DisplayName("sums of a period: blanks, days to come, a mean price far from the listing's, more given back than taken")
    void periods() {
        sums("A", "2026-08-31", 10, "100.00", "1");
        sums("A", "2026-10-31", 10, "400.00", "1");
        sums("", "2026-08-31", null, "500.00", "1");
        sums("A", "2026-07-31", 4, "0.00", "3");
        Audit audit = planted.audit();
        is(audit, Kind.PERIOD_SALES, "units", Aspect.COMPLETENESS, 0.75);
        is(audit, Kind.PERIOD_SALES, "date", Aspect.CONSISTENCY, 0.75);
        is(audit, Kind.PERIOD_SALES, "gross", Aspect.CONSISTENCY, 0.75);
        is(audit, Kind.PERIOD_SALES, "units", Aspect.CONSISTENCY, 2 / 3.0);
        is(audit, Kind.PERIOD_SALES, "refunded", Aspect.CONSISTENCY, 0.75);
        is(audit, Kind.PERIOD_SALES, "date", Aspect.TIMELINESS, 1);
        assertThat(audit.scores()).as("the whole shop's sum names no product").noneMatch(score ->
                score.kind() == Kind.PERIOD_SALES && score.column().equals("sku") && score.aspect() == Aspect.COMPLETENESS);
        assertThat(audit.trend()).anySatisfy(mark -> {
            assertThat(mark.kind()).isEqualTo(Kind.PERIOD_SALES);
            assertThat(mark.failing()).isEqualTo(3);
        });
    }

    @Test
    @DisplayName("costs: above zero, in a currency, near what the supplier asks; the later of two for a day holds")
    void costs() {
        cost("A", "90.00", "CNY", "2026-01-01");
        cost("A", "21.00", "CNY", "2026-02-01");
        cost("A", "0.00", "CNY", "2026-03-01");
        cost("Z", "5.00", "XXX", null);
        Audit audit = planted.audit();
        is(audit, Kind.COSTS, "unit-cost", Aspect.CONSISTENCY, 0.75);
        is(audit, Kind.COSTS, "unit-cost", Aspect.ACCURACY, 0.75);
        is(audit, Kind.COSTS, "currency", Aspect.ACCURACY, 0.75);
        is(audit, Kind.COSTS, "sku", Aspect.CONSISTENCY, 0.75);
        cost("A", "22.00", "CNY", "2026-01-01");
        is(planted.audit(), Kind.COSTS, "unit-cost", Aspect.CONSISTENCY, 1);
    }

    @Test
    @DisplayName("estimates: a subject, figures that can be, not too old")
    void estimates() {
        estimate("B0A", "2026-06-30", Map.of(Estimate.MONTHLY_UNITS, new BigDecimal("-3")));
        estimate("B0B", "2026-06-30", Map.of());
        estimate("1.23E+12", "2026-06-30", Map.of(Estimate.MONTHLY_UNITS, BigDecimal.TEN));
        Audit audit = planted.audit();
        is(audit, Kind.ESTIMATES, "figures", Aspect.COMPLETENESS, 2 / 3.0);
        is(audit, Kind.ESTIMATES, "figures", Aspect.ACCURACY, 0.5);
        is(audit, Kind.ESTIMATES, "subject", Aspect.ACCURACY, 2 / 3.0);
        is(audit, Kind.ESTIMATES, "date", Aspect.TIMELINESS, (180 - 92) / 135.0);
    }

    @Test
    @DisplayName("trends: 0 to 100, not after today, one value a point")
    void trends() {
        point("cup", "2026-09-06", 101);
        point("cup", "2026-09-13", 40);
        point("cup", "2026-09-13", 41);
        point("cup", "2026-10-18", 12);
        Audit audit = planted.audit();
        is(audit, Kind.TRENDS, "value", Aspect.ACCURACY, 0.75);
        is(audit, Kind.TRENDS, "value", Aspect.CONSISTENCY, 0.75);
        is(audit, Kind.TRENDS, "date", Aspect.CONSISTENCY, 0.75);
    }

    @Test
    @DisplayName("reviews: words, one to five stars, a day, and the same text twice shown")
    void reviews() {
        review("A", "Good cup", "5", "2026-09-01");
        review("A", "Good cup", "6", "2026-09-02");
        review("A", "", "0", null);
        review("Z", "Broke", null, "2026-10-09");
        Audit audit = planted.audit();
        is(audit, Kind.REVIEWS, "text", Aspect.COMPLETENESS, 0.75);
        is(audit, Kind.REVIEWS, "rating", Aspect.COMPLETENESS, 0.75);
        is(audit, Kind.REVIEWS, "rating", Aspect.ACCURACY, 1 / 3.0);
        is(audit, Kind.REVIEWS, "*", Aspect.CONSISTENCY, 2 / 3.0);
        is(audit, Kind.REVIEWS, "date", Aspect.COMPLETENESS, 0.75);
        is(audit, Kind.REVIEWS, "date", Aspect.CONSISTENCY, 2 / 3.0);
        is(audit, Kind.REVIEWS, "sku", Aspect.CONSISTENCY, 0.75);
    }

    private void sums(String sku, String to, Integer units, String gross, String refunded) {
        LocalDate last = LocalDate.parse(to);
        planted.facts.add(new PeriodSales(new SkuMarket(sku, "DE"), new PeriodSales.Days(last.withDayOfMonth(1), last), units,
                Money.of(gross, "EUR"), Map.of(PeriodSales.REFUNDED, new BigDecimal(refunded)), origin(11)));
    }

    private void cost(String sku, String cost, String currency, String from) {
        planted.facts.add(new UnitCost(sku, Money.of(cost, currency), from == null ? null : LocalDate.parse(from), origin(12)));
    }

    private void estimate(String id, String day, Map<String, BigDecimal> figures) {
        planted.facts.add(new Estimate("tool", new Estimate.Subject(Estimate.About.PRODUCT, id, "", "US"),
                LocalDate.parse(day), null, figures, origin(13)));
    }

    private void point(String term, String day, int value) {
        planted.facts.add(new TrendPoint(term, "DE", LocalDate.parse(day).atStartOfDay(), value, false, origin(14)));
    }

    private void review(String sku, String text, String rating, String day) {
        planted.facts.add(new Review("", new SkuMarket(sku, "DE"), new Review.Words("en", "", text),
                rating == null ? null : new BigDecimal(rating), day == null ? null : LocalDate.parse(day), origin(15)));
    }

    private Origin origin(long importId) {
        return new Origin(importId, "signals" + importId + ".csv", "", ++row);
    }

    private static void is(Audit audit, Kind kind, String column, Aspect aspect, double value) {
        Score found = audit.scores().stream().filter(score -> score.kind() == kind && score.column().equals(column)
                && score.aspect() == aspect).findFirst().orElseThrow(() -> new AssertionError(column + " " + aspect));
        assertThat(found.value()).as(kind + " " + column + " " + aspect + " " + found.rows()).isCloseTo(value, within(1e-12));
    }
}
