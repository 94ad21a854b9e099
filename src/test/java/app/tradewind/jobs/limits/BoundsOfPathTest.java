package app.tradewind.jobs.limits;

import static org.assertj.core.api.Assertions.assertThat;

import app.tradewind.catalog.FxRate;
import app.tradewind.catalog.Listing;
import app.tradewind.catalog.Money;
import app.tradewind.catalog.SalesHistory;
import app.tradewind.catalog.SkuMarket;
import app.tradewind.catalog.SupplierTerms;
import app.tradewind.catalog.plans.PriceLimit;
import app.tradewind.catalog.plans.PriceLimit.Kind;
import app.tradewind.jobs.AdvisePrices;
import app.tradewind.jobs.Progress;
import app.tradewind.jobs.boards.PriceBoard;
import app.tradewind.jobs.desk.Catalogue;
import app.tradewind.jobs.desk.ReferenceData;
import app.tradewind.jobs.desk.SellingCosts;
import app.tradewind.jobs.desk.Snapshot;
import app.tradewind.jobs.desk.limits.OwnLimits;
import app.tradewind.jobs.odd.OddWeeks;
import app.tradewind.jobs.odd.Planned;
import app.tradewind.jobs.quality.Trust;
import app.tradewind.market.FxRates;
import app.tradewind.pricing.PriceAdvice;
import app.tradewind.pricing.PriceAdvice.Prices;
import app.tradewind.pricing.PriceStance;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Currency;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Sales, costs, rates and bounds of invented sellers through the whole path to the advice. */
@DisplayName("Whatever the figures, an advised price")
class BoundsOfPathTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 16);
    private static final Currency EUR = Currency.getInstance("EUR");
    private static final int WEEKS = 60;
    private static final int ITEMS = 6;
    private static final int SELLERS = 25;

    @Test
    @DisplayName("keeps floor, minimum advertised price, cap and step, unless a floor forces it")
    void bounds() {
        for (int seed = 0; seed < SELLERS; seed++) {
            SplittableRandom chance = new SplittableRandom(seed);
            List<PriceLimit> told = limits(chance);
            double step = told.stream().filter(limit -> limit.kind() == Kind.STEP).findFirst().orElseThrow().figure().doubleValue();
            OwnLimits limits = new OwnLimits(told);
            for (PriceBoard.Row row : board(seed, "0.125", 1, told).rows()) {
                Prices prices = row.advice().prices();
                assertThat(prices.advised()).as("%s of %d", row.item(), seed).isNotNull().isGreaterThanOrEqualTo(prices.floor());
                for (Kind kind : List.of(Kind.FLOOR, Kind.MAP)) {
                    limits.of(row.item(), kind).ifPresent(limit -> assertThat(prices.advised()).isGreaterThanOrEqualTo(limit.money()));
                }
                boolean forced = prices.advised().compareTo(prices.floor()) == 0;
                limits.of(row.item(), Kind.CAP).filter(limit -> !forced).ifPresent(limit ->
                        assertThat(prices.advised()).isLessThanOrEqualTo(limit.money()));
                boolean over = prices.cap() != null && prices.now().compareTo(prices.cap()) > 0;
                if (!forced && !over) {
                    assertThat(Math.abs(prices.advised().toDouble() / prices.now().toDouble() - 1)).isLessThanOrEqualTo(step + 1e-9);
                }
            }
        }
    }

    @Test
    @DisplayName("never falls when the goods become dearer")
    void dearer() {
        for (int seed = 0; seed < 6; seed++) {
            List<PriceLimit> told = limits(new SplittableRandom(seed));
            Map<SkuMarket, Money> before = new HashMap<>();
            for (double cost = 0.6; cost < 1.6; cost += 0.1) {
                for (PriceBoard.Row row : board(seed, "0.125", cost, told).rows()) {
                    Money advised = row.advice().prices().advised();
                    Money last = before.put(row.item(), advised);
                    assertThat(advised).as("%s of %d at %s", row.item(), seed, cost).isGreaterThanOrEqualTo(last == null ? advised : last);
                }
            }
        }
    }

    @Test
    @DisplayName("is the same from the same figures, in one currency, and none without a rate")
    void sameAndOneCurrency() {
        List<PriceLimit> told = limits(new SplittableRandom(3));
        List<PriceAdvice> once = board(3, "0.125", 1, told).rows().stream().map(PriceBoard.Row::advice).toList();
        assertThat(board(3, "0.125", 1, told).rows().stream().map(PriceBoard.Row::advice).toList()).isEqualTo(once);
        assertThat(once).allSatisfy(advice -> {
            Prices prices = advice.prices();
            assertThat(List.of(prices.now(), prices.advised(), prices.floor())).allMatch(money -> money.currency().equals(EUR));
        });
        assertThat(board(3, null, 1, told).rows()).allSatisfy(row -> {
            assertThat(row.advice().status()).isEqualTo(PriceAdvice.Status.NEEDS_COST);
            assertThat(row.advice().prices().advised()).isNull();
            assertThat(row.missing()).extracting(phrase -> phrase.code()).contains("pricing.missing-rate");
        });
    }

    @Test
    @DisplayName("is not given where a bound of the product stands in another currency")
    void otherCurrency() {
        List<PriceLimit> told = List.of(new PriceLimit("P0", "DE", Kind.FLOOR, new BigDecimal("9"), Currency.getInstance("USD")),
                new PriceLimit("P1", "", Kind.MAP, new BigDecimal("9"), Currency.getInstance("USD")));
        for (PriceBoard.Row row : board(1, "0.125", 1, told).rows()) {
            boolean blocked = row.item().sku().equals("P0");
            assertThat(row.advice().prices().advised() == null).as(row.item().toString()).isEqualTo(blocked);
            assertThat(row.advice().why().notes().stream().map(note -> note.code()).filter(code -> code.endsWith(".currency")).toList())
                    .isEqualTo(blocked ? List.of("limits.block.currency") : row.item().sku().equals("P1") ? List.of("limits.note.currency") : List.of());
        }
    }

    @Test
    @DisplayName("follows the nearest bound: of the product, of the market's costs, of the shop")
    void nearest() {
        SkuMarket item = new SkuMarket("P0", "DE");
        OwnLimits limits = new OwnLimits(List.of(share("", "", Kind.STEP, "0.3"), share("", "DE", Kind.STEP, "0.2"), share("P0", "", Kind.STEP, "0.1"),
                share("", "", Kind.MARGIN, "0.05"), share("P1", "", Kind.MARGIN, "0.2")));
        assertThat(limits.stance(item, PriceStance.UNASKED).maxChange()).isEqualTo(0.1);
        assertThat(limits.stance(new SkuMarket("P1", "DE"), PriceStance.UNASKED).maxChange()).isEqualTo(0.2);
        assertThat(limits.stance(new SkuMarket("P1", "US"), PriceStance.UNASKED).maxChange()).isEqualTo(0.3);
        assertThat(limits.stance(item, PriceStance.USUAL).maxChange()).as("asked in the call").isEqualTo(0.2);
        assertThat(OwnLimits.NONE.stance(item, PriceStance.UNASKED)).isEqualTo(PriceStance.USUAL);
        assertThat(limits.margin(item, new BigDecimal("0.1"))).isEqualTo("0.1");
        assertThat(limits.margin(item, null)).isEqualTo("0.05");
        assertThat(limits.margin(new SkuMarket("P1", "DE"), new BigDecimal("0.1"))).isEqualTo("0.2");
    }

    private static PriceLimit share(String sku, String market, Kind kind, String figure) {
        return new PriceLimit(sku, market, kind, new BigDecimal(figure), null);
    }

    private static List<PriceLimit> limits(SplittableRandom chance) {
        List<PriceLimit> told = new ArrayList<>(List.of(share("", "", Kind.STEP, BigDecimal.valueOf(chance.nextInt(2, 40), 2).toString())));
        for (int i = 0; i < ITEMS; i++) {
            for (Kind kind : List.of(Kind.FLOOR, Kind.CAP, Kind.MAP)) {
                if (chance.nextInt(2) == 0) {
                    double near = kind == Kind.CAP ? 0.85 + 0.5 * chance.nextDouble() : 0.6 + 0.6 * chance.nextDouble();
                    told.add(new PriceLimit("P" + i, "DE", kind, BigDecimal.valueOf(29.99 * near).setScale(2, RoundingMode.HALF_UP), EUR));
                }
            }
        }
        return told;
    }

    private static PriceBoard board(int seed, String rate, double cost, List<PriceLimit> told) {
        List<Listing> listings = new ArrayList<>();
        List<SalesHistory> sold = new ArrayList<>();
        Map<String, SupplierTerms> terms = new HashMap<>();
        for (int i = 0; i < ITEMS; i++) {
            SkuMarket item = new SkuMarket("P" + i, "DE");
            listings.add(new Listing(item, "amazon", new Listing.Text("de", item.sku(), List.of(), "", ""), Money.of("29.99", "EUR"),
                    new Listing.Facts("kitchen", "", "", null, Map.of()), null));
            sold.add(sales(item, 1.2 + i, new SplittableRandom(seed * 31L + i)));
            Money asked = new Money(BigDecimal.valueOf((50 + 12 * i) * cost).setScale(2, RoundingMode.HALF_UP), Currency.getInstance("CNY"));
            terms.put(item.sku(), new SupplierTerms(item.sku(), "Works", asked, new SupplierTerms.OrderRule(1, 1, 0.5, null),
                    new SupplierTerms.LeadTime(30, null), null));
        }
        SellingCosts costs = new SellingCosts(new SellingCosts.Freight(null, Money.of("1.60", "EUR")), new BigDecimal("0.045"),
                Money.of("4.20", "EUR"), new BigDecimal("0.05"), new SellingCosts.Returns(BigDecimal.ZERO, null), new BigDecimal("0.02"));
        List<FxRate> rates = rate == null ? List.of()
                : List.of(new FxRate(Currency.getInstance("CNY"), EUR, DAY.minusDays(3), new BigDecimal(rate), null));
        Snapshot snapshot = new Snapshot(DAY, EUR, new Catalogue(listings, terms, Map.of(), List.of(), List.of(), new Trust(DAY, () -> null, Map::of)),
                sold, new Snapshot.World(ReferenceData.shipped().markets(), new Snapshot.Own(Map.of("DE", costs), new OwnLimits(told)),
                        new FxRates(rates), List.of(), OddWeeks.NONE, Planned.NONE), 0);
        return new AdvisePrices().run(snapshot, PriceStance.UNASKED, 1, Progress.NONE);
    }

    private static SalesHistory sales(SkuMarket item, double response, SplittableRandom chance) {
        double[] units = new double[WEEKS];
        double[] price = new double[WEEKS];
        double[] stocked = new double[WEEKS];
        Arrays.fill(stocked, 1);
        for (int week = 0; week < WEEKS; week++) {
            price[week] = new double[] {26.99, 29.99, 33.99}[chance.nextInt(3)];
            units[week] = Math.round(40 * Math.pow(price[week] / 29.99, -response) + chance.nextInt(-4, 5));
        }
        return new SalesHistory(item, DAY.minusWeeks(WEEKS), units, price, stocked, "EUR");
    }
}
