package app.tradewind.ui.data;

import app.tradewind.jobs.boards.DataBoard;
import app.tradewind.ui.support.Texts;
import app.tradewind.ui.support.parts.Parts;
import app.tradewind.ui.support.parts.RowTable;
import java.io.File;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.stage.FileChooser;
import org.kordamp.ikonli.feather.Feather;

/** Where files come in: a zone that says they may be dropped, with a button for the keyboard, and what has been brought in, each with its Undo. */
final class FilesLayout extends VBox {

    final RowTable<DataBoard.Row> history;
    private final Texts texts;
    private final DataViewModel model;

    FilesLayout(Texts texts, DataViewModel model) {
        this.texts = texts;
        this.model = model;
        getStyleClass().add("column");
        history = new RowTable<>(texts);
        history.setId("data-history");
        history.words("ui.data.column.at", 170, row -> texts.figures().dayTime(row.at().atZone(ZoneId.systemDefault()).toLocalDateTime()));
        history.words("ui.data.column.file", 260, DataBoard.Row::file);
        history.words("ui.data.column.profile", 200, DataBoard.Row::profile);
        history.figures("ui.data.column.read", 100, row -> texts.figures().whole(row.rows().read()));
        history.figures("ui.data.column.used", 100, row -> texts.figures().whole(row.rows().used()));
        history.nodes("", 120, UndoButton::new, UndoButton::set);
        VBox card = Parts.card(Parts.heading(texts.bind("ui.data.history")), history);
        VBox.setVgrow(history, Priority.ALWAYS);
        VBox.setVgrow(card, Priority.ALWAYS);
        Parts.shownWhile(card, Bindings.isNotEmpty(model.history()));
        getChildren().addAll(zone(), card);
    }

    private VBox zone() {
        Label words = Parts.label(texts.bind("ui.data.drop"), "heading");
        Label hint = Parts.quiet(texts.bind("ui.data.drop.hint"));
        Button choose = Parts.primary(texts.bind("ui.data.choose"), this::choose);
        choose.setId("data-choose");
        VBox zone = new VBox(Parts.icon(Feather.DOWNLOAD), words, hint, choose);
        zone.getStyleClass().add("drop-zone");
        zone.setId("drop-zone");
        return zone;
    }

    private void choose() {
        FileChooser chooser = new FileChooser();
        chooser.getExtensionFilters().add(new FileChooser.ExtensionFilter(texts.say("ui.data.choose.kinds"),
                "*.csv", "*.tsv", "*.txt", "*.xlsx", "*.CSV", "*.TSV", "*.TXT", "*.XLSX"));
        List<File> files = chooser.showOpenMultipleDialog(getScene().getWindow());
        model.drop(files == null ? List.<Path>of() : files.stream().map(File::toPath).toList());
    }

    private final class UndoButton extends Button {

        private transient DataBoard.Row row;

        UndoButton() {
            getStyleClass().add("small");
            textProperty().bind(texts.bind("ui.data.undo"));
            setOnAction(e -> model.undo(row));
        }

        void set(DataBoard.Row next) {
            row = next;
            setAccessibleText(texts.say("ui.data.undo.spoken", next.file()));
        }
    }
}
