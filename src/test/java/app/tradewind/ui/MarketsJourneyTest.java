package app.tradewind.ui;

import static org.assertj.core.api.Assertions.assertThat;

import app.tradewind.ui.support.Place;
import app.tradewind.words.Lang;
import javafx.scene.control.Label;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The markets")
class MarketsJourneyTest extends WindowTest {

    @Test
    @DisplayName("are found by a word; a figure is changed by the form, in either language")
    void change() {
        interact(() -> desk.placeProperty().set(new Place("markets", "DE")));
        settled();
        assertThat(lookup("#markets-table").<TableView<?>>query().getItems()).hasSizeGreaterThan(40);
        assertThat(lookup("#figure-value").<TextField>query().getText()).isEqualTo("19 %");
        interact(() -> lookup("#figure-value").<TextField>query().setText("20 %"));
        fire("#figure-save");
        assertThat(source.atlas.told).containsExactly("save de.yaml [tax, standard] 20 %");
        assertThat(lookup("#markets-told").<Label>query().getText()).startsWith("Kept.");
        interact(() -> desk.texts().langProperty().set(Lang.ZH));
        assertThat(lookup("#markets-told").<Label>query().getText()).startsWith("已保存");
        interact(() -> lookup("#figure-from").<TextField>query().setText("soon"));
        fire("#figure-save");
        assertThat(source.atlas.told).as("no day, nothing asked").hasSize(1);
    }
}
