package app.tradewind.ui;

import static org.assertj.core.api.Assertions.assertThat;

import app.tradewind.advice.Footing;
import app.tradewind.catalog.Origin;
import app.tradewind.intake.layout.Kind;
import app.tradewind.jobs.boards.Screen;
import app.tradewind.stock.OrderAdvice;
import app.tradewind.ui.support.Question;
import app.tradewind.words.Lang;
import app.tradewind.words.Phrase;
import java.util.List;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Why?")
class WhyFootingJourneyTest extends WindowTest {

    @Test
    @DisplayName("shows an answer as sure as its data, and the rows that fall short one click behind the badge")
    void flaws() {
        OrderAdvice advice = Samples.stock().rows().get(0).advice();
        ask(advice);
        assertThat(lookup("#why .pill").queryAllAs(Label.class)).extracting(Label::getText).contains("well supported");
        assertThat(lookup("#why-footing").tryQuery()).as("nothing to look at").isEmpty();

        Footing footing = new Footing(List.of(new Footing.Ground(Kind.SUPPLIER_TERMS.phrase(), 2,
                Phrase.of("quality.trust.failing", Kind.SUPPLIER_TERMS.phrase(), 1L, 1L, "terms.xlsx!2:16", "unit-cost", Phrase.of("quality.why.not-positive")),
                List.of(new Footing.Flaw(new Origin(2, "terms.xlsx", "2", 16), "unit-cost", "0.00 CNY", Phrase.of("quality.why.not-positive"))))));
        ask(advice.with(advice.why().on(footing)));
        assertThat(lookup("#why .pill").queryAllAs(Label.class)).extracting(Label::getText).contains("rough");
        assertThat(lookup("#why .note").queryAllAs(Label.class)).extracting(Label::getText).anyMatch(text -> text.contains("1 of 1 row cannot be relied on"));
        assertThat(lookup("#why-flaws").query().isVisible()).isFalse();
        interact(() -> lookup("#why-footing").<Hyperlink>query().fire());
        assertThat(lookup("#why-flaws").query().isVisible()).isTrue();
        assertThat(lookup("#why-flaws .label").queryAllAs(Label.class)).extracting(Label::getText)
                .contains("terms.xlsx!2:16, Cost a piece \"0.00 CNY\": should be above zero");
        interact(() -> desk.texts().langProperty().set(Lang.ZH));
        assertThat(lookup("#why-footing").<Hyperlink>query().getText()).isEqualTo("所依据的数据中有 1 行有问题");
    }

    private void ask(OrderAdvice advice) {
        interact(() -> desk.questionProperty().set(new Question(advice, Screen.STOCK, Phrase.of("quality.title"), List.of())));
        settled();
    }
}
