package app.tradewind.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import app.tradewind.jobs.desk.weights.KeptWeights.From;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Slider;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class WeighingJourneyTest extends WindowTest {

    @Test
    @DisplayName("two at a time: a contradiction is named with its pair, and what is applied is kept and can be taken back")
    void pairs() {
        fire("#rail-products");
        fire("#page-weighing");
        settled();
        assertThat(text("#weighing-agree")).contains("agree");
        slide("#pair-growth-margin", -8);
        slide("#pair-growth-demand", 8);
        slide("#pair-margin-demand", -8);
        assertThat(text("#weighing-agree")).contains("contradict");
        slide("#pair-growth-margin", -2);
        slide("#pair-growth-demand", -2);
        slide("#pair-margin-demand", 0);
        assertThat(text("#weighing-agree")).contains("agree");
        fire("#weighing-apply-pairs");
        settled();
        assertThat(source.chooser.kept.from()).isEqualTo(From.PAIRS);
        assertThat(source.chooser.kept.byCriterion().get("growth")).isEqualTo(0.6, within(1e-9));
        fire("#weighing-reset");
        settled();
        assertThat(source.chooser.kept.from()).isEqualTo(From.DELIVERED);
    }

    @Test
    @DisplayName("too few decisions are told as so many of so many, and there is nothing to apply")
    void few() {
        fire("#rail-products");
        fire("#page-weighing");
        settled();
        assertThat(text("#weighing-learned")).contains("1 of 5").contains("0 of 5");
        assertThat(lookup("#weighing-apply-learned").<Button>query().isDisabled()).isTrue();
    }

    private void slide(String id, double to) {
        interact(() -> lookup(id).<Slider>query().setValue(to));
    }

    private String text(String id) {
        return lookup(id).<Label>query().getText();
    }
}
