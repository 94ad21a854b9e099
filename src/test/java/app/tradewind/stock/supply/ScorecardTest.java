package app.tradewind.stock.supply;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import app.tradewind.catalog.Money;
import app.tradewind.catalog.Origin;
import app.tradewind.catalog.supply.Shipment;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Supplier scorecard")
class ScorecardTest {

    private static final LocalDate FIRST = LocalDate.of(2026, 1, 5);
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
    private static final Shipment.Lane SEA = new Shipment.Lane("Ningbo", "US", "Sea", "");

    @Test
    @DisplayName("figures are those of the lines, and stand on as many as know them")
    void record() {
        List<Shipment> lines = new ArrayList<>();
        for (int i = 0; i < 10; i++) {
            // Every other one four days late; 2 % short; 1 % turned down; the price rises by 1 % a month.
            lines.add(line("Good", FIRST.plusDays(30L * i), 40, 40 + (i % 2) * 4, new Shipment.Pieces(100, 98, 1),
                    10 * Math.pow(1.01, i)));
        }
        lines.add(open("Good", TODAY.minusDays(60), TODAY.minusDays(1)));
        lines.add(open("Good", TODAY.minusDays(10), TODAY.plusDays(30)));
        SupplierRecord record = SupplierRecord.of(lines, TODAY);
        assertThat(record.lines()).isEqualTo(12);
        assertThat(record.onTime().lines()).as("open and overdue counts, open and not due does not").isEqualTo(11);
        assertThat(record.onTime().value()).isCloseTo(5 / 11.0, within(1e-12));
        assertThat(record.lead().mean()).isEqualTo(42);
        assertThat(record.lead().p90()).isEqualTo(44);
        assertThat(record.missing().value()).isCloseTo(0.02, within(1e-12));
        assertThat(record.defects().value()).isCloseTo(10 / 980.0, within(1e-12));
        assertThat(record.priceTrend().value()).isCloseTo(Math.pow(1.01, 365.25 / 30) - 1, within(0.001));
    }

    @Test
    @DisplayName("what is not known is left out with its weight and no zero; nothing known is no score")
    void missing() {
        List<Shipment> lines = List.of(
                new Shipment(new Shipment.Order("1", "", "Bare", null), "A", SEA, new Shipment.Days(FIRST, null, null, FIRST.plusDays(30)),
                        new Shipment.Pieces(null, null, null), new Origin(1, "f", "", 2)),
                new Shipment(new Shipment.Order("2", "", "New", null), "A", SEA, new Shipment.Days(TODAY, null, null, null),
                        new Shipment.Pieces(5, null, null), new Origin(1, "f", "", 3)));
        List<SupplierScore> scores = new Scorecard(Map.of(), 1).rank(lines, TODAY);
        assertThat(scores).extracting(SupplierScore::supplier).containsExactly("Bare", "New");
        assertThat(scores.get(0).values()).containsOnlyKeys(SupplierCriterion.STEADY, SupplierCriterion.QUICK);
        assertThat(scores.get(0).known()).isCloseTo(3 / 12.0, within(1e-12));
        assertThat(scores.get(0).score()).isCloseTo(100 * (2 * 1 + 60 / 80.0) / 3, within(1e-9));
        assertThat(scores.get(1).score()).isNaN();
        assertThat(scores.get(1).standing().rank()).isZero();
    }

    @Test
    @DisplayName("weights move the ranking, a lead on every criterion is firm, one on a hair's breadth is not")
    void weights() {
        List<Shipment> lines = new ArrayList<>();
        for (int i = 0; i < 6; i++) {
            LocalDate day = FIRST.plusDays(40L * i);
            lines.add(line("Quick", day, 20, i < 3 ? 18 : 24, new Shipment.Pieces(100, 100, 0), 10));
            lines.add(line("Sure", day, 60, 58, new Shipment.Pieces(100, 100, 0), 10));
            lines.add(line("Bad", day, 60, 80, new Shipment.Pieces(100, 80, 20), 10));
        }
        List<SupplierScore> usual = new Scorecard(Map.of(), 1).rank(lines, TODAY);
        assertThat(usual).extracting(SupplierScore::supplier).containsExactly("Sure", "Quick", "Bad");
        assertThat(usual.get(2).standing().same()).isEqualTo(1);
        List<SupplierScore> quick = new Scorecard(Map.of(SupplierCriterion.QUICK, 30.0), 1).rank(lines, TODAY);
        assertThat(quick.get(0).supplier()).isEqualTo("Quick");
        assertThat(quick.get(0).standing().lo()).isLessThan(quick.get(0).score());
        assertThat(usual).allSatisfy(one -> assertThat(one.standing().lo()).isBetween(0.0, one.standing().hi()));
        assertThat(new Scorecard(Map.of(), 1).rank(lines, TODAY)).isEqualTo(usual);
        double level = 4.2;
        List<SupplierScore> even = new Scorecard(Map.of(SupplierCriterion.QUICK, level), 1).rank(lines, TODAY);
        assertThat(even.get(0).standing().first()).as("where two are near each other").isLessThan(1);
    }

    private static Shipment line(String supplier, LocalDate ordered, int promised, int lead, Shipment.Pieces pieces, double price) {
        return new Shipment(new Shipment.Order("PO-" + ordered, "", supplier, new Money(BigDecimal.valueOf(price), Currency.getInstance("CNY"))),
                "A", SEA, new Shipment.Days(ordered, ordered.plusDays(promised), null, ordered.plusDays(lead)), pieces, new Origin(1, "f", "", 2));
    }

    private static Shipment open(String supplier, LocalDate ordered, LocalDate promised) {
        return new Shipment(new Shipment.Order("PO-" + ordered, "", supplier, null), "A", SEA,
                new Shipment.Days(ordered, promised, null, null), new Shipment.Pieces(100, null, null), new Origin(1, "f", "", 2));
    }
}
