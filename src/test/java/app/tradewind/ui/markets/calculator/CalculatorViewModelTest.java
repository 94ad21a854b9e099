package app.tradewind.ui.markets.calculator;

import static org.assertj.core.api.Assertions.assertThat;

import app.tradewind.catalog.FxRate;
import app.tradewind.catalog.Listing;
import app.tradewind.catalog.Money;
import app.tradewind.catalog.SkuMarket;
import app.tradewind.jobs.desk.Catalogue;
import app.tradewind.jobs.desk.ReferenceData;
import app.tradewind.jobs.desk.Snapshot;
import app.tradewind.jobs.landed.LandedDesk;
import app.tradewind.jobs.landed.LandedField;
import app.tradewind.jobs.landed.Worked;
import app.tradewind.market.FxRates;
import app.tradewind.pricing.landed.Offer.Way;
import app.tradewind.ui.support.tasks.Tasks;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The view model of the calculator")
class CalculatorViewModelTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 22);
    private static final SkuMarket ITEM = new SkuMarket("A", "DE");

    private final CalculatorViewModel model = new CalculatorViewModel(new Tasks(Runnable::run, Runnable::run), progress -> desk());

    @BeforeEach
    void open() {
        model.open(ITEM.toString());
    }

    @Test
    @DisplayName("fills in what the workspace knows and names what it does not")
    void fills() {
        assertThat(model.typedProperty(LandedField.PRICE).get()).isEqualTo("29.99 EUR");
        assertThat(model.marketProperty().get().code()).isEqualTo("DE");
        assertThat(worked().result().left()).isNull();
        assertThat(worked().missing()).isNotEmpty();
    }

    @Test
    @DisplayName("follows the typing: sums, both sides of the limit, the risk of the rate")
    void works() {
        type();
        model.wayProperty().set(Way.PARCEL);
        assertThat(worked().result().left()).isEqualTo(Money.of("4.48", "EUR"));
        assertThat(worked().limits()).hasSize(2);
        assertThat(worked().risks()).containsEntry("CNY", Money.of("0.07", "EUR"));
        model.dayProperty().set("2026-06-30");
        assertThat(worked().missing()).as("no rate of that day").isNotEmpty();
        model.dayProperty().set("2026-06");
        assertThat(worked().missing()).as("no day yet: the last sums stay").isNotEmpty();
    }

    @Test
    @DisplayName("another market with the same figures asks for a price in its own money")
    void market() {
        type();
        model.marketProperty().set(model.markets().stream().filter(each -> each.code().equals("US")).findFirst().orElseThrow());
        assertThat(worked().problems()).containsKey(LandedField.PRICE);
        model.typedProperty(LandedField.PRICE).set("0");
        assertThat(worked().problems().get(LandedField.PRICE).code()).isEqualTo("market.not-above-zero");
    }

    private void type() {
        model.typedProperty(LandedField.COST).set("40 CNY");
        model.typedProperty(LandedField.FREIGHT).set("16 CNY");
        model.typedProperty(LandedField.DUTY).set("4.5 %");
        model.typedProperty(LandedField.FULFILMENT).set("4.20");
        model.typedProperty(LandedField.ADS).set("8");
        model.typedProperty(LandedField.RETURNS).set("0");
    }

    private Worked worked() {
        return model.workedProperty().get();
    }

    private static LandedDesk desk() {
        Listing listing = new Listing(ITEM, "amazon", new Listing.Text("de", "Pfanne", List.of(), "", ""), Money.of("29.99", "EUR"),
                new Listing.Facts("kitchen", "", "", null, Map.of()), null);
        FxRates rates = new FxRates(List.of(new FxRate(Currency.getInstance("CNY"), Currency.getInstance("EUR"), DAY, new BigDecimal("0.125"), null)));
        Catalogue catalogue = new Catalogue(List.of(listing), Map.of(), Map.of(), List.of(), List.of(), null);
        return new LandedDesk(new Snapshot(DAY, Currency.getInstance("EUR"), catalogue, List.of(),
                new Snapshot.World(ReferenceData.shipped().markets(), Map.of(), rates, List.of(), null, null), 0));
    }
}
