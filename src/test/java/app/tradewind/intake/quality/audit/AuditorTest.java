package app.tradewind.intake.quality.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.assertj.core.api.Assertions.within;

import app.tradewind.catalog.Origin;
import app.tradewind.catalog.SkuMarket;
import app.tradewind.intake.layout.Kind;
import app.tradewind.intake.quality.rules.Aspect;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The audit of all that is held")
class AuditorTest {

    /** 4006381333931 is a valid EAN-13, as GS1 and others print it; its last digit changed is none. */
    private static final String GTIN = "4006381333931";

    @Test
    @DisplayName("scores listings: blanks, check digits, shared barcodes, spellings, prices")
    void listings() {
        Audit audit = new Planted()
                .listing("A", "DE", "Kitchen", GTIN, "10.00").listing("B", "DE", "Kitchen", "4006381333932", "20.00")
                .listing("C", "DE", "kitchen ", GTIN, null).listing("D", "QQ", "", "", "0.00").audit();
        assertThat(value(audit, Kind.LISTINGS, "barcode", Aspect.COMPLETENESS)).isEqualTo(0.75);
        assertThat(value(audit, Kind.LISTINGS, "barcode", Aspect.ACCURACY)).isEqualTo(2 / 3.0, within(1e-12));
        assertThat(value(audit, Kind.LISTINGS, "barcode", Aspect.CONSISTENCY)).isEqualTo(1 / 3.0, within(1e-12));
        assertThat(value(audit, Kind.LISTINGS, "category", Aspect.COMPLETENESS)).isEqualTo(0.75);
        assertThat(value(audit, Kind.LISTINGS, "category", Aspect.CONSISTENCY)).isEqualTo(2 / 3.0, within(1e-12));
        assertThat(value(audit, Kind.LISTINGS, "market", Aspect.ACCURACY)).isEqualTo(0.75);
        assertThat(value(audit, Kind.LISTINGS, "price", Aspect.COMPLETENESS)).isEqualTo(0.75);
        assertThat(value(audit, Kind.LISTINGS, "price", Aspect.ACCURACY)).isEqualTo(2 / 3.0, within(1e-12));
        // Completeness: sku 1, market 1, title 1, price .75, category .75, brand 1, barcode .75.
        assertThat(audit.of(Kind.LISTINGS, Aspect.COMPLETENESS)).hasValueCloseTo(6.25 / 7, within(1e-12));
        Lapse spelled = score(audit, Kind.LISTINGS, "category", Aspect.CONSISTENCY).rows().get(0);
        assertThat(spelled.value()).isEqualTo("kitchen ");
        assertThat(spelled.origin()).isEqualTo(new Origin(1, "file1.csv", "", 4));
        assertThat(spelled.why().args()).containsExactly("Kitchen");
    }

    @Test
    @DisplayName("scores orders: prices and quantities far off, days to come, unknown and damaged products, doubled lines")
    void orders() {
        Planted planted = new Planted().listing("A", "DE", "Kitchen", "", "10.00");
        for (int i = 0; i < 5; i++) {
            planted.sale(7, "O" + i, "A", "2026-09-0" + (i + 1), 2, "20.00");
        }
        Audit audit = planted.sale(7, "O5", "A", "2026-09-06", 1, "60.00").sale(7, "O6", "A", "2026-09-07", 50, "500.00")
                .sale(7, "O7", "A", "2026-10-07", 2, null).sale(8, "O8", "1.23E+12", "2026-09-08", 1, "9.00")
                .sale(8, "O0", "A", "2026-09-01", 2, "20.00").audit();
        assertThat(value(audit, Kind.ORDERS, "line-gross", Aspect.ACCURACY)).as("60 for one against 10").isEqualTo(8 / 9.0, within(1e-12));
        assertThat(value(audit, Kind.ORDERS, "line-gross", Aspect.CONSISTENCY)).isEqualTo(8 / 9.0, within(1e-12));
        assertThat(value(audit, Kind.ORDERS, "line-gross", Aspect.COMPLETENESS)).isEqualTo(0.9);
        assertThat(value(audit, Kind.ORDERS, "quantity", Aspect.ACCURACY)).as("50 against 2").isEqualTo(0.9);
        assertThat(value(audit, Kind.ORDERS, "date", Aspect.CONSISTENCY)).isEqualTo(0.9);
        assertThat(value(audit, Kind.ORDERS, "sku", Aspect.ACCURACY)).isEqualTo(0.9);
        assertThat(value(audit, Kind.ORDERS, "sku", Aspect.CONSISTENCY)).as("no product of ours").isEqualTo(0.9);
        assertThat(value(audit, Kind.ORDERS, "*", Aspect.CONSISTENCY)).as("the same line in another import is no double").isEqualTo(1);
        assertThat(value(audit, Kind.ORDERS, "date", Aspect.TIMELINESS)).as("22 days old, 14 fresh, 60 stale").isEqualTo(38 / 46.0, within(1e-12));
        assertThat(audit.items().get(new SkuMarket("A", "DE"))).extracting(ItemState::kind, ItemState::rows,
                state -> state.failing(Set.of("quantity", "date")), state -> state.failing(Set.of("line-gross", "date")))
                .contains(tuple(Kind.ORDERS, 9L, 2L, 2L));
        ItemState state = audit.of(new SkuMarket("A", "DE"), Kind.ORDERS).orElseThrow();
        assertThat(state.failing(Set.of("date", "quantity", "line-gross"))).isEqualTo(3);
        assertThat(state.newest().day()).as("a day to come is none").isEqualTo("2026-09-07");
        assertThat(state.faults()).extracting(ItemState.Fault::column, fault -> fault.lapse().value())
                .contains(tuple("quantity", "50"), tuple("date", "2026-10-07"));
        assertThat(audit.trend()).extracting(Mark::importId, Mark::rows, Mark::failing).containsExactly(
                tuple(1L, 1L, 1L), tuple(7L, 8L, 3L),
                tuple(8L, 2L, 1L));
    }

