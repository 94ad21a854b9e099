package app.tradewind.ui.copy;

import app.tradewind.copyrisk.Finding;
import app.tradewind.jobs.boards.CopyBoard.Row;
import app.tradewind.jobs.boards.CopyBoard;
import app.tradewind.jobs.boards.Screen;
import app.tradewind.ui.copy.acts.Deeds;
import app.tradewind.ui.copy.acts.FindingActs;
import app.tradewind.ui.copy.acts.KnownLines;
import app.tradewind.ui.copy.acts.MendLines;
import app.tradewind.ui.copy.acts.PaperForm;
import app.tradewind.ui.copy.acts.PictureLine;
import app.tradewind.ui.copy.acts.SignLine;
import app.tradewind.ui.support.Desk;
import app.tradewind.ui.support.Named;
import app.tradewind.ui.support.Page;
import app.tradewind.ui.support.Place;
import app.tradewind.ui.support.Question;
import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.layout.VBox;
import javafx.stage.FileChooser;

/** Binds Copy: the listings, the marked text of the selected one, and its findings in the drawer. */
public final class CopyView implements Page {

    private final Desk desk;
    private final CopyViewModel model;
    private final CopyLayout layout;
    private final Deeds deeds;
    /** These keys belong to this screen only while it stands in front. */
    private final Map<KeyCombination, Runnable> keys;
    private FindingActs acts;

    public CopyView(Desk desk) {
        this.desk = desk;
        this.model = new CopyViewModel(desk.tasks(), desk.source()::copy);
        this.deeds = new Deeds(desk.tasks(), desk.source().reviser(), desk::changed, model::today);
        this.layout = new CopyLayout(desk.texts(), model.rows().shownProperty(), model::next);
        this.keys = Map.of(new KeyCodeCombination(KeyCode.F8), model::next,
                new KeyCodeCombination(KeyCode.F8, KeyCombination.SHIFT_DOWN), model::previous,
                new KeyCodeCombination(KeyCode.ENTER, KeyCombination.SHORTCUT_DOWN), this::mend,
                new KeyCodeCombination(KeyCode.E, KeyCombination.SHORTCUT_DOWN), this::waive);
        layout.state.textProperty().bind(desk.texts().bind(model.stateProperty()));
        layout.told.textProperty().bind(desk.texts().bind(deeds.toldProperty()));
        deeds.suggests(layout.suggests::setSelected);
        layout.suggests.setOnAction(e -> deeds.suggest(layout.suggests.isSelected()));
        layout.table.setItems(model.rows().rows());
        layout.table.select(model.rows().selectedProperty());
        layout.warning.textProperty().bind(desk.texts().follow(() -> model.boardProperty().get().warnings().stream()
                .map(desk.texts()::say).collect(Collectors.joining("\n")), model.boardProperty()));
        layout.export.setOnAction(e -> export());
        layout.addPaper.setOnAction(e -> choosePaper());
        model.boardProperty().addListener((o, was, is) -> offer(is));
        model.rows().selectedProperty().addListener((o, was, is) -> {
            layout.form.getChildren().clear();
            show();
        });
        model.findingProperty().addListener((o, was, is) -> show());
        layout.sceneProperty().addListener((o, was, is) -> listen(was, is));
    }

    @Override
    public Node root() {
        return layout;
    }

    @Override
    public void open(String subject) {
        model.open(subject);
        show();
    }

    private void listen(Scene was, Scene is) {
        if (was != null) {
            was.getAccelerators().keySet().removeAll(keys.keySet());
        }
        if (is != null) {
            is.getAccelerators().putAll(keys);
        }
    }

    private void mend() {
        if (model.findingProperty().get() != null) {
            deeds.mend(model.rows().selectedProperty().get(), model.findingProperty().get(), null);
        }
    }

    private void waive() {
        if (acts != null) {
            acts.waive();
        }
    }

    private void export() {
        FileChooser chooser = new FileChooser();
        chooser.setInitialFileName("corrected.csv");
        chooser.getExtensionFilters().addAll(new FileChooser.ExtensionFilter("CSV", "*.csv"),
                new FileChooser.ExtensionFilter("XLSX", "*.xlsx"), new FileChooser.ExtensionFilter("TXT", "*.txt"));
        File target = chooser.showSaveDialog(layout.getScene().getWindow());
        if (target != null) {
            deeds.export(target.toPath());
        }
    }

    private void choosePaper() {
        FileChooser chooser = new FileChooser();
        chooser.getExtensionFilters().add(new FileChooser.ExtensionFilter("PDF, PNG, JPEG", "*.pdf", "*.png", "*.jpg", "*.jpeg"));
        File file = chooser.showOpenDialog(layout.getScene().getWindow());
        if (file != null) {
            readPaper(file.toPath());
        }
    }

    private void choosePicture() {
        FileChooser chooser = new FileChooser();
        chooser.getExtensionFilters().add(new FileChooser.ExtensionFilter("PNG, JPEG, GIF, BMP", "*.png", "*.jpg", "*.jpeg", "*.gif", "*.bmp"));
        File file = chooser.showOpenDialog(layout.getScene().getWindow());
        Row row = model.rows().selectedProperty().get();
        if (file != null && row != null) {
            deeds.picture(row, file.toPath());
        }
    }

    /** Shows what a certificate's file says of the listing that is in front. */
    private void readPaper(Path file) {
        Row row = model.rows().selectedProperty().get();
        if (row != null) {
            deeds.readPaper(file, read -> layout.form.getChildren().setAll(
                    new PaperForm(desk.texts(), deeds, row, file, read, layout.form.getChildren()::clear)));
        }
    }

    private void offer(CopyBoard board) {
        layout.filters.offer(
                FilterBar.sorted(board.rows().stream().flatMap(row -> row.findings().stream()).map(each -> each.rule().family())),
                FilterBar.sorted(board.rows().stream().map(row -> row.listing().item().market())));
        layout.next.setDisable(board.rows().stream().allMatch(row -> row.open().isEmpty()));
        layout.addPaper.setDisable(board.rows().isEmpty());
        layout.export.setDisable(board.rows().stream().allMatch(row -> row.handling().mends().isEmpty()));
    }

    private void show() {
        Row row = model.rows().selectedProperty().get();
        Finding finding = model.findingProperty().get();
        acts = row == null || finding == null ? null : new FindingActs(desk.texts(), deeds, row, finding);
        if (row == null) {
            layout.show(new VBox(), new VBox(), List.of());
        } else {
            VBox text = new MarkedText(desk.texts(), row, finding, model.findingProperty()::set);
            if (!row.handling().mends().isEmpty()) {
                text.getChildren().add(new MendLines(desk.texts(), deeds, row));
            }
            if (!row.second().suggestions().isEmpty()) {
                text.getChildren().add(new WorthALook(desk.texts(), row, finding, model.findingProperty()::set));
            }
            text.getChildren().add(new KnownLines(desk.texts(), deeds, row));
            text.getChildren().add(new PictureLine(desk.texts(), deeds, row, this::choosePicture));
            text.getChildren().add(new LookedLine(desk.texts(), row.looked(), row.hints()));
            layout.show(text,
                    new VBox(new SignLine(desk.texts(), deeds, row)), model.evidence(row));
        }
        if (layout.getScene() != null) {
            desk.questionProperty().set(row == null || finding == null ? null : new Question(finding, Screen.COPY,
                    Named.product(row.listing().text().title(), row.listing().item()), List.of(new FindingCards(desk.texts(), row, finding, acts, model.findingProperty()::set))));
        }
    }
}
