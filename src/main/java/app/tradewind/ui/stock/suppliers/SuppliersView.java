package app.tradewind.ui.stock.suppliers;

import app.tradewind.ui.support.Desk;
import app.tradewind.ui.support.Page;
import app.tradewind.ui.support.parts.Parts;
import app.tradewind.words.Phrase;
import java.io.File;
import java.nio.file.Path;
import javafx.beans.binding.Bindings;
import javafx.beans.Observable;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.stage.DirectoryChooser;

/** Binds Suppliers: tables, weights, and the way of the purchase orders into a folder. */
public final class SuppliersView implements Page {

    private final Desk desk;
    private final SuppliersViewModel model;
    private final SuppliersLayout layout;

    public SuppliersView(Desk desk) {
        this.desk = desk;
        model = new SuppliersViewModel(desk.tasks(), desk.source().warehouse().supply());
        layout = new SuppliersLayout(desk.texts());
        layout.state.textProperty().bind(desk.texts().bind(model.stateProperty()));
        Parts.said(desk.texts(), layout.problem, model.problemProperty());
        Parts.shownWhile(layout.told, Bindings.isNotEmpty(model.told()));
        layout.arrivals.setItems(model.arrivals());
        layout.scores.setItems(model.scores());
        layout.swings.setItems(model.swings());
        layout.fields.forEach((criterion, field) -> field.textProperty().bindBidirectional(model.typedProperty(criterion)));
        layout.work.setOnAction(e -> model.work().ifPresent(wrong -> layout.fields.get(wrong).requestFocus()));
        layout.write.setOnAction(e -> choose());
        model.told().addListener((Observable o) -> tell());
    }

    private void choose() {
        File folder = new DirectoryChooser().showDialog(layout.getScene().getWindow());
        if (folder != null) {
            write(folder.toPath());
        }
    }

    /** Writes the purchase orders into a folder, as the page is set. */
    public void write(Path folder) {
        model.write(folder, layout.advised.isSelected(), desk.texts().lang());
    }

    private void tell() {
        layout.told.getChildren().clear();
        for (Phrase phrase : model.told()) {
            Label line = Parts.label(desk.texts().bind(phrase), "note");
            line.setWrapText(true);
            layout.told.getChildren().add(line);
        }
    }

    @Override
    public Node root() {
        return layout;
    }

    @Override
    public void open(String subject) {
        model.open();
    }
}