    @Test
    @DisplayName("scores what is old, what has gaps, and only the last count of a place")
    void timeliness() {
        Audit audit = new Planted().stock("A", "2026-07-01", -1).stock("A", "2026-08-20", 5).stock("B", "2026-08-22", null)
                .sale(9, "1", "A", "2026-08-01", 1, "1.00").sale(9, "2", "A", "2026-08-03", 1, "1.00")
                .sale(9, "3", "A", "2026-08-05", 1, "1.00").sale(9, "4", "A", "2026-09-04", 1, "1.00")
                .sale(9, "5", "A", "2026-09-30", 1, "1.00").audit();
        assertThat(value(audit, Kind.STOCK, "date", Aspect.TIMELINESS)).as("39 days").isEqualTo(21 / 46.0, within(1e-12));
        assertThat(score(audit, Kind.STOCK, "date", Aspect.TIMELINESS).rows().get(0).why().args()).containsExactly(39L);
        assertThat(value(audit, Kind.STOCK, "on-hand", Aspect.ACCURACY)).as("the count of July is replaced").isEqualTo(1);
        assertThat(value(audit, Kind.STOCK, "on-hand", Aspect.COMPLETENESS)).isEqualTo(0.5);
        Score gaps = score(audit, Kind.ORDERS, "gaps", Aspect.TIMELINESS);
        assertThat(gaps.value()).as("29 and 25 days of 61 without a row").isEqualTo(1 - 54 / 61.0, within(1e-12));
        assertThat(gaps.failing()).isEqualTo(2);
        assertThat(gaps.rows()).extracting(Lapse::value).containsExactly("2026-09-04", "2026-09-30");
    }

    @Test
    @DisplayName("scores terms, rivals and rates")
    void others() {
        Audit audit = new Planted().listing("A", "DE", "", "", "10.00").terms("A", "0.00", 20).terms("B", null, 900)
                .rival("A", "9.50", "2026-09-29").rival("A", "950.00", "2026-09-28").rate("7.80", "2026-09-28")
                .rate("7.82", "2026-09-29").rate("0.128", "2026-09-30").rate("7.90", "2026-09-29").audit();
        assertThat(value(audit, Kind.SUPPLIER_TERMS, "unit-cost", Aspect.COMPLETENESS)).isEqualTo(0.5);
        assertThat(value(audit, Kind.SUPPLIER_TERMS, "unit-cost", Aspect.ACCURACY)).isZero();
        assertThat(value(audit, Kind.SUPPLIER_TERMS, "lead-days", Aspect.ACCURACY)).isEqualTo(0.5);
        assertThat(value(audit, Kind.COMPETITOR_PRICES, "price", Aspect.ACCURACY)).isEqualTo(0.5);
        assertThat(value(audit, Kind.FX_RATES, "rate", Aspect.ACCURACY)).isEqualTo(0.75);
        assertThat(value(audit, Kind.FX_RATES, "rate", Aspect.CONSISTENCY)).isEqualTo(0.75);
        assertThat(value(audit, Kind.FX_RATES, "date", Aspect.TIMELINESS)).isEqualTo(1);
    }

