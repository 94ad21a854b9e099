package app.tradewind.ui.stock.routes;

import app.tradewind.ui.support.Texts;
import app.tradewind.ui.support.parts.Parts;
import atlantafx.base.controls.ProgressSliderSkin;
import javafx.beans.property.DoubleProperty;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.Slider;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** The day and the pace that the ways are looked at. */
final class LookSliders extends VBox {

    private static final double NAME = 96;
    private static final double FIGURE = 120;
    private static final double DAYS = 730;

    LookSliders(Texts texts, RoutesViewModel model) {
        getStyleClass().add("sliders");
        getChildren().addAll(
                line(texts, "routes-day", "route.ui.day", DAYS, 1, model.aheadProperty(),
                        texts.follow(() -> texts.figures().fullDay(model.day()), model.aheadProperty(), model.rows())),
                line(texts, "routes-pace", "route.ui.pace", 1, 0.05, model.powerProperty(),
                        texts.follow(() -> Double.isNaN(model.pace()) ? texts.say("ui.unknown")
                                : texts.say("route.ui.a-day", model.pace()), model.powerProperty(), model.selectedProperty())));
    }

    private static HBox line(Texts texts, String id, String name, double most, double step, DoubleProperty value, ObservableValue<String> said) {
        Slider slider = new Slider(-most, most, 0);
        slider.setId(id);
        slider.setSkin(new ProgressSliderSkin(slider));
        slider.getStyleClass().add("small");
        slider.setBlockIncrement(step);
        slider.setMinWidth(0);
        slider.accessibleTextProperty().bind(texts.bind(name));
        slider.valueProperty().bindBidirectional(value);
        HBox.setHgrow(slider, Priority.ALWAYS);
        Label title = Parts.label(texts.bind(name), "quiet");
        title.setMinWidth(NAME);
        Label figure = Parts.label(said);
        figure.setMinWidth(FIGURE);
        figure.setAlignment(Pos.CENTER_RIGHT);
        return new HBox(title, slider, figure);
    }
}
