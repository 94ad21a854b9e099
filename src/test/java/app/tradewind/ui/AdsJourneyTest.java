package app.tradewind.ui;

import static org.assertj.core.api.Assertions.assertThat;

import app.tradewind.pricing.ads.SplitAdvice;
import app.tradewind.pricing.ads.TermAdvice;
import app.tradewind.ui.support.Place;
import app.tradewind.ui.support.parts.RowTable;
import app.tradewind.words.Lang;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Advertising")
class AdsJourneyTest extends WindowTest {

    @Test
    @DisplayName("is reached from Prices, what to stop first, and each term says why with the rows it stands on")
    void why() {
        open();
        assertThat(terms().getItems()).hasSize(5);
        assertThat(lookup("#ads-terms .pill").queryAll().stream().map(node -> ((Label) node).getText())).startsWith("Stop");
        interact(() -> terms().getSelectionModel().select(0));
        settled();
        assertThat(desk.questionProperty().get().advice()).isInstanceOfSatisfying(TermAdvice.class,
                advice -> assertThat(advice.term().term()).isEqualTo("rice bag"));
        assertThat(lookup(".note").queryAll().stream().map(node -> ((Label) node).getText())).anyMatch(text -> text.startsWith("search-terms.csv, row "));
        interact(() -> lookup("#ads-split-why").<Hyperlink>query().fire());
        settled();
        assertThat(desk.questionProperty().get().advice()).isInstanceOf(SplitAdvice.class);
        interact(() -> desk.texts().langProperty().set(Lang.ZH));
        assertThat(lookup("#ads-terms .pill").queryAll().stream().map(node -> ((Label) node).getText())).startsWith("停");
    }

    @Test
    @DisplayName("shows the terms of a choice alone")
    void chosen() {
        open();
        interact(() -> lookup(".choices .toggle-button").<ToggleButton>queryAll().stream().filter(each -> each.getText().equals("Not known"))
                .findFirst().orElseThrow().fire());
        settled();
        assertThat(terms().getItems()).hasSize(1);
    }

    @Test
    @DisplayName("asks what a campaign is for, refuses a product there is not, and follows what it is told")
    void told() {
        open();
        RowTable<?> campaigns = lookup("#ads-campaigns").query();
        assertThat(campaigns.getItems()).hasSize(2);
        interact(() -> {
            campaigns.getSelectionModel().select(1);
            lookup("#ads-product").<TextField>query().setText("NONE");
        });
        fire("#ads-tell");
        assertThat(lookup("#ads-problem").<Label>query().getText()).isEqualTo("No listing has the product NONE.");
        assertThat(lookup("#ads-missing").<Label>query().getText()).startsWith("Spices (US): no report says what it advertises");
        interact(() -> lookup("#ads-product").<TextField>query().setText("S7"));
        fire("#ads-tell");
        assertThat(source.marketing.told).containsExactly("Spices@US=S7");
        assertThat(lookup("#ads-problem").<Label>query().isVisible()).isFalse();
        assertThat(lookup("#ads-campaigns .label").queryAll().stream().map(node -> ((Label) node).getText())).doesNotContain("not known: tell it");
    }

    @Test
    @DisplayName("leads from a campaign's margin to the price of its product")
    void margin() {
        open();
        interact(() -> lookup("#ads-campaigns").<RowTable<?>>query().getSelectionModel().select(0));
        interact(() -> lookup("#ads-margin-why").<Hyperlink>query().fire());
        assertThat(desk.placeProperty().get().screen()).isEqualTo("prices");
        assertThat(desk.placeProperty().get().subject()).startsWith("R3");
    }

    @Test
    @DisplayName("says what to bring in where there is no report")
    void nothing() {
        source.marketing.filled = false;
        open();
        assertThat(lookup("#ads-terms .empty .heading").<Label>query().getText()).isEqualTo("No advertising yet");
        interact(() -> lookup("#ads-terms .empty .button").<Button>query().fire());
        assertThat(desk.placeProperty().get()).isEqualTo(Place.of("data"));
    }

    private void open() {
        interact(() -> desk.placeProperty().set(Place.of("prices")));
        settled();
        fire("#page-ads");
    }

    private RowTable<?> terms() {
        return lookup("#ads-terms").query();
    }
}
