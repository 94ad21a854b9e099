package app.tradewind.ui.shell;

import app.tradewind.ui.support.Desk;
import app.tradewind.ui.support.Place;
import app.tradewind.ui.support.Texts;
import app.tradewind.ui.support.Turn;
import app.tradewind.words.Phrase;
import java.io.File;
import javafx.beans.binding.Bindings;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.stage.DirectoryChooser;

/** The workspace's name in the top bar, and under it the ways to another one. */
final class WorkspaceMenu extends MenuButton {

    private final Desk desk;
    private Runnable turned = () -> { };

    WorkspaceMenu(Desk desk) {
        this.desk = desk;
        Texts texts = desk.texts();
        setId("workspace");
        getStyleClass().addAll("flat", "workspace");
        accessibleTextProperty().bind(Bindings.createStringBinding(
                () -> texts.say("ui.workspace.spoken", getText()), textProperty(), texts.langProperty()));
        getItems().addAll(
                item("workspace-sample", "ui.workspace.sample", () -> turn(new Turn(Turn.Kind.SAMPLE, null))),
                item("workspace-new", "ui.workspace.new", () -> choose(Turn.Kind.NEW, "ui.workspace.new.title")),
                item("workspace-open", "ui.workspace.open", () -> choose(Turn.Kind.OPEN, "ui.workspace.open.title")),
                new SeparatorMenuItem(),
                item("workspace-keep", "keep.ui.menu", () -> desk.placeProperty().set(Place.of("keep"))));
    }

    /** @param then told when the source stands on another workspace: everything shown is of the old one */
    void onTurned(Runnable then) {
        turned = then;
    }

    /** Goes to another workspace; where it cannot be opened, the banner says why and everything stays. */
    private void turn(Turn turn) {
        desk.tasks().run("workspace", Phrase.of("ui.task.open"), progress -> {
            desk.source().turn(turn, progress);
            return turn;
        }, done -> turned.run());
    }

    private void choose(Turn.Kind kind, String title) {
        DirectoryChooser chooser = new DirectoryChooser();
        chooser.setTitle(desk.texts().say(title));
        File folder = chooser.showDialog(getScene().getWindow());
        if (folder != null) {
            turn(new Turn(kind, folder.toPath()));
        }
    }

    private MenuItem item(String id, String code, Runnable action) {
        MenuItem item = new MenuItem();
        item.setId(id);
        item.textProperty().bind(desk.texts().bind(code));
        item.setOnAction(e -> action.run());
        return item;
    }
}
