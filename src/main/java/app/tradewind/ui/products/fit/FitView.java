package app.tradewind.ui.products.fit;

import app.tradewind.jobs.boards.Screen;
import app.tradewind.jobs.choice.FitBoard.Row;
import app.tradewind.selection.fit.FitCell;
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

/** Binds Market fit: a cell a product and market, each with its reason. */
public final class FitView implements Page {

    private final Desk desk;
    private final FitViewModel model;
    private final FitLayout layout;
    private final Asking<FitCell> why;

    public FitView(Desk desk) {
        this.desk = desk;
        this.model = new FitViewModel(desk.tasks(), desk.source().chooser());
        this.layout = new FitLayout(desk.texts());
        layout.state.textProperty().bind(desk.texts().bind(model.stateProperty()));
        layout.reason.textProperty().bind(desk.texts().follow(this::reason, model.selectedProperty()));
        layout.table.setPlaceholder(new EmptyPanel(desk.texts(), Feather.GLOBE, Phrase.of("fit.page.empty.title"), Phrase.of("fit.page.empty")));
        model.boardProperty().addListener((o, was, is) -> layout.show(is));
        layout.select(model.selectedProperty());
        why = new Asking<>(desk, layout, model.selectedProperty(), this::question);
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

    private String reason() {
        FitCell cell = model.selectedProperty().get();
        return cell == null ? "" : cell.subject() + " · " + desk.texts().say(cell.why().headline());
    }

    private Question question(FitCell cell) {
        return new Question(cell, Screen.PRODUCTS, Named.product(name(cell), cell.item()), List.of());
    }

    private String name(FitCell cell) {
        return model.boardProperty().get().rows().stream().filter(row -> row.sku().equals(cell.item().sku())).map(Row::name).findFirst().orElse("");
    }
}
