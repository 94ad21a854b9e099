package app.tradewind.ui.stock.places;

import static org.assertj.core.api.Assertions.assertThat;

import app.tradewind.jobs.places.PlaceKind;
import app.tradewind.ui.SampleWarehouse;
import app.tradewind.ui.support.tasks.Tasks;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Places in the window")
class PlacesViewModelTest {

    private final SampleWarehouse warehouse = new SampleWarehouse();
    private final PlacesViewModel model = new PlacesViewModel(new Tasks(Runnable::run, Runnable::run), warehouse);

    @BeforeEach
    void open() {
        model.open();
    }

    @Test
    @DisplayName("shows the products with what to move, the first selected")
    void shows() {
        assertThat(model.rows).hasSize(1);
        assertThat(model.selected.get().sku()).isEqualTo("CUP-1");
        assertThat(model.state.get().code()).isEqualTo("places.state");
        assertThat(model.places).containsExactlyInAnyOrder("Hall", "FBA US");
    }

    @Test
    @DisplayName("keeps a way and a kind, and says what cannot be read")
    void keeps() {
        model.from.set("Hall");
        assertThat(model.kind.get()).isEqualTo(PlaceKind.OWN);
        model.keepWay();
        assertThat(model.problem.get().code()).isEqualTo("places.wrong.two");
        model.to.set("FBA US");
        model.days.set("twelve");
        model.keepWay();
        assertThat(model.problem.get().code()).isEqualTo("places.wrong.typed-way");
        model.days.set("12");
        model.cost.set("9.50 usd");
        model.keepWay();
        model.kind.set(PlaceKind.OVERSEAS);
        model.keepKind();
        assertThat(warehouse.told).containsExactly("Hall>FBA US=12/9.50 USD", "Hall OVERSEAS");
        assertThat(model.problem.get()).isNull();
    }

    @Test
    @DisplayName("parts the pieces that are typed, and keeps what is said of factories")
    void parts() {
        model.arriving.set("x");
        model.part();
        assertThat(model.problem.get().code()).isEqualTo("places.wrong.pieces");
        model.arriving.set("60");
        model.part();
        assertThat(model.selected.get().split().quantity()).isEqualTo(60);
        model.country.set("vietnam");
        model.keepFactory();
        assertThat(model.problem.get().code()).isEqualTo("places.wrong.factory");
        model.country.set("vn");
        model.share.set("40");
        model.keepFactory();
        assertThat(warehouse.told).containsExactly("VN 0.4");
    }
}
