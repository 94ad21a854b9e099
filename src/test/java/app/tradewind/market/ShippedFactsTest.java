package app.tradewind.market;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.MethodSource;

class ShippedFactsTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 22);

    @ParameterizedTest(name = "{0}")
    @CsvFileSource(resources = "facts.csv", numLinesToSkip = 2)
    @DisplayName("every fact of the carried table stands in the market's profile")
    void carried(String code, String currency, BigDecimal tax, String duty, String relief, String week, String numbers,
            String dates) {
        MarketProfile market = ShippedMarkets.all().find(code).orElseThrow();
        assertThat(market.currency().getCurrencyCode()).isEqualTo(currency);
        Fact<BigDecimal> rate = market.tax().rate("anything", DAY);
        assertThat(rate == null ? null : rate.value().movePointRight(2).stripTrailingZeros().toPlainString())
                .isEqualTo(tax == null ? null : tax.stripTrailingZeros().toPlainString());
        assertThat(limit(market.duty().on(DAY))).isEqualTo(duty);
        assertThat(limit(market.tax().on(DAY))).isEqualTo(relief);
        assertThat(market.place().weekStart().name()).isEqualToIgnoringCase(week);
        assertThat(market.place().ways().numbers().value()).isEqualTo(numbers);
        assertThat(market.place().ways().dates().value()).isEqualTo(dates);
        assertThat(market.place().ways().platforms()).isNotEmpty();
    }

    static List<MarketProfile> all() {
        return ShippedMarkets.all().all();
    }

    @ParameterizedTest
    @MethodSource("all")
    void everyFigureNamesItsSourceAndTheDayItWasChecked(MarketProfile market) {
        List<Fact<?>> facts = new ArrayList<>(market.tax().reduced().values());
        facts.addAll(market.tax().earlier());
        facts.addAll(market.fees().byCategory().values());
        market.duty().levies().forEach(levy -> facts.add(levy.fact()));
        MarketProfile.Ways ways = market.place().ways();
        Stream.of(market.tax().standard(), market.duty().base(), market.fees().platformShare(), market.fees().fulfilment(),
                market.fees().returns(), ways.numbers(), ways.dates(), ways.units()).filter(Objects::nonNull).forEach(facts::add);
        assertThat(facts).hasSizeGreaterThan(2).allSatisfy(fact -> {
            assertThat(fact.source()).isNotBlank();
            assertThat(fact.checked()).isBetween(LocalDate.of(2024, 1, 1), DAY);
        });
        assertThat(rules(market)).allSatisfy(rule -> {
            assertThat(rule.source()).isNotBlank();
            assertThat(rule.checked()).isBetween(LocalDate.of(2024, 1, 1), DAY);
        });
        assertThat(market.unknown()).as("fees are told as not known where they are").allSatisfy(blank ->
                assertThat(blank.code()).startsWith("market.unknown-"));
    }

    @ParameterizedTest
    @MethodSource("all")
    void datesNeitherOverlapNorLeaveAGap(MarketProfile market) {
        List<Dates> rates = new ArrayList<>(market.tax().earlier().stream().map(Fact::dates).toList());
        if (market.tax().standard() != null && !rates.isEmpty()) {
            rates.add(market.tax().standard().dates());
        }
        follow(rates, market.code());
        for (List<ParcelRule> rules : List.of(market.duty().parcels(), market.tax().parcels())) {
            for (ParcelRule rule : rules) {
                rules.stream().filter(other -> other != rule && Objects.equals(other.upTo(), rule.upTo()))
                        .forEach(other -> assertThat(other.dates().meet(rule.dates())).as(market.code()).isFalse());
                LocalDate end = rule.dates().until();
                if (end != null) {
                    assertThat(rules).as(market.code() + ": something follows " + end)
                            .anyMatch(other -> end.plusDays(1).equals(other.dates().from()));
                }
            }
        }
    }

    @ParameterizedTest
    @MethodSource("all")
    void everyEventHasItsDaysInTheYearsToCome(MarketProfile market) {
        for (int year = 2026; year <= 2029; year++) {
            int of = year;
            assertThat(market.events()).isNotEmpty().allSatisfy(event -> assertThat(event.starts(of)).as(event.name().en()).isNotEmpty());
        }
    }

    @Test
    void theCalendarsOfTheIssueAreThere() {
        List<String> names = all().stream().flatMap(market -> market.events().stream()).map(event -> event.name().en()).toList();
        assertThat(names).contains("Black Friday", "Prime Day (usual window)", "Singles' Day", "Ramadan", "Eid al-Fitr",
                "Lunar New Year", "Golden Week", "Diwali", "Songkran", "Rosh Hashanah");
    }

    private static void follow(List<Dates> dates, String code) {
        dates.sort(Comparator.comparing(Dates::from, Comparator.nullsFirst(Comparator.naturalOrder())));
        for (int i = 1; i < dates.size(); i++) {
            assertThat(dates.get(i).from()).as(code).isEqualTo(dates.get(i - 1).until().plusDays(1));
        }
    }

    private static List<ParcelRule> rules(MarketProfile market) {
        return Stream.concat(market.duty().parcels().stream(), market.tax().parcels().stream()).toList();
    }

    private static String limit(List<ParcelRule> rules) {
        return rules.isEmpty() || rules.get(0).upTo() == null ? null : rules.get(0).upTo().toString();
    }
}
