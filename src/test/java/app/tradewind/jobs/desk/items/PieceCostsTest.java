package app.tradewind.jobs.desk.items;

import static org.assertj.core.api.Assertions.assertThat;

import app.tradewind.catalog.Money;
import app.tradewind.catalog.Origin;
import app.tradewind.catalog.SupplierTerms;
import app.tradewind.catalog.UnitCost;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("What a piece costs by a table of costs")
class PieceCostsTest {

    private static final Origin ROW = new Origin(2, "costs.csv", "", 2);

    @Test
    @DisplayName("stands in where terms are blank or missing, and never in the place of what the supplier asks")
    void into() {
        Map<String, SupplierTerms> filled = PieceCosts.into(Map.of("ASKED", terms("ASKED", "20.00"), "BLANK", terms("BLANK", null)),
                Map.of("ASKED", cost("ASKED"), "BLANK", cost("BLANK"), "NEW", cost("NEW")));
        assertThat(filled.get("ASKED").unitCost()).isEqualTo(Money.of("20.00", "CNY"));
        assertThat(filled.get("BLANK").unitCost()).isEqualTo(Money.of("9.00", "CNY"));
        assertThat(filled.get("BLANK").order().moq()).as("the rest of the terms stays").isEqualTo(100);
        assertThat(filled.get("NEW").unitCost()).isEqualTo(Money.of("9.00", "CNY"));
        assertThat(filled.get("NEW").leadTime().days()).as("not known").isNaN();
    }

    private static UnitCost cost(String sku) {
        return new UnitCost(sku, Money.of("9.00", "CNY"), null, ROW);
    }

    private static SupplierTerms terms(String sku, String cost) {
        return new SupplierTerms(sku, "Maker", cost == null ? null : Money.of(cost, "CNY"),
                new SupplierTerms.OrderRule(100, 1, null, null), new SupplierTerms.LeadTime(20, null), ROW);
    }
}
