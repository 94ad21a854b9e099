package app.tradewind.ui.prices;

import app.tradewind.jobs.scenarios.Scenario;
import app.tradewind.jobs.scenarios.ScenarioPart;
import app.tradewind.jobs.scenarios.WhatIfDesk.Moved;
import app.tradewind.ui.support.Texts;
import app.tradewind.ui.support.parts.Parts;
import atlantafx.base.controls.ProgressSliderSkin;
import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.Slider;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** Cost, rate, duty and fee beside the price: what each sale would leave if they were others. */
final class CostSliders extends VBox {

    private static final double NAME = 84;
    private static final double FIGURE = 40;
    private static final int PERCENT = 2;

    private final Texts texts;
    private final Function<Scenario, Optional<Moved>> lines;
    private final Map<ScenarioPart, Slider> sliders = new EnumMap<>(ScenarioPart.class);
    private final ReadOnlyObjectWrapper<Moved> moved = new ReadOnlyObjectWrapper<>();

    CostSliders(Texts texts, Function<Scenario, Optional<Moved>> lines) {
        this.texts = texts;
        this.lines = lines;
        add(ScenarioPart.COST, -50, 100);
        add(ScenarioPart.RATE, -30, 30);
        add(ScenarioPart.DUTY, 0, 50);
        add(ScenarioPart.FEE, -5, 15);
        follow();
    }

    /** The item in the scenario of the sliders; {@code null} where it is not known. */
    ReadOnlyObjectProperty<Moved> movedProperty() {
        return moved.getReadOnlyProperty();
    }

    private void add(ScenarioPart part, double least, double most) {
        Slider slider = new Slider(least, most, 0);
        slider.setId("what-if-" + part.name().toLowerCase(Locale.ROOT));
        slider.setSkin(new ProgressSliderSkin(slider));
        slider.getStyleClass().add("small");
        slider.setBlockIncrement(1);
        slider.setMinWidth(0);
        slider.accessibleTextProperty().bind(texts.bind(part.title()));
        slider.valueProperty().addListener((o, was, is) -> {
            if (Math.round(was.doubleValue()) != Math.round(is.doubleValue())) {
                follow();
            }
        });
        sliders.put(part, slider);
        HBox.setHgrow(slider, Priority.ALWAYS);
        Label name = Parts.label(texts.bind(part.title()), "quiet");
        name.setMinWidth(NAME);
        name.setPrefWidth(NAME);
        boolean points = part == ScenarioPart.DUTY || part == ScenarioPart.FEE;
        Label figure = Parts.label(texts.follow(() -> texts.figures().signed(Math.round(slider.getValue()), 0) + (points ? "" : "%"),
                slider.valueProperty()));
        figure.setMinWidth(FIGURE);
        figure.setAlignment(Pos.CENTER_RIGHT);
        getChildren().add(new HBox(name, slider, figure));
    }

    private void follow() {
        Map<ScenarioPart, BigDecimal> figures = new EnumMap<>(ScenarioPart.class);
        sliders.forEach((part, slider) -> {
            BigDecimal by = BigDecimal.valueOf(Math.round(slider.getValue()));
            boolean points = part == ScenarioPart.DUTY || part == ScenarioPart.FEE;
            figures.put(part, points ? by : BigDecimal.ONE.add(by.movePointLeft(PERCENT)));
        });
        moved.set(lines.apply(Scenario.of(Scenario.OWN, figures)).orElse(null));
    }
}
