package app.tradewind.ui;

import static org.assertj.core.api.Assertions.assertThat;

import app.tradewind.advice.Choice;
import app.tradewind.jobs.boards.Screen;
import app.tradewind.ui.support.Place;
import app.tradewind.words.Lang;
import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Slider;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Products, Prices and Copy")
class AnswersJourneyTest extends WindowTest {

    @Test
    @DisplayName("explain their first row, are accepted in place, and speak the other language")
    void acceptsEverywhere() {
        for (String screen : List.of("products", "prices", "copy")) {
            go(screen, "");
            interact(() -> lookup("#why-accept").<Button>query().fire());
            settled();
        }
        assertThat(source.decisions).extracting(decision -> decision.screen())
                .containsExactly(Screen.PRODUCTS, Screen.PRICES, Screen.COPY);
        assertThat(source.decisions).allMatch(decision -> decision.choice() == Choice.ACCEPTED);
        interact(() -> desk.texts().langProperty().set(Lang.ZH));
        assertThat(lookup(".screen-title").<Label>query().getText()).isEqualTo("文案");
    }

    @Test
    @DisplayName("say at once what another price would leave, and apply nothing")
    void whatIf() {
        go("prices", "R3 · US");
        List<String> before = figures();
        interact(() -> lookup("#what-if-price").<Slider>query().setValue(39.99));
        assertThat(figures()).contains("39.99 USD", "0 %", "480 USD").doesNotContainAnyElementsOf(before.subList(0, 2));
        assertThat(source.decisions).isEmpty();
        go("prices", "W9 · US");
        assertThat(lookup(".what-if .note").queryAllAs(Label.class)).extracting(Label::getText)
                .containsExactly("not known: cost of the goods", "not known: fulfilment");
    }

    @Test
    @DisplayName("plan the price test that is proposed, and show none where the price has moved")
    void priceTest() {
        go("prices", "T2 · US");
        assertThat(lookup(".price-test .note").queryAllAs(Label.class)).extracting(Label::getText)
                .anyMatch(text -> text.startsWith("Ask 26.99 USD in 6 of the 12 weeks from "));
        interact(() -> lookup("#price-test-plan").<Button>query().fire());
        settled();
        assertThat(source.planner.tests).containsExactly("T2 · US at 26.99 USD");
        go("prices", "R3 · US");
        assertThat(lookup("#price-test-plan").queryAll()).isEmpty();
    }

    @Test
    @DisplayName("tell what competitors ask, and what following the cheapest would cost")
    void rivals() {
        go("prices", "R3 · US");
        List<String> said = lookup(".rivals .label").queryAllAs(Label.class).stream().map(Label::getText).toList();
        assertThat(said).contains("KochGut", "37.90 USD", "−5%", "+10%");
        assertThat(said).anyMatch(text -> text.startsWith("Asking what KochGut asks would cost "));
        assertThat(said).anyMatch(text -> text.contains("too long ago to count"));
        go("prices", "T2 · US");
        assertThat(lookup(".rivals").queryAll()).isEmpty();
    }

    @Test
    @DisplayName("walk from finding to finding with F8, the marked text and the cards in step")
    void nextFinding() {
        go("copy", "");
        assertThat(marked()).isEqualTo("FDA approved");
        type(KeyCode.F8).type(KeyCode.F8);
        settled();
        assertThat(marked()).isEqualTo("CE certified");
        assertThat(lookup("#copy-table").<TableView<?>>query().getItems()).hasSize(4);
    }

    private void go(String screen, String subject) {
        interact(() -> desk.placeProperty().set(new Place(screen, subject)));
        settled();
    }

    private List<String> figures() {
        return lookup(".what-if .strong").queryAllAs(Label.class).stream().map(Label::getText).toList();
    }

    private String marked() {
        StringBuilder text = new StringBuilder();
        lookup(".chosen-mark").queryAllAs(Label.class).forEach(label -> text.append(label.getText()));
        return text.toString();
    }
}
