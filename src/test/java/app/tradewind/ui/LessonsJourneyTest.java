package app.tradewind.ui;

import static org.assertj.core.api.Assertions.assertThat;

import app.tradewind.words.Lang;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Lessons")
class LessonsJourneyTest extends WindowTest {

    @Test
    @DisplayName("a lesson is played to its end with the keyboard: digits and Enter, and every check is reached")
    void keyboard() {
        fire("#rail-lessons");
        assertThat(text("#lesson-week")).startsWith("1 of 14");
        assertThat(lookup("#lesson-sea").<Node>query().isFocused()).isTrue();
        type(KeyCode.DIGIT6, KeyCode.DIGIT0, KeyCode.ENTER);
        settled();
        assertThat(text("#lesson-coming")).isEqualTo("60");
        for (int week = 2; week <= 14; week++) {
            assertThat(text("#lesson-week")).startsWith(week + " of 14");
            assertThat(lookup("#lesson-sea").<Node>query().isFocused()).isTrue();
            type(KeyCode.DIGIT4, KeyCode.DIGIT0, KeyCode.ENTER);
            settled();
        }
        assertThat(text("#lesson-week")).contains("over");
        assertThat(lookup("#lesson-next").<Button>query().isDisabled()).isTrue();
        assertThat(lookup("#lesson-sides").<TableView<?>>query().getItems()).as("the four ways stand there by themselves").hasSize(4);
        assertThat(lookup("#lesson-step .pill").queryAllAs(Label.class)).hasSize(4).extracting(Label::getText).allMatch("reached"::equals);
    }

    @Test
    @DisplayName("a wrong order is refused and named, and nothing is lost; the advice is typed and said why")
    void wrongAndAdvised() {
        fire("#rail-lessons");
        for (String wrong : new String[] {"-20", "lots", "30", "9000"}) {
            write("#lesson-sea", wrong);
            fire("#lesson-next");
            assertThat(text("#lesson-problem")).isNotBlank();
            assertThat(lookup("#lesson-sea").<TextField>query().getText()).isEqualTo(wrong);
            assertThat(text("#lesson-week")).startsWith("1 of 14");
        }
        fire("#lesson-advised");
        assertThat(lookup("#lesson-sea").<TextField>query().getText()).containsOnlyDigits();
        assertThat(lookup(".reason-bars").queryAll()).isNotEmpty();
        fire("#lesson-fast");
        assertThat(text("#lesson-week")).startsWith("5 of 14");
        assertThat(lookup("#lesson-problem").<Node>query().isVisible()).isFalse();
        fire("#lesson-luck");
        assertThat(lookup("#lesson-sides").<TableView<?>>query().getItems()).hasSize(4);
        interact(() -> desk.texts().langProperty().set(Lang.ZH));
        settled();
        assertThat(text("#lesson-week")).startsWith("5/14");
    }

    @Test
    @DisplayName("a trainer's word hides the advice, only the same word opens it, and starting again does not")
    void locked() {
        fire("#rail-lessons");
        fire("#lesson-lock");
        assertThat(text("#lesson-problem")).contains("no security");
        write("#lesson-word", "teak");
        fire("#lesson-lock");
        write("#lesson-word", "oak");
        fire("#lesson-lock");
        assertThat(text("#lesson-problem")).contains("not the word");
        write("#lesson-seed", "7");
        fire("#lesson-restart");
        fire("#lesson-next");
        fire("#lesson-luck");
        assertThat(lookup("#lesson-sides").<TableView<?>>query().getItems()).hasSize(3);
        assertThat(lookup("#lesson-advised").<Button>query().isDisabled()).isTrue();
        write("#lesson-word", "teak");
        fire("#lesson-lock");
        assertThat(lookup("#lesson-sides").<TableView<?>>query().getItems()).hasSize(4);
    }

    @Test
    @DisplayName("a class plays the same season by its number, another lesson starts anew, a line needs a name")
    void trainer() {
        fire("#rail-lessons");
        fire("#lesson-next");
        write("#lesson-seed", "many");
        fire("#lesson-restart");
        assertThat(text("#lesson-problem")).contains("999,999");
        assertThat(text("#lesson-week")).startsWith("2 of 14");
        fire("#lesson-hand-in");
        assertThat(text("#lesson-problem")).contains("name");
        write("#lesson-seed", "3");
        interact(() -> lookup("#lesson-choice").<ComboBox<?>>query().getSelectionModel().select(3));
        settled();
        assertThat(text("#lesson-week")).startsWith("1 of 26");
        assertThat(lookup("#lesson-air").<Node>query().isVisible()).isTrue();
    }

    private void write(String field, String text) {
        interact(() -> lookup(field).<TextInputControl>query().setText(text));
    }

    private String text(String label) {
        return lookup(label).<Label>query().getText();
    }
}
