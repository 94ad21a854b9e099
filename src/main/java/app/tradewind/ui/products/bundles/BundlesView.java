package app.tradewind.ui.products.bundles;

import app.tradewind.jobs.boards.Screen;
import app.tradewind.jobs.choice.BundlesBoard.Row;
import app.tradewind.ui.support.Desk;
import app.tradewind.ui.support.Page;
import app.tradewind.ui.support.Question;
import app.tradewind.ui.support.drawer.Asking;
import app.tradewind.ui.support.parts.EmptyPanel;
import app.tradewind.words.Phrase;
import java.util.List;
import javafx.scene.Node;
import org.kordamp.ikonli.feather.Feather;

/** Binds Bundles: the pairs, each with its reasons. */
public final class BundlesView implements Page {

    private final Desk desk;
    private final BundlesViewModel model;
    private final BundlesLayout layout;
    private final Asking<Row> why;

    public BundlesView(Desk desk) {
        this.desk = desk;
        this.model = new BundlesViewModel(desk.tasks(), desk.source().chooser());
        this.layout = new BundlesLayout(desk.texts());
        layout.state.textProperty().bind(desk.texts().bind(model.stateProperty()));
        layout.table.setItems(model.rows().rows());
        layout.table.setPlaceholder(new EmptyPanel(desk.texts(), Feather.GIFT, Phrase.of("bundle.page.empty.title"), Phrase.of("bundle.page.empty")));
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
        return new Question(row.advice(), Screen.PRODUCTS, Phrase.of("bundle.page.pair", row.a().name(), row.b().name()), List.of());
    }
}
