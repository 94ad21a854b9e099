package app.tradewind.ui;

import static org.assertj.core.api.Assertions.assertThat;

import app.tradewind.voice.theme.Theme;
import app.tradewind.voice.theme.UrgentReview;
import app.tradewind.words.Lang;
import app.tradewind.words.Words;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TableView;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class ReviewsJourneyTest extends WindowTest {

    @Test
    @DisplayName("behind Products: what cannot wait first, themes with quotes in their language, products by mood")
    void reviews() {
        fire("#rail-products");
        fire("#page-reviews");
        settled();
        TableView<UrgentReview> urgent = lookup("#reviews-urgent").queryTableView();
        assertThat(urgent.getItems()).extracting(UrgentReview::subject).containsExactly("T1 · DE #2");
        assertThat(shown("Injury: The handle broke and I burned my hand")).isTrue();
        assertThat(shown("Stop selling until you know more")).isTrue();
        TableView<Theme> themes = lookup("#reviews-themes").queryTableView();
        assertThat(themes.getItems()).extracting(theme -> theme.topic().code())
                .containsExactlyInAnyOrder("quality", "safety", "size", "look", "delivery");
        interact(() -> themes.getSelectionModel().select(themes.getItems().stream().filter(theme -> theme.topic().code().equals("size")).findFirst().orElseThrow()));
        settled();
        assertThat(shown("Size and fit: 1 of 4 reviews blame it")).isTrue();
        assertThat(shown("Too small")).isTrue();
        ComboBox<Theme.Place> place = lookup("#reviews-place").queryComboBox();
        String english = place.getButtonCell().getText();
        Theme.Place chosen = place.getValue();
        interact(() -> desk.texts().langProperty().set(Lang.ZH));
        assertThat(english).isEqualTo(Words.in(Lang.EN).say("voice.page.everywhere"));
        assertThat(place.getButtonCell().getText()).isEqualTo(Words.in(Lang.ZH).say("voice.page.everywhere"));
        assertThat(place.getValue()).isEqualTo(chosen);
    }

    private boolean shown(String start) {
        return lookup(label -> label instanceof Label named && named.getText() != null && named.getText().startsWith(start)).tryQuery().isPresent();
    }
}
