package app.tradewind.ui.stock.rehearse;

import app.tradewind.jobs.rehearse.RehearsalAsk.Way;
import app.tradewind.ui.support.Desk;
import app.tradewind.ui.support.Page;
import app.tradewind.ui.support.parts.Choices;
import app.tradewind.ui.support.parts.Parts;
import java.io.File;
import javafx.event.ActionEvent;
import javafx.scene.Node;
import javafx.stage.FileChooser;

/** Binds Rehearsal: what is asked, the products, and the chosen one. A drawn-up policy is asked for when it is chosen. */
public final class RehearsalView implements Page {

    private final Desk desk;
    private final RehearsalViewModel model;
    private final RehearsalLayout layout;

    public RehearsalView(Desk desk) {
        this.desk = desk;
        model = new RehearsalViewModel(desk.tasks(), desk.source().warehouse()::rehearsal);
        layout = new RehearsalLayout(desk.texts());
        layout.state.textProperty().bind(desk.texts().bind(model.stateProperty()));
        layout.problem.textProperty().bind(desk.texts().bind(model.problemProperty()));
        Parts.shownWhile(layout.problem, model.problemProperty().isNotNull());
        layout.first.valueProperty().bindBidirectional(model.firstProperty());
        layout.second.valueProperty().bindBidirectional(model.secondProperty());
        layout.weeks.textProperty().bindBidirectional(model.weeksProperty());
        layout.cover.textProperty().bindBidirectional(model.coverProperty());
        layout.table.setItems(model.rows());
        layout.table.select(model.selectedProperty());
        model.selectedProperty().addListener((o, was, is) -> layout.show(model.boardProperty().get(), is));
        asked(layout.first);
        asked(layout.second);
        layout.fly.setOnAction(e -> model.fly());
    }

    private void asked(Choices<Way> way) {
        way.getButtons().get(Way.DRAWN.ordinal()).addEventHandler(ActionEvent.ACTION, e -> choose());
    }

    private void choose() {
        FileChooser chooser = new FileChooser();
        chooser.setTitle(desk.texts().say("rehearse.ui.choose"));
        File file = chooser.showOpenDialog(layout.getScene().getWindow());
        if (file != null) {
            model.draw(file.toPath());
        }
    }

    @Override
    public Node root() {
        return layout;
    }

    @Override
    public void open(String subject) {
        model.open(subject);
    }
}
