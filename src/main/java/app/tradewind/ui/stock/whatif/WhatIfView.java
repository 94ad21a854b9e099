package app.tradewind.ui.stock.whatif;

import app.tradewind.jobs.boards.Screen;
import app.tradewind.jobs.scenarios.StockLever;
import app.tradewind.jobs.scenarios.lane.Closure;
import app.tradewind.ui.stock.whatif.WhatIfViewModel.Line;
import app.tradewind.ui.support.Desk;
import app.tradewind.ui.support.Page;
import app.tradewind.ui.support.Question;
import app.tradewind.ui.support.drawer.Asking;
import app.tradewind.ui.support.parts.Parts;
import java.io.File;
import java.nio.file.Path;
import javafx.beans.Observable;
import javafx.beans.binding.Bindings;
import javafx.scene.Node;
import javafx.stage.FileChooser;

/** Binds What could happen: the fields, the two tables, and the contingency sheet. */
public final class WhatIfView implements Page {

    private static final String NAME = "contingency.xlsx";

    private final Desk desk;
    private final WhatIfViewModel model;
    private final WhatIfLayout layout;
    private final FlightCards cards;
    private final Asking<Line> why;

    public WhatIfView(Desk desk) {
        this.desk = desk;
        model = new WhatIfViewModel(desk.tasks(), desk.source().warehouse().supply());
        layout = new WhatIfLayout(desk.texts());
        layout.state.textProperty().bind(desk.texts().bind(model.stateProperty()));
        Parts.said(desk.texts(), layout.problem, model.problemProperty());
        Parts.said(desk.texts(), layout.left, model.leftProperty());
        layout.lines.setItems(model.lines());
        layout.lines.select(model.selectedProperty());
        layout.items.setItems(model.items());
        model.lines().addListener((Observable o) -> layout.fit(model.lines().size(),
                model.board() == null || model.board().flown().count().priced() > 0));
        layout.form.fields().forEach((lever, field) -> field.textProperty().bindBidirectional(model.typedProperty(lever)));
        layout.form.closed().valueProperty().addListener((o, was, is) -> model.typedProperty(StockLever.CLOSED)
                .set(is == null || is == Closure.Mode.NONE ? "" : is.name()));
        layout.work.setOnAction(e -> model.work().map(layout.form::of).ifPresent(Node::requestFocus));
        layout.write.disableProperty().bind(Bindings.isEmpty(model.lines()));
        layout.write.setOnAction(e -> choose());
        cards = new FlightCards(desk.texts());
        why = new Asking<>(desk, layout, model.selectedProperty(), this::question);
    }

    private Question question(Line line) {
        return new Question(line.why(), Screen.STOCK, line.outcome().scenario().name(), cards.of(model.board().flown(), line));
    }

    private void choose() {
        FileChooser chooser = new FileChooser();
        chooser.setInitialFileName(NAME);
        chooser.getExtensionFilters().setAll(new FileChooser.ExtensionFilter("XLSX", "*.xlsx"), new FileChooser.ExtensionFilter("PDF", "*.pdf"));
        File file = chooser.showSaveDialog(layout.getScene().getWindow());
        if (file != null) {
            write(file.toPath());
        }
    }

    /** Writes the contingency sheet. */
    public void write(Path file) {
        model.write(file, desk.texts().lang());
    }

    @Override
    public Node root() {
        return layout;
    }

    @Override
    public void open(String subject) {
        model.open();
        why.ask();
    }
}
