package app.tradewind.jobs.scenarios;

import app.tradewind.catalog.FxRate;
import app.tradewind.catalog.Listing;
import app.tradewind.catalog.Money;
import app.tradewind.catalog.SalesHistory;
import app.tradewind.catalog.SkuMarket;
import app.tradewind.catalog.SupplierTerms;
import app.tradewind.jobs.desk.Catalogue;
import app.tradewind.jobs.desk.ReferenceData;
import app.tradewind.jobs.desk.SellingCosts;
import app.tradewind.jobs.desk.Snapshot;
import app.tradewind.jobs.odd.OddWeeks;
import app.tradewind.jobs.odd.Planned;
import app.tradewind.jobs.quality.Trust;
import app.tradewind.market.FxRates;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;

/** A seller who pays in CNY and sells two products in Germany whose prices moved. */
public final class SmallSeller {

    static final LocalDate DAY = LocalDate.of(2026, 11, 16);
    static final Currency CNY = Currency.getInstance("CNY");
    public static final SkuMarket PAN = new SkuMarket("PAN", "DE");
    private static final int WEEKS = 104;

    private SmallSeller() { }

    public static Snapshot snapshot() {
        return snapshot(List.of(new FxRate(CNY, Currency.getInstance("EUR"), DAY.minusDays(3), new BigDecimal("0.125"), null)));
    }

    static Snapshot snapshot(List<FxRate> rates) {
        List<Listing> listings = new ArrayList<>();
        List<SalesHistory> sold = new ArrayList<>();
        for (String sku : List.of("PAN", "POT")) {
            SkuMarket item = new SkuMarket(sku, "DE");
            listings.add(new Listing(item, "amazon", new Listing.Text("de", sku, List.of(), "", ""), Money.of("29.99", "EUR"),
                    new Listing.Facts("kitchen", "", "", null, Map.of()), null));
            sold.add(sales(item));
        }
        Map<String, SupplierTerms> terms = Map.of("PAN", terms("PAN", "80.00"), "POT", terms("POT", "100.00"));
        SellingCosts costs = new SellingCosts(new SellingCosts.Freight(null, Money.of("16.00", "CNY")), new BigDecimal("0.045"),
                Money.of("4.20", "EUR"), new BigDecimal("0.08"), new SellingCosts.Returns(BigDecimal.ZERO, null), new BigDecimal("0.05"));
        Catalogue catalogue = new Catalogue(listings, terms, Map.of(), List.of(), List.of(), new Trust(DAY, () -> null, Map::of));
        return new Snapshot(DAY, CNY, catalogue, sold, new Snapshot.World(ReferenceData.shipped().markets(), Map.of("DE", costs),
                new FxRates(rates), List.of(), OddWeeks.NONE, Planned.NONE), 0);
    }

    private static SupplierTerms terms(String sku, String cost) {
        return new SupplierTerms(sku, "Works", Money.of(cost, "CNY"), new SupplierTerms.OrderRule(1, 1, 0.5, null),
                new SupplierTerms.LeadTime(30, null), null);
    }

    /** Units fall by two per cent for each per cent of price. */
    private static SalesHistory sales(SkuMarket item) {
        SplittableRandom chance = new SplittableRandom(item.sku().hashCode());
        double[] units = new double[WEEKS];
        double[] price = new double[WEEKS];
        double[] stocked = new double[WEEKS];
        Arrays.fill(stocked, 1);
        for (int week = 0; week < WEEKS; week++) {
            price[week] = new double[] {27.99, 29.99, 32.99}[chance.nextInt(3)];
            units[week] = Math.round(60 * Math.pow(price[week] / 29.99, -2) + chance.nextInt(-5, 6));
        }
        return new SalesHistory(item, DAY.minusWeeks(WEEKS), units, price, stocked, "EUR");
    }
}
