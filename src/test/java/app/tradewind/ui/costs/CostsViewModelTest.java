package app.tradewind.ui.costs;

import static org.assertj.core.api.Assertions.assertThat;

import app.tradewind.jobs.costs.CostField;
import app.tradewind.ui.SampleSource;
import app.tradewind.ui.support.tasks.Tasks;
import app.tradewind.words.Lang;
import app.tradewind.words.Words;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The view model of Costs")
class CostsViewModelTest {

    private final SampleSource source = new SampleSource();
    private int saved;
    private final CostsViewModel model = new CostsViewModel(new Tasks(Runnable::run, Runnable::run), source, () -> saved++);

    @BeforeEach
    void open() {
        model.open();
    }

    @Test
    @DisplayName("has one line a market, with what is known and blanks for what is not")
    void lines() {
        assertThat(model.lines()).extracting(line -> line.market().market()).containsExactly("DE", "US");
        assertThat(cell(0, CostField.DUTY).typedProperty().get()).isEqualTo("2.7");
        assertThat(cell(1, CostField.DUTY).typedProperty().get()).isEmpty();
        assertThat(Words.in(Lang.EN).say(model.stateProperty().get())).isEqualTo("What only you know · 2 markets · 13 figures not known");
    }

    @Test
    @DisplayName("saves what is typed and says so once")
    void saves() {
        cell(1, CostField.FULFILMENT).typedProperty().set("5.10");
        assertThat(model.save()).isEmpty();
        assertThat(source.costs.get(1).figure(CostField.FULFILMENT)).isEqualTo("5.10");
        assertThat(source.costs.get(0).figure(CostField.DUTY)).isEqualTo("2.7");
        assertThat(saved).isEqualTo(1);
    }

    @Test
    @DisplayName("saves nothing while a field is wrong, and names the first that is")
    void refuses() {
        cell(1, CostField.ADS).typedProperty().set("many");
        cell(1, CostField.DUTY).typedProperty().set("2,7");
        assertThat(model.save()).contains(cell(1, CostField.DUTY));
        assertThat(saved).isZero();
        assertThat(cell(1, CostField.ADS).problemProperty().get().code()).isEqualTo("jobs.costs.write-share");
    }

    @Test
    @DisplayName("marks a field only when it is looked at, and no longer once it is right")
    void marks() {
        Cell cell = cell(0, CostField.FREIGHT_PER_KG);
        cell.typedProperty().set("4.20 US");
        assertThat(cell.problemProperty().get()).isNull();
        cell.check();
        assertThat(cell.problemProperty().get()).isNotNull();
        cell.typedProperty().set("4.20 USD");
        assertThat(cell.problemProperty().get()).isNull();
    }

    @Test
    @DisplayName("keeps what is typed over a look at another screen, and forgets it when asked to")
    void keeps() {
        cell(0, CostField.ADS).typedProperty().set("6");
        model.open();
        assertThat(cell(0, CostField.ADS).typedProperty().get()).isEqualTo("6");
        model.forget();
        assertThat(cell(0, CostField.ADS).typedProperty().get()).isEmpty();
    }

    private Cell cell(int line, CostField field) {
        return model.lines().get(line).cells().get(field.ordinal());
    }
}
