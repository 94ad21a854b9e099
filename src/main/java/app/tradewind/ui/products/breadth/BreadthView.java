package app.tradewind.ui.products.breadth;

import app.tradewind.jobs.boards.Screen;
import app.tradewind.selection.breadth.BreadthAdvice;
import app.tradewind.ui.support.Desk;
import app.tradewind.ui.support.Named;
import app.tradewind.ui.support.Page;
import app.tradewind.ui.support.Question;
import app.tradewind.ui.support.drawer.Asking;
import app.tradewind.ui.support.parts.EmptyPanel;
import app.tradewind.words.Phrase;
import java.util.List;
import javafx.animation.PauseTransition;
import javafx.scene.Node;
import javafx.util.Duration;
import org.kordamp.ikonli.feather.Feather;

/** Binds Breadth: sliders that make the list anew, and the drawer at the selected product. */
public final class BreadthView implements Page {

    private static final Duration CALM = Duration.millis(120);

    private final BreadthViewModel model;
    private final BreadthLayout layout;
    private final Asking<BreadthAdvice> why;
    private final PauseTransition calm = new PauseTransition(CALM);

    public BreadthView(Desk desk) {
        this.model = new BreadthViewModel(desk.tasks(), desk.source().chooser(), calm::playFromStart);
        calm.setOnFinished(e -> model.list());
        this.layout = new BreadthLayout(desk.texts(), model.demands());
        layout.state.textProperty().bind(desk.texts().bind(model.stateProperty()));
        layout.by.valueProperty().bindBidirectional(model.byProperty());
        layout.table.setItems(model.rows().rows());
        layout.table.setPlaceholder(new EmptyPanel(desk.texts(), Feather.LIST, Phrase.of("breadth.page.empty.title"), Phrase.of("breadth.page.empty")));
        layout.table.select(model.rows().selectedProperty());
        model.answerProperty().addListener((o, was, is) -> layout.show(is));
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

    private Question question(BreadthAdvice row) {
        return new Question(row, Screen.PRODUCTS, Named.product(row.name(), model.range().item(row.subject())), List.of());
    }
}
