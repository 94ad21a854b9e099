package app.tradewind.ui.stock.plan;

import static org.assertj.core.api.Assertions.assertThat;

import app.tradewind.advice.Choice;
import app.tradewind.jobs.deals.TermsBoard;
import app.tradewind.stock.season.SeasonAdvice;
import app.tradewind.ui.WindowTest;
import app.tradewind.ui.support.Place;
import app.tradewind.words.Lang;
import java.util.stream.Collectors;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class TermsJourneyTest extends WindowTest {

    @Test
    @DisplayName("terms are read and kept; a told season's end shows its prices by market, and accepting them goes on record")
    void journey() {
        interact(() -> desk.placeProperty().set(Place.of("stock")));
        settled();
        fire("#page-orderplan");
        fire("#orders-terms");
        assertThat(lookup("#terms-season-end").<TextField>query().getText()).isEqualTo("2027-01-31");
        assertThat(season()).contains("US: Season ends 31 Jan 2027: mark down from").contains("DE: Season ends 31 Jan 2027: prices are planned from 7 Dec 2026 on");
        interact(() -> lookup("#terms-why-US").<Hyperlink>query().fire());
        settled();
        assertThat(why()).contains("more than keeping the price").contains("More by marking down in time").contains("plans these prices");
        fire("#why-accept");
        assertThat(source.decisions).hasSize(1);
        assertThat(source.decisions.get(0).choice()).isEqualTo(Choice.ACCEPTED);
        assertThat(((SeasonAdvice) source.decisions.get(0).advice()).priceSteps()).isNotEmpty();
        interact(() -> lookup("#terms-why-DE").<Hyperlink>query().fire());
        settled();
        fire("#markdown-back");
        assertThat(source.warehouse.told).contains("unplan TW-1 · DE");
        interact(() -> lookup("#terms-season-end").<TextField>query().setText("2027-02-14"));
        fire("#terms-save");
        assertThat(source.warehouse.told).contains("TW-1 season-end=2027-02-14");
        interact(() -> desk.texts().langProperty().set(Lang.ZH));
        settled();
        assertThat(season()).contains("季末日 2027年1月31日");
        ComboBox<TermsBoard.Product> products = lookup("#terms-product").query();
        interact(() -> products.setValue(products.getItems().get(1)));
        settled();
        assertThat(lookup("#terms-season").query().isVisible()).isFalse();
    }

    private String season() {
        return lookup("#terms-season .label").queryAllAs(Label.class).stream().map(Label::getText).collect(Collectors.joining(" "));
    }

    private String why() {
        return lookup("#why .label").queryAllAs(Label.class).stream().map(Label::getText).collect(Collectors.joining(" "));
    }
}
