package app.tradewind.market;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.tradewind.catalog.Money;
import app.tradewind.reference.DataFile;
import app.tradewind.reference.ReferenceException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class MarketProfilesTest {

    private static final String LAND = """
            code: XA
            name: {en: Landia, zh: 兰地亚}
            currency: EUR
            zone: Europe/Berlin
            languages: [de-DE]
            week-start: monday
            tax:
              name: {en: VAT, zh: 增值税}
              standard: ""
              price-includes-tax: yes
              source: nobody
              checked: 2026-01-01
            duty: {base: cif, source: nobody, checked: 2026-01-01}
            fees:
              default: ""
              payment-share: ""
              fulfilment: ""
              returns: ""
              source: nobody
              checked: 2026-01-01
            """;

    private final MarketProfiles shipped = ShippedMarkets.all();

    @Test
    void everyShippedMarketReadsAndNamesASourceForWhatItKnows() {
        assertThat(shipped.all()).hasSizeGreaterThanOrEqualTo(35);
        assertThat(shipped.all()).allSatisfy(market -> {
            assertThat(market.name().zh()).isNotBlank();
            assertThat(market.events()).isNotEmpty();
            assertThat(market.events()).allSatisfy(event -> assertThat(event.starts(2026)).isNotEmpty());
            if (market.tax().standard() != null) {
                assertThat(market.tax().standard().source()).isNotBlank();
                assertThat(market.tax().standard().value().doubleValue()).isBetween(0.0, 0.30);
            }
        });
        assertThat(shipped.find("EU")).as("a layer is no market").isEmpty();
        assertThat(shipped.find("xx")).isEmpty();
    }

    @Test
    void norwayIsAMarketAndNotAFalse() {
        assertThat(shipped.find("no")).get().satisfies(norway -> {
            assertThat(norway.code()).isEqualTo("NO");
            assertThat(norway.currency().getCurrencyCode()).isEqualTo("NOK");
        });
    }

    @Test
    void aMemberTakesFromItsBaseWhatItDoesNotSayItself() {
        MarketProfile germany = shipped.find("DE").orElseThrow();
        assertThat(germany.place().weekStart()).isEqualTo(DayOfWeek.MONDAY);
        assertThat(germany.duty().base().value()).isEqualTo(DutyRules.Base.CIF);
        assertThat(germany.tax().rate("Books").value()).isEqualByComparingTo("0.07");
        assertThat(germany.tax().rate("kitchen").value()).isEqualByComparingTo("0.19");
        assertThat(germany.fees().share("Electronics").value()).isEqualByComparingTo("0.07");
        assertThat(germany.fees().share("anything else").value()).isEqualByComparingTo("0.15");
        assertThat(germany.events()).extracting(event -> event.name().en())
                .contains("Black Friday", "Saint Nicholas");
    }

    @Test
    void theFlatDutyOfTheUnionStartsOnItsDayAndEnds() {
        DutyRules duty = shipped.find("FR").orElseThrow().duty();
        assertThat(duty.on(LocalDate.of(2026, 6, 30))).singleElement()
                .satisfies(rule -> assertThat(rule.charge().kind()).isEqualTo(ParcelRule.Kind.NONE));
        assertThat(duty.on(LocalDate.of(2026, 7, 1))).singleElement().satisfies(rule -> {
            assertThat(rule.charge().amount()).isEqualTo(Money.of("3", "EUR"));
            assertThat(rule.source()).contains("2026/382");
        });
        assertThat(duty.on(LocalDate.of(2028, 7, 1))).singleElement()
                .satisfies(rule -> assertThat(rule.charge().kind()).isEqualTo(ParcelRule.Kind.TARIFF));
    }

    @Test
    void whatIsBlankIsNotKnownAndSaysSo() {
        MarketProfile land = MarketProfiles.read(DataFile.parse("xa.yaml", LAND));
        assertThat(land.tax().standard()).isNull();
        assertThat(land.fees().share("toys")).isNull();
        assertThat(land.unknown()).extracting(phrase -> phrase.code()).containsExactly(
                "market.unknown-tax", "market.unknown-platform-fee", "market.unknown-payment-fee",
                "market.unknown-fulfilment-fee", "market.unknown-returns", "market.unknown-formats");
    }

    @Test
    void mistakesNameFileAndLine() {
        assertBroken(LAND.replace("standard: \"\"", "standard: 0.19"), "xa.yaml:9 market.not-a-share");
        assertBroken(LAND.replace("currency: EUR", "currency: EURO"), "xa.yaml:3 market.not-a-currency");
        assertBroken(LAND.replace("zone: Europe/Berlin", "zone: Berlin"), "xa.yaml:4 market.not-a-zone");
        assertBroken(LAND.replace("price-includes-tax: yes", "price-includes-tax: maybe"), "xa.yaml:10 market.not-yes-or-no");
        assertBroken(LAND + "evnts: []\n", "xa.yaml:21 reference.unknown-key");
        assertBroken(LAND + "extends: mars\n", "xa.yaml:21 market.no-base");
        assertBroken(LAND + "events:\n  - name: {en: a, zh: b}\n    on: sometime\n", "xa.yaml:23 market.not-a-date-rule");
    }

    private static void assertBroken(String text, String start) {
        assertThatThrownBy(() -> MarketProfiles.readAll(List.of(DataFile.parse("xa.yaml", text))))
                .isInstanceOf(ReferenceException.class).hasMessageStartingWith(start);
    }
}
