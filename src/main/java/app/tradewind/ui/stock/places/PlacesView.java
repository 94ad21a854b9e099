package app.tradewind.ui.stock.places;

import app.tradewind.jobs.boards.Screen;
import app.tradewind.jobs.places.PlacesBoard.Row;
import app.tradewind.ui.support.Desk;
import app.tradewind.ui.support.Page;
import app.tradewind.ui.support.Question;
import app.tradewind.ui.support.drawer.Asking;
import app.tradewind.ui.support.parts.Parts;
import app.tradewind.words.Phrase;
import javafx.scene.Node;

/** Binds Places: the table, the forms, and the drawer that explains the selected product. */
public final class PlacesView implements Page {

    private final Desk desk;
    private final PlacesViewModel model;
    private final PlacesLayout layout;
    private final Asking<Row> why;

    public PlacesView(Desk desk) {
        this.desk = desk;
        model = new PlacesViewModel(desk.tasks(), desk.source().warehouse());
        layout = new PlacesLayout(desk.texts());
        layout.state.textProperty().bind(desk.texts().bind(model.state));
        layout.problem.textProperty().bind(desk.texts().bind(model.problem));
        Parts.shownWhile(layout.problem, model.problem.isNotNull());
        layout.table.setItems(model.rows);
        layout.table.select(model.selected);
        layout.from.setItems(model.places);
        layout.to.setItems(model.places);
        layout.from.valueProperty().bindBidirectional(model.from);
        layout.to.valueProperty().bindBidirectional(model.to);
        layout.kind.valueProperty().bindBidirectional(model.kind);
        layout.days.textProperty().bindBidirectional(model.days);
        layout.cost.textProperty().bindBidirectional(model.cost);
        layout.country.textProperty().bindBidirectional(model.country);
        layout.share.textProperty().bindBidirectional(model.share);
        layout.keepKind.setOnAction(e -> model.keepKind());
        layout.keepWay.setOnAction(e -> model.keepWay());
        layout.keepFactory.setOnAction(e -> model.keepFactory());
        why = new Asking<>(desk, layout, model.selected, this::question);
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

    private Question question(Row row) {
        return new Question(row.advice(), Screen.STOCK, Phrase.of("ui.product", row.name()), new PlaceCards(desk.texts()).of(row, model.arriving, model::part));
    }
}
