package app.tradewind.ui.prices;

import app.tradewind.catalog.SkuMarket;
import app.tradewind.catalog.plans.PriceLimit.Kind;
import app.tradewind.jobs.limits.LimitText;
import app.tradewind.jobs.limits.LimitsBoard;
import app.tradewind.ui.support.Texts;
import app.tradewind.ui.support.bounds.LimitFields;
import app.tradewind.ui.support.bounds.LimitForm;
import app.tradewind.ui.support.parts.Parts;
import app.tradewind.words.Phrase;
import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/** The bounds of one product's price in one market, to be typed. */
final class LimitPane extends VBox {

    private static final List<Kind> KINDS = List.of(Kind.FLOOR, Kind.CAP, Kind.MAP, Kind.MARGIN, Kind.STEP);

    final Button save;
    private final Label problem = new Label();
    private final Texts texts;
    private LimitForm form;

    LimitPane(Texts texts) {
        this.texts = texts;
        getStyleClass().addAll("card", "limits");
        save = Parts.button(texts.bind("limits.save"), () -> { });
        save.setId("price-limits-save");
        problem.getStyleClass().add("problem");
        problem.setId("price-limits-problem");
        problem.setWrapText(true);
        problem.setMinHeight(USE_PREF_SIZE);
        getChildren().add(Parts.heading(texts.bind("limits.heading")));
    }

    /** Shows what holds once the bounds are known; the fields are unfolded on demand. */
    void show(LimitsBoard board, SkuMarket item) {
        form = new LimitForm(board, item.sku(), item.market(), KINDS);
        Label held = Parts.label(texts.follow(this::held), "note");
        held.setId("price-limits-held");
        held.setWrapText(true);
        held.setMinHeight(USE_PREF_SIZE);
        Hyperlink change = Parts.link(texts.bind("limits.change"), this::unfold);
        change.setId("price-limits-change");
        getChildren().setAll(getChildren().get(0), held, change);
    }

    private String held() {
        List<String> held = KINDS.stream().filter(kind -> !form.held(kind).isEmpty())
                .map(kind -> texts.say("limits.held.one", LimitText.name(kind), form.held(kind))).toList();
        return held.isEmpty() ? texts.say("limits.held.none") : String.join(" · ", held);
    }

    private void unfold() {
        Label hint = Parts.quiet(texts.bind("limits.pane.hint"));
        hint.setWrapText(true);
        hint.setMinHeight(USE_PREF_SIZE);
        getChildren().setAll(getChildren().get(0), new LimitFields(texts, form), hint, new HBox(Parts.spring(), save));
    }

    LimitForm form() {
        return form;
    }

    /** Says what is wrong with what was typed. */
    void refuse(Phrase wrong) {
        problem.textProperty().unbind();
        problem.textProperty().bind(texts.bind(wrong));
        if (!getChildren().contains(problem)) {
            getChildren().add(getChildren().size() - 1, problem);
        }
    }
}
