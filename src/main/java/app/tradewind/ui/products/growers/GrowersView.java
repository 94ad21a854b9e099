package app.tradewind.ui.products.growers;

import app.tradewind.jobs.boards.Screen;
import app.tradewind.jobs.choice.GrowersBoard.Row;
import app.tradewind.ui.support.Desk;
import app.tradewind.ui.support.Named;
import app.tradewind.ui.support.Page;
import app.tradewind.ui.support.Question;
import app.tradewind.ui.support.drawer.Asking;
import app.tradewind.ui.support.parts.EmptyPanel;
import app.tradewind.words.Phrase;
import java.util.List;
import javafx.scene.Node;
import org.kordamp.ikonli.feather.Feather;

/** Binds Likely growers: the named products, each with its reasons. */
public final class GrowersView implements Page {

    private final Desk desk;
    private final GrowersViewModel model;
    private final GrowersLayout layout;
    private final Asking<Row> why;

    public GrowersView(Desk desk) {
        this.desk = desk;
        this.model = new GrowersViewModel(desk.tasks(), desk.source().chooser());
        this.layout = new GrowersLayout(desk.texts());
        layout.title.textProperty().bind(desk.texts().bind(model.titleProperty()));
        layout.state.textProperty().bind(desk.texts().bind(model.stateProperty()));
        layout.target.valueProperty().bindBidirectional(model.targetProperty());
        layout.table.setItems(model.rows().rows());
        layout.table.setPlaceholder(new EmptyPanel(desk.texts(), Feather.TRENDING_UP, Phrase.of("growth.page.empty.title"), Phrase.of("growth.page.empty")));
        layout.table.select(model.rows().selectedProperty());
        model.boardProperty().addListener((o, was, is) -> layout.ways(is.answer(), is.ahead()));
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
        return new Question(row.advice(), Screen.PRODUCTS, Named.product(row.name(), row.history().item()), List.of());
    }
}
