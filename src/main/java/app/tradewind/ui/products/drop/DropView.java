package app.tradewind.ui.products.drop;

import app.tradewind.jobs.boards.Screen;
import app.tradewind.jobs.exit.DropBoard.Row;
import app.tradewind.ui.support.Desk;
import app.tradewind.ui.support.Page;
import app.tradewind.ui.support.Question;
import app.tradewind.ui.support.drawer.Asking;
import app.tradewind.ui.support.parts.EmptyPanel;
import app.tradewind.ui.support.parts.Parts;
import app.tradewind.words.Phrase;
import javafx.scene.Node;
import org.kordamp.ikonli.feather.Feather;

/** Binds the drop list: products, what attention costs, and the drawer with the ways out. */
public final class DropView implements Page {

    private final Desk desk;
    private final DropViewModel model;
    private final DropLayout layout;
    private final Asking<Row> why;

    public DropView(Desk desk) {
        this.desk = desk;
        this.model = new DropViewModel(desk.tasks(), desk.source().chooser());
        this.layout = new DropLayout(desk.texts());
        layout.state.textProperty().bind(desk.texts().bind(model.state.getReadOnlyProperty()));
        layout.problem.textProperty().bind(desk.texts().bind(model.problem.getReadOnlyProperty()));
        Parts.shownWhile(layout.problem, model.problem.isNotNull());
        layout.attention.textProperty().bindBidirectional(model.attention);
        layout.attention.setOnAction(e -> model.keepAttention());
        layout.keep.setOnAction(e -> model.keepAttention());
        layout.shown.valueProperty().bindBidirectional(model.rows().shownProperty());
        layout.table.setItems(model.rows().rows());
        layout.table.setPlaceholder(new EmptyPanel(desk.texts(), Feather.LOG_OUT, Phrase.of("shortlist.drop.empty.title"), Phrase.of("shortlist.drop.empty")));
        layout.table.select(model.rows().selectedProperty());
        why = new Asking<>(desk, layout, model.rows().selectedProperty(), this::question);
    }

    @Override
    public Node root() {
        return layout;
    }

    @Override
    public void open(String subject) {
        model.open(subject);
        why.ask();
    }

    private Question question(Row row) {
        DropCards cards = new DropCards(desk.texts());
        return new Question(row.advice(), Screen.PRODUCTS, Phrase.of("ui.product.in", row.name(), row.item().market()), cards.planned(row, () -> model.unplan(row.item())),
                cards.of(row, model.refund(row.item().sku()), typed -> model.keepRefund(row.item().sku(), typed)));
    }
}
