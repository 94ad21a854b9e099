package app.tradewind.jobs.limits;

import static org.assertj.core.api.Assertions.assertThat;

import app.tradewind.catalog.Money;
import app.tradewind.catalog.SkuMarket;
import app.tradewind.catalog.SupplierTerms;
import app.tradewind.jobs.desk.Catalogue;
import app.tradewind.jobs.desk.ReferenceData;
import app.tradewind.jobs.desk.SellingCosts;
import app.tradewind.jobs.desk.Snapshot;
import app.tradewind.jobs.desk.UnitEconomics;
import app.tradewind.jobs.odd.OddWeeks;
import app.tradewind.jobs.odd.Planned;
import app.tradewind.jobs.quality.Trust;
import app.tradewind.market.FxRates;
import app.tradewind.market.MarketProfile;
import app.tradewind.words.Phrase;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** A fee that no source tells stays blank in every shipped market, and no price is made without it. */
class BlankFeesTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 16);

    @Test
    void areNamedAndNeverTakenForNothing() {
        int blank = 0;
        for (MarketProfile market : ReferenceData.shipped().markets().all()) {
            UnitEconomics.Unit unit = unit(market);
            boolean known = market.fees().platformShare() != null && market.fees().platformShare().value() != null;
            List<String> missing = unit.missing().stream().filter(phrase -> phrase.code().equals("pricing.missing"))
                    .map(phrase -> ((Phrase) phrase.args().get(0)).code()).toList();
            assertThat(missing.contains("pricing.platform-fee")).as(market.code()).isEqualTo(!known);
            if (!missing.isEmpty()) {
                assertThat(unit.proceeds()).as(market.code()).isEmpty();
                assertThat(unit.floor()).as(market.code()).isNull();
            }
            blank += known ? 0 : 1;
        }
        assertThat(blank).isPositive();
    }

    /** All that only the seller knows is told, in the market's own money. */
    private static UnitEconomics.Unit unit(MarketProfile market) {
        Currency currency = market.currency();
        Money some = new Money(new BigDecimal("100"), currency);
        SupplierTerms terms = new SupplierTerms("PAN", "Works", some, new SupplierTerms.OrderRule(1, 1, 0.5, null),
                new SupplierTerms.LeadTime(30, null), null);
        SellingCosts costs = new SellingCosts(new SellingCosts.Freight(null, some), new BigDecimal("0.05"), some, new BigDecimal("0.05"),
                new SellingCosts.Returns(BigDecimal.ZERO, null), null);
        Snapshot snapshot = new Snapshot(DAY, currency, new Catalogue(List.of(), Map.of("PAN", terms), Map.of(), List.of(), List.of(),
                new Trust(DAY, () -> null, Map::of)), List.of(), new Snapshot.World(ReferenceData.shipped().markets(), Map.of(market.code(), costs),
                        new FxRates(List.of()), List.of(), OddWeeks.NONE, Planned.NONE), 0);
        return new UnitEconomics(snapshot).of(new SkuMarket("PAN", market.code()), null);
    }
}
