package app.tradewind.ui.stock.routes;

import app.tradewind.jobs.routes.shelf.LaneField;
import app.tradewind.stock.route.Way;
import app.tradewind.ui.support.Texts;
import app.tradewind.ui.support.parts.Parts;
import java.io.File;
import java.nio.file.Path;
import java.util.Locale;
import java.util.function.Consumer;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.stage.FileChooser;
import javafx.util.StringConverter;

/** The freight table of the selected product's market, one way at a time: every figure with its unit, source and day. */
final class LanePane extends VBox {

    private static final int COLUMNS = 3;
    private static final String SHEET = "freight.csv";

    LanePane(Texts texts, RoutesViewModel model) {
        Label market = Parts.heading(texts.follow(() -> model.selectedProperty().get() == null ? ""
                : texts.say("route.ui.rates", model.selectedProperty().get().item().market()), model.selectedProperty()));
        ComboBox<Way> ways = new ComboBox<>();
        ways.setId("routes-way");
        ways.getItems().setAll(Way.values());
        ways.setConverter(new StringConverter<>() {
            @Override
            public String toString(Way way) {
                return way == null ? "" : texts.say(way.phrase());
            }

            @Override
            public Way fromString(String text) {
                return ways.getValue();
            }
        });
        ways.valueProperty().bindBidirectional(model.laneProperty());
        texts.langProperty().addListener(o -> {
            Way now = ways.getValue();
            ways.getItems().setAll(Way.values());
            ways.setValue(now);
        });
        GridPane grid = new GridPane();
        grid.getStyleClass().add("lane-form");
        for (int i = 0; i < COLUMNS; i++) {
            ColumnConstraints column = new ColumnConstraints();
            column.setPercentWidth(100.0 / COLUMNS);
            grid.getColumnConstraints().add(column);
        }
        int place = 0;
        for (LaneField field : LaneField.values()) {
            grid.add(field(texts, model, field), place % COLUMNS, place / COLUMNS);
            place++;
        }
        Button save = Parts.primary(texts.bind("route.ui.save"), model::save);
        save.setId("routes-save");
        Label told = Parts.label(texts.bind(model.toldProperty()), "quiet");
        told.setId("routes-told");
        told.setWrapText(true);
        HBox.setHgrow(told, Priority.ALWAYS);
        Button template = Parts.button(texts.bind("deal.template.save"), () -> choose(false, model::template));
        template.setId("routes-template");
        Button take = Parts.button(texts.bind("deal.template.take"), () -> choose(true, model::take));
        take.setId("routes-take");
        HBox foot = new HBox(save, template, take, told);
        foot.getStyleClass().add("lane-foot");
        HBox head = new HBox(market, Parts.spring(), ways);
        getChildren().add(Parts.card(head, Parts.quiet(texts.bind("route.ui.rates-hint")), grid, foot));
    }

    private void choose(boolean open, Consumer<Path> then) {
        FileChooser chooser = new FileChooser();
        chooser.getExtensionFilters().add(new FileChooser.ExtensionFilter("CSV", "*.csv"));
        chooser.setInitialFileName(open ? "" : SHEET);
        File file = open ? chooser.showOpenDialog(getScene().getWindow()) : chooser.showSaveDialog(getScene().getWindow());
        if (file != null) {
            then.accept(file.toPath());
        }
    }

    private static VBox field(Texts texts, RoutesViewModel model, LaneField field) {
        TextField text = new TextField();
        text.setId("lane-" + field.name().toLowerCase(Locale.ROOT).replace('_', '-'));
        text.accessibleTextProperty().bind(texts.bind(field.title()));
        text.promptTextProperty().bind(texts.bind("ui.unknown"));
        text.textProperty().bindBidirectional(model.typedProperty(field));
        text.disableProperty().bind(model.laneProperty().isEqualTo(Way.DIRECT_MAIL).and(
                new SimpleBooleanProperty(field.stocked())));
        VBox box = new VBox(Parts.label(texts.bind(field.title()), "field-name"), text);
        box.setMinWidth(0);
        return box;
    }
}