    @Test
    @DisplayName("tells a column that an export never fills once, and holds it against no row")
    void notCarried() {
        Planted planted = new Planted();
        for (String sku : List.of("A", "B", "C")) {
            planted.listing(sku, "DE", "", "", null);
        }
        Audit audit = planted.audit();
        assertThat(audit.absences()).containsExactly(new Absence(Kind.LISTINGS, "price", 1, "file1.csv", 3),
                new Absence(Kind.LISTINGS, "category", 1, "file1.csv", 3), new Absence(Kind.LISTINGS, "barcode", 1, "file1.csv", 3));
        assertThat(audit.scores()).noneMatch(score -> score.aspect() == Aspect.COMPLETENESS && score.failing() > 0);
        assertThat(audit.of(new SkuMarket("A", "DE"), Kind.LISTINGS).orElseThrow().failing(Set.of("price"))).isZero();
        assertThat(audit.trend()).extracting(Mark::value, Mark::failing).containsExactly(tuple(1.0, 0L));

        Audit one = planted.listing("D", "DE", "", "", "9.00").audit();
        assertThat(one.absences()).as("a price that some rows have is one that others lack").extracting(Absence::column)
                .containsExactly("category", "barcode");
        assertThat(value(one, Kind.LISTINGS, "price", Aspect.COMPLETENESS)).isEqualTo(0.25);
        assertThat(one.of(new SkuMarket("A", "DE"), Kind.LISTINGS).orElseThrow().failing(Set.of("price"))).isEqualTo(1);
    }

    @Test
    @DisplayName("keeps every score between 0 and 1, points only to rows there are, and says the same twice")
    void properties() {
        for (int seed = 1; seed <= 40; seed++) {
            Planted planted = random(new SplittableRandom(seed));
            Audit audit = planted.audit();
            Set<Origin> rows = new HashSet<>();
            planted.facts.forEach(fact -> rows.add(fact.origin()));
            planted.sales.forEach(sale -> rows.add(sale.origin()));
            for (Score score : audit.scores()) {
                assertThat(score.value()).as(score.toString()).isBetween(0.0, 1.0);
                assertThat(score.rows()).allMatch(lapse -> rows.contains(lapse.origin()));
                assertThat((long) score.rows().size()).isEqualTo(Math.min(score.failing(), Score.KEPT));
                assertThat(score.value() == 1).as(score.toString()).isEqualTo(score.failing() == 0);
            }
            assertThat(audit.trend()).allMatch(mark -> mark.value() >= 0 && mark.value() <= 1 && mark.failing() <= mark.rows());
            assertThat(planted.audit().scores()).isEqualTo(audit.scores());
        }
    }

    private static Planted random(SplittableRandom random) {
        Planted planted = new Planted();
        List<String> skus = List.of("A-1", "a-1", "B 2", "1.23E+11", "");
        for (int i = 0; i < 30; i++) {
            String sku = skus.get(random.nextInt(skus.size()));
            String day = Planted.TODAY.minusDays(random.nextInt(-20, 200)).toString();
            String money = random.nextInt(4) == 0 ? null : random.nextInt(-5, 900) + ".50";
            switch (random.nextInt(5)) {
                case 0 -> planted.listing(sku, random.nextBoolean() ? "DE" : "ZZ", random.nextBoolean() ? "Cups" : "cups ", "123", money);
                case 1 -> planted.stock(sku, day, random.nextInt(3) == 0 ? null : random.nextInt(-3, 50));
                case 2 -> planted.terms(sku, money, random.nextInt(-5, 600));
                case 3 -> planted.rate(random.nextInt(1, 9) + ".5", day);
                default -> planted.sale(8, "O" + random.nextInt(9), sku, day, random.nextInt(0, 200), money);
            }
        }
        return planted;
    }

    private static double value(Audit audit, Kind kind, String column, Aspect aspect) {
        return score(audit, kind, column, aspect).value();
    }

    private static Score score(Audit audit, Kind kind, String column, Aspect aspect) {
        return audit.scores().stream().filter(score -> score.kind() == kind && score.column().equals(column)
                && score.aspect() == aspect).findFirst().orElseThrow();
    }
}
