package app.tradewind.ui.products.breadth;

import app.tradewind.selection.breadth.demand.Group;
import app.tradewind.ui.support.Texts;
import app.tradewind.ui.support.parts.Parts;
import atlantafx.base.controls.ProgressSliderSkin;
import java.util.function.DoubleFunction;
import javafx.beans.Observable;
import javafx.beans.property.DoubleProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.Slider;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** A slider a demand; moving one makes the list anew. */
final class DemandsPane extends VBox {

    static final double WIDTH = 182;
    private static final double MOST_PLACES = 50;
    private static final double MOST_EXPLORED = 10;
    private static final double MOST_ALIKE = 5;

    private final Texts texts;
    private final Demands demands;
    private final VBox shares = new VBox();

    DemandsPane(Texts texts, Demands demands) {
        this.texts = texts;
        this.demands = demands;
        getStyleClass().addAll("card", "weights");
        setMinWidth(WIDTH);
        setPrefWidth(WIDTH);
        shares.getStyleClass().add("sliders");
        VBox whole = new VBox(slider("places", texts.bind("breadth.page.places"), demands.places, 1, MOST_PLACES, at -> texts.figures().whole(at)));
        VBox rest = new VBox(
                slider("explore", texts.bind("breadth.page.explore"), demands.explore, 0, MOST_EXPLORED, this::count),
                slider("alike", texts.bind("breadth.page.alike"), demands.alike, 0, MOST_ALIKE, at -> at < 1 ? texts.say("breadth.page.any") : texts.figures().whole(at)));
        rest.getStyleClass().add("sliders");
        Hyperlink reset = Parts.link(texts.bind("breadth.page.reset"), demands::reset);
        reset.setId("breadth-reset");
        getChildren().addAll(whole, Parts.heading(texts.bind("breadth.page.shares")), shares,
                Parts.heading(texts.bind("breadth.page.besides")), rest, Parts.shownWhile(reset, demands.movedProperty()));
        demands.dimensions().addListener((Observable o) -> fill());
        fill();
    }

    private void fill() {
        shares.getChildren().setAll(demands.dimensions().stream().map(dimension -> slider(dimension, texts.bind(
                new Group(dimension, Demands.group(dimension)).said()), demands.share(dimension), 0, Demands.MOST_SHARE, this::share)).toList());
    }

    private String share(double percent) {
        return percent < 1 ? texts.say("breadth.page.none") : texts.figures().percent(percent / 100);
    }

    private String count(double count) {
        return count < 1 ? texts.say("breadth.page.none") : texts.figures().whole(count);
    }

    private Node slider(String id, ObservableValue<String> name, DoubleProperty value, double least, double most, DoubleFunction<String> figure) {
        Label what = Parts.label(name);
        what.setMinWidth(0);
        what.setWrapText(true);
        Label at = Parts.label(texts.follow(() -> figure.apply(Math.rint(value.get())), value), "strong");
        at.setMinWidth(Region.USE_PREF_SIZE);
        Slider slider = new Slider(least, most, least);
        slider.setId("breadth-" + id);
        slider.setSkin(new ProgressSliderSkin(slider));
        slider.getStyleClass().add("small");
        slider.setBlockIncrement(1);
        slider.valueProperty().bindBidirectional(value);
        slider.accessibleTextProperty().bind(name);
        return new VBox(new HBox(what, Parts.spring(), at), slider);
    }
}
