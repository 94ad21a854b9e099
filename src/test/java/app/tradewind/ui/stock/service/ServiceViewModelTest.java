package app.tradewind.ui.stock.service;

import static org.assertj.core.api.Assertions.assertThat;

import app.tradewind.jobs.shop.ShopForm;
import app.tradewind.stock.StockSettings.Measure;
import app.tradewind.stock.policy.ServicePlan.Way;
import app.tradewind.ui.SampleShop;
import app.tradewind.ui.support.tasks.Tasks;
import app.tradewind.words.Lang;
import app.tradewind.words.Words;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The view model of service levels")
class ServiceViewModelTest {

    private final SampleShop warehouse = new SampleShop();
    private int saved;
    private final ServiceViewModel model = new ServiceViewModel(new Tasks(Runnable::run, Runnable::run), warehouse, () -> saved++);

    @BeforeEach
    void open() {
        model.open();
    }

    @Test
    @DisplayName("shows the usual level, and that the cost of keeping stock is not known")
    void unsaid() {
        assertThat(model.wayProperty().get()).isEqualTo(Way.ONE);
        assertThat(model.field(ShopForm.LEVEL).typed().get()).isEqualTo("95");
        assertThat(model.field(ShopForm.HOLDING).typed().get()).isEmpty();
        assertThat(Words.in(Lang.EN).say(model.stateProperty().get())).isEqualTo(
                "3 products and markets in classes · 1 without a class, its value is not known · what keeping stock costs is not known");
    }

    @Test
    @DisplayName("keeps levels by class with the cost of keeping and ordering")
    void classes() {
        model.wayProperty().set(Way.CLASSES);
        model.measureProperty().set(Measure.FILL_RATE);
        model.suggest();
        model.field("CZ").typed().set("");
        model.field(ShopForm.HOLDING).typed().set("22.5");
        model.field(ShopForm.ORDER).typed().set("300 CNY");
        assertThat(model.save()).isEmpty();
        assertThat(saved).isEqualTo(1);
        assertThat(warehouse.rules.service().of("AX")).isEqualTo(0.98);
        assertThat(warehouse.rules.service().of("CZ")).isNaN();
        assertThat(warehouse.rules.holdingRate()).isEqualTo(0.225);
        assertThat(warehouse.rules.orderCost().currency().getCurrencyCode()).isEqualTo("CNY");
        assertThat(warehouse.rules.measure()).isEqualTo(Measure.FILL_RATE);
    }

    @Test
    @DisplayName("saves nothing while a field that counts is wrong, and unmarks it once it is right")
    void refuses() {
        model.field("AX").typed().set("lots");
        model.field(ShopForm.LEVEL).typed().set("");
        assertThat(model.save()).contains(ShopForm.LEVEL);
        assertThat(saved).isZero();
        assertThat(model.field(ShopForm.LEVEL).problem().get().code()).isEqualTo("stock.form.write-level");
        assertThat(model.field("AX").problem().get()).isNull();
        model.field(ShopForm.LEVEL).typed().set("97");
        assertThat(model.field(ShopForm.LEVEL).problem().get()).isNull();
        assertThat(model.save()).isEmpty();
    }

    @Test
    @DisplayName("does not forget what is typed while the person looks elsewhere")
    void kept() {
        model.field(ShopForm.HOLDING).typed().set("30");
        model.open();
        assertThat(model.field(ShopForm.HOLDING).typed().get()).isEqualTo("30");
    }
}
