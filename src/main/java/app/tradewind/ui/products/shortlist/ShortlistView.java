package app.tradewind.ui.products.shortlist;

import app.tradewind.jobs.boards.Screen;
import app.tradewind.jobs.shortlist.ShortlistBoard.Row;
import app.tradewind.ui.support.Desk;
import app.tradewind.ui.support.Page;
import app.tradewind.ui.support.Question;
import app.tradewind.ui.support.Texts;
import app.tradewind.ui.support.drawer.Asking;
import app.tradewind.ui.support.parts.EmptyPanel;
import app.tradewind.ui.support.parts.Parts;
import app.tradewind.words.Phrase;
import java.io.File;
import java.nio.file.Path;
import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.scene.Node;
import javafx.scene.layout.VBox;
import javafx.stage.FileChooser;
import org.kordamp.ikonli.feather.Feather;

/** Binds the shortlist: the products, what is done with the selected one, the columns side by side, and the drawer. */
public final class ShortlistView implements Page {

    private static final String NAME = "products-shortlist.xlsx";

    private final Desk desk;
    private final ShortlistViewModel model;
    private final ShortlistLayout layout;
    private final Asking<Row> why;

    public ShortlistView(Desk desk) {
        this.desk = desk;
        this.model = new ShortlistViewModel(desk.tasks(), desk.source().chooser());
        Texts texts = desk.texts();
        this.layout = new ShortlistLayout(texts, model::isCompared, model::compare);
        layout.state.textProperty().bind(texts.bind(model.state.getReadOnlyProperty()));
        layout.table.setItems(model.rows().rows());
        layout.table.setPlaceholder(new EmptyPanel(texts, Feather.STAR, Phrase.of("shortlist.empty.title"), Phrase.of("shortlist.empty")));
        layout.table.select(model.rows().selectedProperty());
        layout.note.textProperty().bindBidirectional(model.note);
        layout.note.setOnAction(e -> model.keepNote());
        layout.keepNote.setOnAction(e -> model.keepNote());
        layout.remove.setOnAction(e -> model.remove());
        layout.undo.setOnAction(e -> model.undo());
        layout.write.setOnAction(e -> choose());
        layout.undo.disableProperty().bind(model.undoable.not());
        layout.write.disableProperty().bind(Bindings.isEmpty(model.rows().rows()));
        layout.stage.setOnAction(e -> model.move(layout.stage.getValue()));
        List.of(layout.stage, layout.note, layout.keepNote, layout.remove).forEach(node -> node.disableProperty().bind(model.rows().selectedProperty().isNull()));
        model.rows().selectedProperty().addListener((o, was, is) -> layout.stage.setValue(is == null ? null : is.entry().stage()));
        model.compared.addListener((o, was, is) -> {
            layout.columns.show(is);
            layout.table.refresh();
        });
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

    /** Writes the workbook. */
    public void write(Path file) {
        model.write(file, desk.texts().lang());
    }

    private void choose() {
        FileChooser chooser = new FileChooser();
        chooser.setInitialFileName(NAME);
        File file = chooser.showSaveDialog(layout.getScene().getWindow());
        if (file != null) {
            write(file.toPath());
        }
    }

    /** A product that is no longer on the board has nothing to explain. */
    private Question question(Row row) {
        return row.advice() == null ? null
                : new Question(row.advice(), Screen.PRODUCTS, Phrase.of("ui.product", row.name()), List.of(steps(row)));
    }

    private VBox steps(Row row) {
        VBox card = Parts.card(Parts.heading(desk.texts().bind("shortlist.steps")));
        row.entry().steps().forEach(step -> card.getChildren().add(Parts.quiet(desk.texts().bind(step.said()))));
        return card;
    }
}
