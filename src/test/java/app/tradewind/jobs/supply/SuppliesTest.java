package app.tradewind.jobs.supply;

import static org.assertj.core.api.Assertions.assertThat;

import app.tradewind.catalog.Money;
import app.tradewind.catalog.Origin;
import app.tradewind.catalog.SupplierTerms;
import app.tradewind.jobs.desk.ReferenceData;
import app.tradewind.market.MarketProfiles;
import app.tradewind.stock.leadtime.Supply;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Where a factory stands")
class SuppliesTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 12, 1);
    private static final MarketProfiles MARKETS = ReferenceData.shipped().markets();

    private static SupplierTerms terms(String currency) {
        return new SupplierTerms("A", "Factory", Money.of("10.00", currency), new SupplierTerms.OrderRule(1, 1, null, null),
                new SupplierTerms.LeadTime(30, 5.0), new Origin(1, "terms.csv", "", 2));
    }

    private static Supplies supplies(FactorySettings told, Map<String, List<Supply.Delivery>> past) {
        return new Supplies(told, ReferenceData.shipped().shutdowns(), past);
    }

    @Test
    @DisplayName("a price in yuan tells China, one in dollars or pounds tells nothing, a person's word stands before both")
    void country() {
        Supplies unsaid = supplies(FactorySettings.UNSAID, Map.of());
        assertThat(unsaid.country(terms("CNY"), MARKETS)).isEqualTo("CN");
        assertThat(unsaid.country(terms("USD"), MARKETS)).isEmpty();
        assertThat(unsaid.country(terms("GBP"), MARKETS)).isEmpty();
        assertThat(supplies(new FactorySettings("VN", 0.3), Map.of()).country(terms("CNY"), MARKETS)).isEqualTo("VN");
    }

    @Test
    @DisplayName("shut-downs of the coming year are known, none where the country is not")
    void shutdowns() {
        Supplies unsaid = supplies(FactorySettings.UNSAID, Map.of());
        assertThat(unsaid.of(terms("CNY"), MARKETS, TODAY).closings()).extracting(one -> one.name().en())
                .startsWith("Lunar New Year").doesNotHaveDuplicates();
        assertThat(unsaid.of(terms("USD"), MARKETS, TODAY)).isSameAs(Supply.UNKNOWN);
    }

    @Test
    @DisplayName("past deliveries are taken with the factory's holidays out of them")
    void deliveries() {
        List<Supply.Delivery> past = List.of(delivery(1, 30), delivery(5, 35), delivery(40, 70), delivery(60, 92), delivery(260, 310));
        Supply supply = supplies(new FactorySettings("CN", 1), Map.of("A", past)).of(terms("USD"), MARKETS, TODAY);
        assertThat(supply.deliveries()).hasSize(5);
        assertThat(supply.deliveries()[4]).isLessThan(50);
        assertThat(supplies(FactorySettings.UNSAID, Map.of("A", past.subList(0, 2), "|Factory", past)).of(terms("USD"), MARKETS, TODAY)
                .deliveries()).as("those of the supplier where the product's own are too few").hasSize(5);
    }

    private static Supply.Delivery delivery(int ordered, int arrived) {
        LocalDate day = LocalDate.of(2026, 1, 15);
        return new Supply.Delivery(day.plusDays(ordered), day.plusDays(arrived));
    }
}
