package app.tradewind.ui.data.files;

import app.tradewind.ui.data.batch.Batch;
import app.tradewind.ui.data.batch.FileItem;
import app.tradewind.ui.support.Desk;
import app.tradewind.ui.support.Texts;
import app.tradewind.ui.support.parts.Parts;
import app.tradewind.ui.support.parts.RowTable;
import java.io.File;
import java.nio.file.Path;
import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.stage.FileChooser;
import org.kordamp.ikonli.feather.Feather;

/** Where files come in: a zone that says they may be dropped, with a button for the keyboard, and the list of those on their way. */
public final class FilesPane extends VBox {

    private final Texts texts;
    private final Batch batch;

    public FilesPane(Desk desk, Batch batch) {
        this.texts = desk.texts();
        this.batch = batch;
        getStyleClass().add("column");
        BooleanBinding any = Bindings.isNotEmpty(batch.items());
        VBox list = Parts.card(new FilesBar(texts, batch), table());
        VBox.setVgrow(list, Priority.ALWAYS);
        getChildren().addAll(Parts.shownWhile(wide(), any.not()), Parts.shownWhile(narrow(), any), Parts.shownWhile(list, any));
    }

    private Node wide() {
        Button choose = Parts.primary(texts.bind("ui.data.choose"), this::choose);
        choose.setId("data-choose");
        VBox zone = new VBox(Parts.icon(Feather.DOWNLOAD), Parts.label(texts.bind("ui.data.drop"), "heading"),
                Parts.quiet(texts.bind("ui.data.drop.hint")), choose, Parts.quiet(texts.bind("ui.data.drop.promise")));
        zone.getStyleClass().add("drop-zone");
        zone.setId("drop-zone");
        VBox.setVgrow(zone, Priority.ALWAYS);
        return zone;
    }

    /** The zone stays when there are files, on one line. */
    private Node narrow() {
        HBox zone = new HBox(Parts.icon(Feather.DOWNLOAD), Parts.label(texts.bind("ui.data.drop.more"), "strong"),
                Parts.spring(), Parts.button(texts.bind("ui.data.choose"), this::choose));
        zone.getStyleClass().addAll("drop-zone", "narrow");
        return zone;
    }

    private Node table() {
        RowTable<FileItem> table = new RowTable<>(texts);
        table.setId("data-files");
        table.words("ui.data.column.file", 230, FileItem::name);
        table.words("ui.data.column.kind", 205, this::kind);
        table.figures("ui.data.column.used", 85, this::rows);
        table.nodes("ui.data.column.state", 395, () -> new StateCell(texts), StateCell::set);
        table.nodes("", 100, () -> new FileActions(texts, batch), FileActions::set);
        table.setItems(batch.items());
        batch.movesProperty().addListener((o, was, is) -> table.refresh());
        table.setOnKeyPressed(event -> {
            FileItem chosen = table.getSelectionModel().getSelectedItem();
            if (chosen != null && event.getCode() == KeyCode.ENTER) {
                batch.open(chosen);
            } else if (chosen != null && event.getCode() == KeyCode.DELETE) {
                batch.remove(chosen);
            }
        });
        table.setOnMouseClicked(event -> {
            FileItem chosen = table.getSelectionModel().getSelectedItem();
            if (chosen != null && event.getClickCount() == 2) {
                batch.open(chosen);
            }
        });
        VBox.setVgrow(table, Priority.ALWAYS);
        return table;
    }

    private String kind(FileItem item) {
        return item.board() == null || item.board().layout().chosen() == null ? ""
                : texts.say(item.board().layout().chosen().name());
    }

    private String rows(FileItem item) {
        return item.board() == null || item.board().sums().read() == 0 ? ""
                : texts.say("ui.data.used-of", item.sums().used(), item.sums().read());
    }

    private void choose() {
        FileChooser chooser = new FileChooser();
        chooser.getExtensionFilters().addAll(
                new FileChooser.ExtensionFilter(texts.say("ui.data.choose.kinds"), "*.csv", "*.tsv", "*.txt", "*.xlsx", "*.xls",
                        "*.ods", "*.html", "*.zip", "*.gz", "*.CSV", "*.TSV", "*.TXT", "*.XLSX", "*.XLS", "*.ODS", "*.ZIP"),
                new FileChooser.ExtensionFilter(texts.say("ui.data.choose.all"), "*.*"));
        List<File> files = chooser.showOpenMultipleDialog(getScene().getWindow());
        batch.drop(files == null ? List.<Path>of() : files.stream().map(File::toPath).toList());
    }
}
