package app.tradewind.ui.products.sources;

import app.tradewind.jobs.boards.Screen;
import app.tradewind.jobs.choice.SourcesBoard.Row;
import app.tradewind.selection.sources.Known;
import app.tradewind.ui.support.Desk;
import app.tradewind.ui.support.Page;
import app.tradewind.ui.support.Question;
import app.tradewind.ui.support.drawer.Asking;
import app.tradewind.ui.support.parts.EmptyPanel;
import app.tradewind.ui.support.parts.Parts;
import app.tradewind.words.Phrase;
import java.util.Comparator;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/** Binds Sources: the sources, each with the products it was held against. */
public final class SourcesView implements Page {

    private static final int NAMED = 12;

    private final Desk desk;
    private final SourcesViewModel model;
    private final SourcesLayout layout;
    private final Asking<Row> why;

    public SourcesView(Desk desk) {
        this.desk = desk;
        this.model = new SourcesViewModel(desk.tasks(), desk.source().chooser());
        this.layout = new SourcesLayout(desk.texts());
        layout.state.textProperty().bind(desk.texts().bind(model.stateProperty()));
        layout.table.setItems(model.rows().rows());
        layout.table.setPlaceholder(new EmptyPanel(desk.texts(), Feather.SEARCH, Phrase.of("sources.page.empty.title"), Phrase.of("sources.page.empty")));
        layout.table.select(model.rows().selectedProperty());
        layout.number.textProperty().bindBidirectional(model.numberProperty());
        layout.sku.textProperty().bindBidirectional(model.skuProperty());
        layout.match.setOnAction(e -> model.match());
        layout.match.disableProperty().bind(model.numberProperty().isEmpty());
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
        return new Question(row.check(), Screen.PRODUCTS, row.name(), row.check().known().isEmpty() ? List.of() : List.of(products(row)));
    }

    /** The products it was furthest off on. */
    private VBox products(Row row) {
        VBox card = Parts.card(Parts.heading(desk.texts().bind("sources.page.products")));
        row.check().known().stream().sorted(Comparator.comparingDouble((Known one) -> -Math.abs(Math.log((one.estimated() + 1) / (one.own() + 1)))))
                .limit(NAMED).forEach(one -> card.getChildren().add(Parts.quiet(desk.texts().follow(() ->
                        desk.texts().say("sources.page.product", one.item(), one.estimated(), one.own())))));
        return card;
    }
}
