package app.tradewind.ui;

import static org.assertj.core.api.Assertions.assertThat;

import app.tradewind.jobs.Progress;
import app.tradewind.ui.copy.acts.Deeds;
import app.tradewind.ui.copy.acts.PaperForm;
import app.tradewind.ui.support.Place;
import java.nio.file.Path;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.text.Text;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The desk around the copy")
class CopyJourneyTest extends WindowTest {

    @BeforeEach
    void open() {
        interact(() -> desk.placeProperty().set(new Place("copy", "")));
        settled();
    }

    @Test
    @DisplayName("keeps a finding only with a reason and a name, as far as the person says")
    void waive() {
        press(KeyCode.CONTROL).type(KeyCode.E).release(KeyCode.CONTROL);
        settled();
        assertThat(lookup("#copy-waive-go").<Button>query().isDisabled()).isTrue();
        interact(() -> {
            lookup("#copy-scope").<ComboBox<?>>query().getSelectionModel().select(1);
            lookup("#copy-reason").<TextField>query().setText("our mark");
            lookup("#copy-owner").<TextField>query().setText("Ana");
        });
        fire("#copy-waive-go");
        assertThat(source.reviser.done).containsExactly("waive WORD FDA approved: our mark (Ana, " + Samples.TODAY + ")");
    }

    @Test
    @DisplayName("puts the safer wording in place by keyboard, or the person's own words, and signs in two roles")
    void mendAndSign() {
        press(KeyCode.CONTROL).type(KeyCode.ENTER).release(KeyCode.CONTROL);
        settled();
        fire("#copy-write");
        interact(() -> lookup("#copy-words").<TextField>query().setText("food-safe by our own tests"));
        fire("#copy-write-go");
        fire("#copy-sign-law");
        interact(() -> {
            lookup("#copy-sign-name").<TextField>query().setText("Ana");
            lookup("#copy-sign-note").<TextField>query().setText("read twice");
        });
        fire("#copy-sign-go");
        assertThat(source.reviser.done).containsExactly("mend FDA approved null", "mend FDA approved food-safe by our own tests",
                "sign LAW CUP-4 read twice (Ana)");
    }

    @Test
    @DisplayName("asks for the second opinion where the person ticks it, and no longer where not")
    void suggestions() {
        assertThat(lookup("#copy-suggests").<CheckBox>query().isSelected()).isFalse();
        interact(() -> lookup("#copy-suggests").<CheckBox>query().fire());
        settled();
        assertThat(source.reviser.suggests).isTrue();
        interact(() -> lookup("#copy-suggests").<CheckBox>query().fire());
        settled();
        assertThat(source.reviser.suggests).isFalse();
    }

    @Test
    @DisplayName("shows the sentence as it would be before it is applied, and what a check of it finds")
    void preview() {
        fire("#copy-write");
        interact(() -> lookup("#copy-words").<TextField>query().setText("made to cure"));
        settled();
        assertThat(lookup(".mark-new").<Text>query().getText()).isEqualTo("Made to cure");
        assertThat(lookup("#copy-preview-said").<Label>query().getText()).contains("but this is found");
        interact(() -> lookup("#copy-words").<TextField>query().setText("tested by us"));
        settled();
        assertThat(lookup(".mark-was").<Text>query().getText()).isEqualTo("FDA approved");
        assertThat(lookup("#copy-preview-said").<Label>query().getText()).contains("nothing new is found");
        assertThat(source.reviser.done).isEmpty();
    }

    @Test
    @DisplayName("takes what a person knows of the product, and says which picture is looked at")
    void known() {
        assertThat(lookup("#copy-picture-said").<Label>query().getText()).isEqualTo("No picture is looked at.");
        fire("#copy-known-add");
        assertThat(lookup("#copy-known-keep").<Button>query().isDisabled()).isTrue();
        interact(() -> {
            lookup("#copy-known-name").<TextField>query().setText("battery");
            lookup("#copy-known-value").<TextField>query().setText("4000 mAh");
        });
        fire("#copy-known-keep");
        assertThat(source.reviser.done).containsExactly("know CUP-4 battery=4000 mAh");
    }

    @Test
    @DisplayName("lists by family, market, severity and state, and walks back with Shift and F8")
    void filter() {
        assertThat(rows()).isEqualTo(4);
        choose("#copy-market", 1);
        assertThat(rows()).isEqualTo(1);
        choose("#copy-market", 0);
        choose("#copy-state", 1);
        assertThat(rows()).isEqualTo(2);
        choose("#copy-severity", 3);
        assertThat(rows()).isEqualTo(1);
        press(KeyCode.SHIFT).type(KeyCode.F8).release(KeyCode.SHIFT);
        settled();
        assertThat(lookup(".chosen-mark").queryAllAs(Label.class)).extracting(Label::getText).containsExactly("deathly ", "silent");
    }

    @Test
    @DisplayName("a paper's file fills the form, and what the person keeps is for this product, market and models")
    void paper() {
        Deeds deeds = new Deeds(desk.tasks(), source.reviser, () -> { }, () -> Samples.TODAY);
        boolean[] gone = {false};
        interact(() -> {
            PaperForm form = new PaperForm(desk.texts(), deeds, CopySamples.board().rows().get(0), Path.of("fsc.pdf"),
                    source.reviser.readPaper(Path.of("fsc.pdf"), Progress.NONE), () -> gone[0] = true);
            assertThat(((TextField) form.lookup("#copy-paper-mark")).getText()).isEqualTo("FSC");
            ((TextField) form.lookup("#copy-paper-number")).setText("FSC-C654321");
            ((TextField) form.lookup("#copy-paper-models")).setText("C4, C4 Pro，");
            ((Button) form.lookup("#copy-paper-keep")).fire();
        });
        settled();
        assertThat(gone[0]).isTrue();
        assertThat(source.reviser.done).containsExactly("paper fsc.pdf Fields[sku=CUP-4, mark=FSC, number=FSC-C654321, markets=[US], models=[C4, C4 Pro], validUntil="
                + Samples.TODAY.plusYears(1) + "]");
    }

    private void choose(String box, int index) {
        interact(() -> {
            ComboBox<?> combo = lookup(box).query();
            combo.getSelectionModel().select(index);
        });
        settled();
    }

    private int rows() {
        return lookup("#copy-table").<TableView<?>>query().getItems().size();
    }
}
