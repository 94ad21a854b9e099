package app.tradewind.ui.copy.packs;

import app.tradewind.copyrisk.packs.PackReading.Changed;
import app.tradewind.jobs.copydesk.packs.PacksBoard;
import app.tradewind.ui.copy.packs.PacksViewModel.Line;
import app.tradewind.ui.copy.packs.PacksViewModel.Side;
import app.tradewind.ui.support.Desk;
import app.tradewind.ui.support.Page;
import app.tradewind.ui.support.parts.Parts;
import java.io.File;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import javafx.stage.FileChooser;

/** Binds Packs: the rules, the text that is tried, the form, the versions. */
public final class PacksView implements Page {

    private final Desk desk;
    private final PacksViewModel model;
    private final PacksLayout layout;

    public PacksView(Desk desk) {
        this.desk = desk;
        model = new PacksViewModel(desk.tasks(), desk.source().packs(), desk::changed);
        layout = new PacksLayout(desk.texts(), model.boardProperty());
        OwnPane own = new OwnPane(desk.texts(), model, this::export);
        TrialPane trial = new TrialPane(desk.texts(), model);
        VersionsPane versions = new VersionsPane(desk.texts(), model);
        layout.side.valueProperty().addListener((o, was, is) -> layout.show(own, trial, versions));
        layout.show(own, trial, versions);
        layout.table.setItems(model.lines());
        layout.table.select(model.chosenProperty());
        layout.search.textProperty().bindBidirectional(model.searchProperty());
        layout.told.textProperty().bind(desk.texts().bind(model.toldProperty()));
        layout.state.textProperty().bind(desk.texts().follow(() -> state(model.boardProperty().get()), model.boardProperty()));
        layout.warning.textProperty().bind(desk.texts().follow(() -> warning(model.boardProperty().get()), model.boardProperty()));
        model.chosenProperty().addListener((o, was, is) -> card(is));
        model.boardProperty().addListener((o, was, is) -> card(model.chosenProperty().get()));
    }

    @Override
    public Node root() {
        return layout;
    }

    @Override
    public void open(String subject) {
        model.open();
        for (Side side : Side.values()) {
            if (side.name().equalsIgnoreCase(subject)) {
                layout.side.valueProperty().set(side);
            }
        }
    }

    private void card(Line line) {
        if (line == null) {
            layout.card.setContent(new VBox());
            return;
        }
        Optional<Changed> changed = model.changed(line.rule().id());
        FlowPane acts = new FlowPane();
        acts.getStyleClass().add("buttons");
        if (!line.pack().own()) {
            Button change = Parts.button(desk.texts().bind("copydesk.change.open"), () -> {
                layout.card.setContent(new ChangeForm(desk.texts(), model, line.rule(), changed, () -> card(model.chosenProperty().get())));
                layout.card.setVvalue(0);
            });
            change.setId("rule-change");
            acts.getChildren().add(change);
        }
        if (changed.isPresent()) {
            Button back = Parts.button(desk.texts().bind("copydesk.change.back"), () -> model.back(line.rule().id()));
            back.setId("rule-back");
            acts.getChildren().add(back);
        }
        layout.card.setContent(new RuleCard(desk.texts(), line, model.boardProperty().get().today(), changed, acts));
    }

    private void export() {
        FileChooser chooser = new FileChooser();
        chooser.setInitialFileName("own-rules.yaml");
        File target = chooser.showSaveDialog(layout.getScene().getWindow());
        if (target != null) {
            model.export(target.toPath());
        }
    }

    private String state(PacksBoard board) {
        return board == null ? "" : desk.texts().say("copydesk.packs.state", board.packs().size(), board.rules(), model.own().size());
    }

    private String warning(PacksBoard board) {
        if (board == null) {
            return "";
        }
        Stream<String> refused = board.refused().stream().map(why -> desk.texts().say("copydesk.told.refused", why));
        Stream<String> old = board.old().isEmpty() ? Stream.empty() : Stream.of(desk.texts().say("copydesk.told.old",
                board.old().size(), PacksBoard.OLD_DAYS, board.today()));
        return Stream.concat(refused, old).collect(Collectors.joining("\n"));
    }
}
