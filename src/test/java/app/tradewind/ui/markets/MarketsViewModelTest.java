package app.tradewind.ui.markets;

import static org.assertj.core.api.Assertions.assertThat;

import app.tradewind.jobs.markets.EditMarket.Change;
import app.tradewind.jobs.markets.TypeRate;
import app.tradewind.ui.SampleAtlas;
import app.tradewind.ui.support.tasks.Tasks;
import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The view model of Markets")
class MarketsViewModelTest {

    private static final LocalDate DAY = LocalDate.of(2026, 9, 22);

    private final SampleAtlas atlas = new SampleAtlas();
    private int changes;
    private final MarketsViewModel model = new MarketsViewModel(new Tasks(Runnable::run, Runnable::run), atlas, () -> changes++);

    @BeforeEach
    void open() {
        model.open("DE");
    }

    @Test
    @DisplayName("opens the market asked for, and finds others by name in both languages, code or currency")
    void search() {
        assertThat(model.chosenProperty().get().code()).isEqualTo("DE");
        assertThat(model.chosenProperty().get().old(DAY)).isEqualTo(1);
        model.searchProperty().set("jpy");
        assertThat(model.lines()).singleElement().satisfies(sheet -> assertThat(sheet.code()).isEqualTo("JP"));
        model.searchProperty().set("巴西");
        assertThat(model.chosenProperty().get().code()).isEqualTo("BR");
        model.searchProperty().set("nowhere");
        assertThat(model.lines()).isEmpty();
        assertThat(model.figures()).isEmpty();
    }

    @Test
    @DisplayName("saves and puts back the chosen figure, and says what came of it")
    void deeds() {
        model.save(new Change("20 %", "law", DAY, null, null));
        assertThat(model.toldProperty().get().code()).isEqualTo("market.told.kept");
        model.save(new Change("", "", DAY, null, null));
        assertThat(model.toldProperty().get().code()).isEqualTo("market.told.refused");
        model.reset();
        model.resetAll();
        assertThat(atlas.told).containsExactly("save de.yaml [tax, standard] 20 %", "save de.yaml [tax, standard] ", "reset [tax, standard]", "all de.yaml");
        assertThat(changes).isEqualTo(3);
    }

    @Test
    @DisplayName("adds a fee, an event or a rate, by the side in front")
    void adds() {
        model.sideProperty().set(Side.FEES);
        model.add("garden", new Change("12 %", "own", DAY, null, null));
        model.sideProperty().set(Side.EVENTS);
        model.add("Fair", new Change("05-01", "", DAY, null, null));
        model.type(new TypeRate.Typed("EUR", "USD", DAY, "1.1"));
        assertThat(atlas.told).containsExactly("fee de.yaml garden 12 %", "event de.yaml Fair 05-01", "rate EUR 1.1");
    }

    @Test
    @DisplayName("keeps the market and the figure when the board is loaded again")
    void again() {
        model.figureProperty().set(model.figures().get(1));
        model.open("");
        assertThat(model.chosenProperty().get().code()).isEqualTo("DE");
        assertThat(model.figureProperty().get().value()).isEqualTo("7 %");
    }
}
