package app.tradewind.ui.keep;

import app.tradewind.ui.support.Desk;
import app.tradewind.ui.support.Page;
import java.io.File;
import java.time.LocalDate;
import javafx.scene.Node;
import javafx.stage.DirectoryChooser;
import javafx.stage.FileChooser;
import javafx.stage.FileChooser.ExtensionFilter;

/** Binds the screen of backups and checks. */
public final class SafeView implements Page {

    private static final String ENDING = ".zip";

    private final Desk desk;
    private final SafeViewModel model;
    private final SafeLayout layout;

    public SafeView(Desk desk) {
        this.desk = desk;
        model = new SafeViewModel(desk.tasks(), desk.source().keeper(), desk::changed);
        layout = new SafeLayout(desk.texts(), model, this::backUp, this::restore);
    }

    @Override
    public Node root() {
        return layout;
    }

    @Override
    public void open(String subject) {
        model.open();
    }

    private void backUp() {
        FileChooser chooser = zips("keep.ui.backup.title");
        chooser.setInitialFileName("tradewind-" + LocalDate.now() + ENDING);
        File file = chooser.showSaveDialog(layout.getScene().getWindow());
        if (file != null) {
            model.backUp(file.toPath());
        }
    }

    private void restore() {
        File file = zips("keep.ui.restore.title").showOpenDialog(layout.getScene().getWindow());
        if (file == null) {
            return;
        }
        DirectoryChooser chooser = new DirectoryChooser();
        chooser.setTitle(desk.texts().say("keep.ui.restore.where"));
        File folder = chooser.showDialog(layout.getScene().getWindow());
        if (folder != null) {
            model.restore(file.toPath(), folder.toPath());
        }
    }

    private FileChooser zips(String title) {
        FileChooser chooser = new FileChooser();
        chooser.setTitle(desk.texts().say(title));
        chooser.getExtensionFilters().add(new ExtensionFilter(desk.texts().say("keep.ui.backup"), "*" + ENDING));
        return chooser;
    }
}
