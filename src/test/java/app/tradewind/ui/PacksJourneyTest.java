package app.tradewind.ui;

import static org.assertj.core.api.Assertions.assertThat;

import app.tradewind.ui.support.Place;
import app.tradewind.words.Lang;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.TableView;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The rule packs")
class PacksJourneyTest extends WindowTest {

    @Test
    @DisplayName("are found by a word, with law, age and examples; a text is marked while it is typed")
    void browseAndTry() {
        go("rules");
        int all = lookup("#packs-table").<TableView<?>>query().getItems().size();
        assertThat(all).isGreaterThan(100);
        interact(() -> lookup("#packs-search").<TextField>query().setText("deathly silent"));
        settled();
        assertThat(lookup("#packs-table").<TableView<?>>query().getItems()).hasSizeBetween(1, 5);
        assertThat(lookup(".rule-card .mark").queryAllAs(Label.class)).isNotEmpty();
        go("try");
        interact(() -> lookup("#packs-text").<TextArea>query().setText("A FDA approved cup, deathly silent"));
        settled();
        assertThat(lookup("#packs-found").<Label>query().getText()).startsWith("2 findings of ");
        interact(() -> desk.texts().langProperty().set(Lang.ZH));
        assertThat(lookup("#packs-found").<Label>query().getText()).contains("查出 2 处");
    }

    @Test
    @DisplayName("take an own rule by a form, and say why one that contradicts itself is not kept")
    void ownRule() {
        go("own");
        type("A lamp, dirt cheap", "A dirt cheap lamp");
        fire("#own-save");
        assertThat(lookup("#packs-told").<Label>query().getText()).startsWith("Not kept: ").contains("contradicts itself");
        type("A lamp, dirt cheap", "A lamp");
        fire("#own-save");
        assertThat(lookup("#packs-told").<Label>query().getText()).startsWith("Kept.");
        assertThat(source.packs.saved).hasSize(2);
    }

    @Test
    @DisplayName("change a shipped rule in a form, refuse what breaks its examples, say so in the list, and go back to shipped")
    void change() {
        go("rules");
        interact(() -> lookup("#packs-search").<TextField>query().setText("base.language.deathly-quiet"));
        settled();
        fire("#rule-change");
        interact(() -> {
            lookup("#change-words").<TextField>query().setText("whisper-quiet");
            lookup("#change-flag").<TextField>query().setText("whisper-quiet");
        });
        fire("#change-save");
        assertThat(lookup("#packs-told").<Label>query().getText()).startsWith("Not kept: ").contains("is itself found");
        interact(() -> {
            lookup("#change-words").<TextField>query().clear();
            lookup("#change-flag").<TextField>query().clear();
            lookup("#change-off").<CheckBox>query().setSelected(true);
        });
        fire("#change-save");
        assertThat(lookup("#packs-told").<Label>query().getText()).contains("only with a reason");
        interact(() -> lookup("#change-reason").<TextField>query().setText("a ghost shop"));
        fire("#change-save");
        assertThat(lookup("#packs-told").<Label>query().getText()).startsWith("Kept.");
        assertThat(lookup(".rule-card .pack-warning").<Label>query().getText()).startsWith("Switched off by you").endsWith("a ghost shop");
        assertThat(lookup("#packs-table .pill").queryAllAs(Label.class)).extracting(Label::getText).contains("off");
        fire("#rule-back");
        assertThat(lookup("#packs-table .pill").queryAllAs(Label.class)).extracting(Label::getText).doesNotContain("off");
        assertThat(lookup("#rule-back").tryQuery()).isEmpty();
    }

    private void go(String side) {
        interact(() -> desk.placeProperty().set(new Place("packs", side)));
        settled();
    }

    private void type(String flag, String pass) {
        interact(() -> {
            lookup("#own-words").<TextField>query().setText("dirt cheap");
            lookup("#own-message").<TextField>query().setText("Not our tone");
            lookup("#own-source").<TextField>query().setText("style guide");
            lookup("#own-flag").<TextField>query().setText(flag);
            lookup("#own-pass").<TextField>query().setText(pass);
        });
    }
}
