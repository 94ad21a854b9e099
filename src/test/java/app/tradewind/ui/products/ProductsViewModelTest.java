package app.tradewind.ui.products;

import static org.assertj.core.api.Assertions.assertThat;

import app.tradewind.jobs.boards.ProductBoard.Row;
import app.tradewind.jobs.desk.weights.KeptWeights;
import app.tradewind.ui.SampleSource;
import app.tradewind.ui.products.ProductsViewModel.Shown;
import app.tradewind.ui.support.tasks.Tasks;
import app.tradewind.words.Lang;
import app.tradewind.words.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The view model of Products")
class ProductsViewModelTest {

    private final List<Map<String, Double>> asked = new ArrayList<>();
    private int wishes;
    private final ProductsViewModel model = new ProductsViewModel(new Tasks(Runnable::run, Runnable::run),
            (weights, progress) -> {
                asked.add(weights);
                return new SampleSource().products(weights, progress);
            }, progress -> KeptWeights.NONE, () -> wishes++);

    @BeforeEach
    void open() {
        model.open("");
    }

    @Test
    @DisplayName("says the whole state in a sentence of each language")
    void state() {
        assertThat(Words.in(Lang.EN).say(model.stateProperty().get())).isEqualTo(
                "5 own products · 4 candidates · Gini of sales 0.42 · 4 to take on or drop · 1 not yet to judge");
        assertThat(Words.in(Lang.ZH).say(model.stateProperty().get())).isEqualTo(
                "在售 5 款 · 候选 4 款 · 销售额基尼系数 0.42 · 4 款建议上新或淘汰 · 1 款暂难判断");
    }

    @Test
    @DisplayName("asks for the weights as delivered until one is moved, and again after a reset")
    void weights() {
        assertThat(asked).containsExactly(Map.of());
        assertThat(model.weights().share("growth")).isEqualTo(0.30);
        model.weights().value("growth").set(0);
        assertThat(wishes).isEqualTo(1);
        model.rank();
        assertThat(asked.get(1)).containsEntry("growth", 0.0).containsEntry("margin", 0.25);
        assertThat(model.rows().rows().get(0).name()).isEqualTo("Silicone lids set");
        assertThat(model.weights().value("growth").get()).as("stays where the person put it").isZero();
        model.weights().reset();
        model.rank();
        assertThat(asked.get(2)).isEmpty();
        assertThat(model.weights().value("growth").get()).isEqualTo(30);
        assertThat(wishes).as("a board that lands is no wish").isEqualTo(2);
    }

    @Test
    @DisplayName("keeps the selected product wherever the new weights put it")
    void keepsSelection() {
        assertThat(model.rows().selectedProperty().get().name()).isEqualTo("Foldable steamer");
        model.weights().value("growth").set(0);
        model.rank();
        assertThat(model.rows().selectedProperty().get().name()).isEqualTo("Foldable steamer");
        assertThat(model.rows().rows().indexOf(model.rows().selectedProperty().get())).isPositive();
    }

    @Test
    @DisplayName("goes to the product it is sent to, even if the choice hides it")
    void sentTo() {
        model.rows().shownProperty().set(Shown.NEW);
        assertThat(model.rows().rows()).hasSize(4).noneMatch(Row::own);
        model.open("K4");
        assertThat(model.rows().selectedProperty().get().name()).isEqualTo("Glass kettle K4");
    }

    @Test
    @DisplayName("reads a value by the name of its criterion and leaves unknown what is not known")
    void values() {
        Row filter = model.rows().rows().stream().filter(row -> row.sku().equals("W9")).findFirst().orElseThrow();
        assertThat(model.value(filter, "margin")).isNaN();
        assertThat(model.value(filter, "growth")).isEqualTo(0.05);
        assertThat(model.value(filter, "no such thing")).isNaN();
    }

    @Test
    @DisplayName("draws the line through the products that none beats both ways")
    void front() {
        double[] growth = {0.5, 0.2, 0.3, 0.1, 0.5, Double.NaN, 0.3};
        double[] margin = {0.1, 0.4, 0.3, 0.3, 0.0, 0.9, 0.3};
        assertThat(Front.of(growth, margin)).containsExactlyInAnyOrder(0, 1, 2, 6);
    }
}
