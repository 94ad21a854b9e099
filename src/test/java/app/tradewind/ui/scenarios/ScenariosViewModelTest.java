package app.tradewind.ui.scenarios;

import static org.assertj.core.api.Assertions.assertThat;

import app.tradewind.jobs.scenarios.Scenario;
import app.tradewind.jobs.scenarios.ScenarioPart;
import app.tradewind.ui.ScenarioSamples;
import app.tradewind.ui.support.tasks.Tasks;
import app.tradewind.words.Lang;
import app.tradewind.words.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The view model of Scenarios")
class ScenariosViewModelTest {

    private final List<Optional<Scenario>> asked = new ArrayList<>();
    private final ScenariosViewModel model = new ScenariosViewModel(new Tasks(Runnable::run, Runnable::run), (own, progress) -> {
        asked.add(own);
        return ScenarioSamples.board(own);
    });

    @BeforeEach
    void open() {
        model.open();
    }

    @Test
    @DisplayName("shows the base and the usual scenarios, and says what the sums are of")
    void usual() {
        assertThat(model.outcomes()).hasSize(6);
        assertThat(Words.in(Lang.EN).say(model.stateProperty().get())).isEqualTo("Expected profit a week of the 2 of 2 items whose"
                + " response to price and costs are known, in USD. Nothing is applied.");
    }

    @Test
    @DisplayName("works out what is typed, blanks as they stand, and keeps it when the screen is opened again")
    void own() {
        model.typedProperty(ScenarioPart.COST).set("+10%");
        model.typedProperty(ScenarioPart.FEE).set("2");
        assertThat(model.work()).isEmpty();
        model.open();
        assertThat(asked).hasSize(3);
        Scenario own = asked.get(2).orElseThrow();
        assertThat(own.cost()).isEqualByComparingTo("1.1");
        assertThat(own.fee()).isEqualByComparingTo("2");
        assertThat(own.rate()).isEqualByComparingTo("1");
        assertThat(model.outcomes()).hasSize(7);
        model.typedProperty(ScenarioPart.COST).set("");
        model.typedProperty(ScenarioPart.FEE).set(" ");
        model.work();
        assertThat(asked.get(3)).isEmpty();
    }

    @Test
    @DisplayName("asks nothing while a figure cannot be read, and names it")
    void wrong() {
        model.typedProperty(ScenarioPart.FREIGHT).set("twice");
        assertThat(model.work()).contains(ScenarioPart.FREIGHT);
        assertThat(model.problemProperty().get()).isEqualTo(ScenarioPart.FREIGHT.problem("twice"));
        assertThat(asked).hasSize(1);
        model.typedProperty(ScenarioPart.FREIGHT).set("x2");
        assertThat(model.work()).isEmpty();
        assertThat(model.problemProperty().get()).isNull();
    }
}
