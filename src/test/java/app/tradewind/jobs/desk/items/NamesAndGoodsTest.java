package app.tradewind.jobs.desk.items;

import static org.assertj.core.api.Assertions.assertThat;

import app.tradewind.catalog.Listing;
import app.tradewind.catalog.Origin;
import app.tradewind.catalog.SalesHistory;
import app.tradewind.catalog.SkuMarket;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class NamesAndGoodsTest {

    private static final SkuMarket US = new SkuMarket("QW-TP02", "US");
    private static final SkuMarket DE = new SkuMarket("QW-TP02", "DE");
    private static final SkuMarket FR = new SkuMarket("QW-TP02", "FR");

    @Test
    void aSentenceTakesTheHeadOfATitle() {
        assertThat(Names.brief("Wireless Meat Thermometer, 2 Probes")).isEqualTo("Wireless Meat Thermometer");
        assertThat(Names.brief("QW-AR01")).isEqualTo("QW-AR01");
        assertThat(Names.brief(", odd")).isEqualTo(", odd");
        assertThat(Names.brief("无线烤肉温度计（双探针）")).isEqualTo("无线烤肉温度计");
        assertThat(Names.brief("Stainless Steel Collapsible Electric Kettle Dual Voltage for Travel"))
                .isEqualTo("Stainless Steel Collapsible Electric Kettle Dual...");
        assertThat(Names.brief("厨".repeat(60))).hasSize(51);
    }

    @Test
    void aMarketReadsItsOwnTitleThenTheEnglishOneThenAny() {
        Names names = new Names(List.of(listing(DE, "de", "Reiskocher"), listing(US, "en", " Rice cooker ")));
        assertThat(names.of(US)).isEqualTo("Rice cooker");
        assertThat(names.of(DE)).isEqualTo("Reiskocher");
        assertThat(names.of(FR)).isEqualTo("Rice cooker");
        assertThat(names.of("QW-TP02")).isEqualTo("Rice cooker");
        assertThat(new Names(List.of(listing(DE, "", "Reiskocher"), listing(US, "", "Rice cooker"))).of("QW-TP02"))
                .as("files that do not say their language").isEqualTo("Rice cooker");
        assertThat(new Names(List.of(listing(DE, "de", "Reiskocher"))).of(FR)).isEqualTo("Reiskocher");
        assertThat(new Names(List.of(listing(DE, "de", "  "))).of(DE)).as("without a title").isEqualTo("QW-TP02");
        assertThat(new Names(List.of()).of("NEW-1")).isEqualTo("NEW-1");
    }

    @Test
    void postageAndUnnamedCountriesAreNoGoods() {
        Goods goods = new Goods(Set.of(US, new SkuMarket("TEAPOT", "GB")), Set.of("85123A"));
        assertThat(goods.has(new SkuMarket("POST", "GB"))).isFalse();
        assertThat(goods.has(new SkuMarket("C2", "IE"))).isFalse();
        assertThat(goods.has(new SkuMarket("85123A", "ZZ"))).isFalse();
        assertThat(goods.has(new SkuMarket("TEAPOT", "FR"))).isTrue();
        assertThat(goods.has(new SkuMarket("35958", "GB"))).as("sold, only not listed").isTrue();
        assertThat(goods.has(FR)).isTrue();
    }

    @Test
    void whereNoFileSaysWhatTheProductsAreEveryCodeMayBeOne() {
        assertThat(new Goods(Set.of(), Set.of()).has(new SkuMarket("MUG", "GB"))).isTrue();
    }

    @Test
    void sharesFollowTheLastHalfYearInStock() {
        double[] none = new double[60];
        Arrays.fill(none, Double.NaN);
        double[] half = none.clone();
        Arrays.fill(half, 40, 60, 0);
        double[] gone = flat(3);
        Arrays.fill(gone, 40, 60, 0);
        MarketShares shares = new MarketShares(List.of(history(US, flat(9), none), history(DE, gone, half)));
        assertThat(shares.of(US)).isEqualTo(0.75);
        assertThat(shares.of(DE)).isEqualTo(0.25);
        assertThat(new MarketShares(List.of(history(US, flat(0), none))).of(US)).isEqualTo(1);
    }

    private static double[] flat(double units) {
        double[] weeks = new double[60];
        Arrays.fill(weeks, units);
        return weeks;
    }

    private static SalesHistory history(SkuMarket item, double[] units, double[] stocked) {
        return new SalesHistory(item, LocalDate.of(2025, 1, 6), units, new double[60], stocked, "USD");
    }

    private static Listing listing(SkuMarket item, String lang, String title) {
        return new Listing(item, "", new Listing.Text(lang, title, List.of(), "", ""), null,
                new Listing.Facts("", "", "", null, Map.of()), new Origin(0, "file.csv", "", 2));
    }
}
