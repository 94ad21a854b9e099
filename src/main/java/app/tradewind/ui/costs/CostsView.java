package app.tradewind.ui.costs;

import app.tradewind.ui.support.Desk;
import app.tradewind.ui.support.Page;
import app.tradewind.ui.support.Place;
import javafx.collections.ListChangeListener;
import javafx.scene.Node;

/** Binds Costs: the fields, saving them, and the way back to Prices. */
public final class CostsView implements Page {

    private final Desk desk;
    private final CostsViewModel model;
    private final CostsLayout layout;

    public CostsView(Desk desk) {
        this.desk = desk;
        this.model = new CostsViewModel(desk.tasks(), desk.source(), this::saved);
        this.layout = new CostsLayout(desk.texts());
        layout.state.textProperty().bind(desk.texts().bind(model.stateProperty()));
        layout.save.setOnAction(e -> save());
        layout.back.setOnAction(e -> {
            model.forget();
            leave();
        });
        model.lines().addListener((ListChangeListener<CostsViewModel.Line>) change -> layout.show(model.lines()));
    }

    @Override
    public Node root() {
        return layout;
    }

    @Override
    public void open(String subject) {
        model.open();
    }

    private void save() {
        model.save().ifPresent(wrong -> model.lines().stream().filter(line -> line.cells().contains(wrong)).findFirst()
                .ifPresent(line -> layout.focus(line, wrong)));
    }

    private void saved() {
        leave();
        desk.changed();
    }

    private void leave() {
        desk.placeProperty().set(Place.of("prices"));
    }
}
