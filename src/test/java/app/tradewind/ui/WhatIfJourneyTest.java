package app.tradewind.ui;

import static org.assertj.core.api.Assertions.assertThat;

import app.tradewind.jobs.AdvisePrices;
import app.tradewind.jobs.Progress;
import app.tradewind.jobs.desk.Wishes;
import app.tradewind.jobs.scenarios.SmallSeller;
import app.tradewind.ui.charts.ProfitCurve;
import app.tradewind.ui.support.Place;
import java.util.List;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.Slider;
import javafx.scene.shape.Circle;
import javafx.scene.shape.Path;
import javafx.scene.text.Text;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Other costs on the demand curve")
class WhatIfJourneyTest extends WindowTest {

    @Test
    @DisplayName("move curve, profit and advised price with the slider, and come back with it")
    void follows() {
        source.prices = new AdvisePrices().run(SmallSeller.snapshot(), Wishes.USUAL.prices(), Wishes.USUAL.seed(), Progress.NONE);
        interact(() -> desk.placeProperty().set(new Place("prices", SmallSeller.PAN.toString())));
        settled();
        assertThat(curves()).as("the curve as it stands alone").isEqualTo(1);
        interact(() -> lookup("#what-if-more").<Hyperlink>query().fire());
        settled();
        assertThat(labels()).contains("Advised then");
        List<String> before = labels();
        List<String> drawn = words();
        set("#what-if-cost", 40);
        assertThat(curves()).as("and that of now behind it").isEqualTo(2);
        assertThat(words()).as("marks on the curve").isNotEqualTo(drawn);
        assertThat(labels()).isNotEqualTo(before).contains("+40%");
        double at = dot();
        set("#what-if-price", lookup("#what-if-price").<Slider>query().getValue() + 1);
        assertThat(dot()).as("the tried price on the curve").isGreaterThan(at);
        set("#what-if-cost", 0);
        assertThat(words().get(0)).isEqualTo(drawn.get(0));
    }

    @Test
    @DisplayName("say that they are not known of an item whose costs are not")
    void unknown() {
        interact(() -> desk.placeProperty().set(new Place("prices", "R3/US")));
        settled();
        interact(() -> lookup("#what-if-more").<Hyperlink>query().fire());
        settled();
        assertThat(labels()).containsSequence("Advised then", "?");
    }

    private void set(String slider, double value) {
        interact(() -> lookup(slider).<Slider>query().setValue(value));
        settled();
    }

    private ProfitCurve curve() {
        ProfitCurve curve = lookup(".profit-curve").query();
        interact(curve::layout);
        return curve;
    }

    private long curves() {
        return curve().getChildrenUnmodifiable().stream().filter(Path.class::isInstance).count();
    }

    private List<String> words() {
        return curve().getChildrenUnmodifiable().stream().filter(Text.class::isInstance).map(node -> ((Text) node).getText()).toList();
    }

    private double dot() {
        return curve().getChildrenUnmodifiable().stream().filter(node -> node instanceof Circle && node.getStyleClass().contains("tried-dot"))
                .mapToDouble(node -> ((Circle) node).getCenterX()).findFirst().orElseThrow();
    }

    private List<String> labels() {
        return lookup(".what-if").query().lookupAll(".label").stream().filter(Label.class::isInstance).map(node -> ((Label) node).getText()).toList();
    }
}
