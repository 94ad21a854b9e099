package app.tradewind.ui.products.weighing;

import app.tradewind.selection.weights.PairwiseComparison;
import app.tradewind.ui.products.weighing.Pairs.Pair;
import app.tradewind.ui.support.Texts;
import app.tradewind.ui.support.parts.Parts;
import app.tradewind.words.Phrase;
import javafx.beans.binding.Bindings;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Slider;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** Two criteria at a time, a slider between them; below, whether the answers agree with each other. */
final class PairsPane extends VBox {

    private static final double NAME = 122;
    private static final double TIMES = 30;
    private static final double SLIDER = 116;
    private static final double GAP = 6;

    final Button apply;
    /** Room that the scroll bar takes. */
    private static final double BAR = 12;

    private final Texts texts;
    private final VBox sliders = new VBox(GAP);
    private final Label agree = new Label();

    PairsPane(Texts texts, ReadOnlyObjectProperty<Pairs> pairs) {
        this.texts = texts;
        getStyleClass().add("card");
        setSpacing(GAP);
        apply = Parts.primary(texts.bind("weighing.page.pairs.apply"), () -> { });
        apply.setId("weighing-apply-pairs");
        apply.disableProperty().bind(pairs.isNull());
        agree.setWrapText(true);
        agree.setMinHeight(Region.USE_PREF_SIZE);
        agree.setId("weighing-agree");
        sliders.setPadding(new Insets(0, BAR, 0, 0));
        ScrollPane scroll = Parts.scroll(sliders);
        VBox.setVgrow(scroll, Priority.ALWAYS);
        Label hint = Parts.quiet(texts.bind("weighing.page.pairs.hint"));
        hint.setMinHeight(Region.USE_PREF_SIZE);
        getChildren().addAll(Parts.heading(texts.bind("weighing.page.pairs")), hint, scroll, agree,
                new HBox(Parts.spring(), apply));
        pairs.addListener((o, was, is) -> fill(is));
    }

    private void fill(Pairs pairs) {
        sliders.getChildren().setAll(pairs.all().stream().map(pair -> row(pairs, pair)).toList());
        agree.textProperty().bind(Bindings.createStringBinding(() -> texts.say(said(pairs)), pairs.comparisonProperty(), texts.langProperty()));
    }

    private static Phrase said(Pairs pairs) {
        PairwiseComparison now = pairs.comparisonProperty().get();
        Pair odd = pairs.oddest();
        return now == null ? Phrase.of("weighing.page.pairs.few") : odd == null ? Phrase.of("weighing.page.pairs.agree", now.consistencyRatio())
                : Phrase.of("weighing.page.pairs.odd", now.consistencyRatio(), pairs.criterion(odd.one()).label(), pairs.criterion(odd.other()).label());
    }

    private HBox row(Pairs pairs, Pair pair) {
        Label one = name(pairs, pair.one());
        one.setAlignment(Pos.CENTER_RIGHT);
        Slider slider = new Slider(-Pairs.MOST, Pairs.MOST, pair.lean().get());
        slider.setId("pair-" + pairs.criterion(pair.one()).name() + "-" + pairs.criterion(pair.other()).name());
        slider.getStyleClass().add("small");
        slider.setMajorTickUnit(1);
        slider.setMinorTickCount(0);
        slider.setSnapToTicks(true);
        slider.setBlockIncrement(1);
        slider.setPrefWidth(SLIDER);
        slider.setMinWidth(SLIDER);
        slider.valueProperty().bindBidirectional(pair.lean());
        slider.accessibleTextProperty().bind(Bindings.createStringBinding(() -> texts.say(spoken(pairs, pair)), pair.lean(), texts.langProperty()));
        Label times = Parts.label(Bindings.createStringBinding(() -> texts.say("weighing.page.times", 1 + Math.abs(Math.rint(pair.lean().get()))),
                pair.lean(), texts.langProperty()), "quiet");
        times.setMinWidth(TIMES);
        HBox row = new HBox(GAP, one, slider, name(pairs, pair.other()), Parts.spring(), times);
        row.setAlignment(Pos.CENTER_LEFT);
        return row;
    }

    private static Phrase spoken(Pairs pairs, Pair pair) {
        boolean first = pair.lean().get() <= 0;
        return Phrase.of("weighing.page.spoken", pairs.criterion(first ? pair.one() : pair.other()).label(), 1 + Math.abs(Math.rint(pair.lean().get())),
                pairs.criterion(first ? pair.other() : pair.one()).label());
    }

    private Label name(Pairs pairs, int place) {
        ObservableValue<String> said = texts.bind(pairs.criterion(place).label());
        Label name = Parts.label(said);
        name.setMinWidth(NAME);
        name.setPrefWidth(NAME);
        return name;
    }
}
