package app.tradewind.ui.products;

import app.tradewind.jobs.boards.ProductBoard.Criterion;
import app.tradewind.ui.support.Texts;
import app.tradewind.ui.support.parts.Parts;
import atlantafx.base.controls.ProgressSliderSkin;
import java.util.ArrayList;
import java.util.List;
import javafx.beans.Observable;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.Slider;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** A slider a criterion, with its share of all weights; moving one ranks the board again. */
final class WeightsPane extends VBox {

    private static final double WIDTH = 156;

    private final Texts texts;
    private final Weights weights;
    private final VBox sliders = new VBox();

    WeightsPane(Texts texts, Weights weights) {
        this.texts = texts;
        this.weights = weights;
        getStyleClass().addAll("card", "weights");
        setMinWidth(WIDTH);
        setPrefWidth(WIDTH);
        sliders.getStyleClass().add("sliders");
        Hyperlink reset = Parts.link(texts.bind("ui.products.weights.reset"), weights::reset);
        reset.setId("products-reset");
        Label hint = Parts.quiet(texts.bind("ui.products.weights.hint"));
        hint.setMinHeight(Region.USE_PREF_SIZE);
        getChildren().addAll(Parts.heading(texts.bind("ui.products.weights")), sliders,
                Parts.shownWhile(reset, weights.movedProperty()),
                hint);
        weights.criteria().addListener((Observable o) -> fill());
        fill();
    }

    private void fill() {
        List<Observable> all = new ArrayList<>(List.of(texts.langProperty()));
        weights.criteria().forEach(criterion -> all.add(weights.value(criterion.name())));
        Observable[] follow = all.toArray(Observable[]::new);
        sliders.getChildren().setAll(weights.criteria().stream().map(criterion -> slider(criterion, follow)).toList());
    }

    private Node slider(Criterion criterion, Observable... follow) {
        ObservableValue<String> name = texts.follow(() -> texts.say(criterion.label()));
        Label what = Parts.label(name);
        what.setMinWidth(0);
        what.setMinHeight(Region.USE_PREF_SIZE);
        what.setMaxWidth(Double.MAX_VALUE);
        what.setWrapText(true);
        HBox.setHgrow(what, Priority.ALWAYS);
        Label share = Parts.label(Bindings.createStringBinding(
                () -> texts.figures().percent(weights.share(criterion.name())), follow), "strong");
        share.setMinWidth(Region.USE_PREF_SIZE);
        Slider slider = new Slider(0, Weights.MOST, 0);
        slider.setId("weight-" + criterion.name());
        slider.setSkin(new ProgressSliderSkin(slider));
        slider.getStyleClass().add("small");
        slider.setBlockIncrement(5);
        slider.valueProperty().bindBidirectional(weights.value(criterion.name()));
        slider.accessibleTextProperty().bind(name);
        return new VBox(new HBox(what, share), slider);
    }
}
