package app.tradewind.ui.markets.calculator;

import app.tradewind.ui.support.Desk;
import app.tradewind.ui.support.Page;
import app.tradewind.ui.support.Place;
import javafx.scene.Node;

/** Binds the calculator: the form on the left, the sums on the right. */
public final class CalculatorView implements Page {

    private final CalculatorViewModel model;
    private final CalculatorLayout layout;

    public CalculatorView(Desk desk) {
        model = new CalculatorViewModel(desk.tasks(), desk.source().atlas()::landed);
        layout = new CalculatorLayout(desk.texts(), new CalculatorForm(desk.texts(), model), new SumsPane(desk.texts(), model));
        layout.markets.setOnAction(e -> desk.placeProperty().set(new Place("markets",
                model.marketProperty().get() == null ? "" : model.marketProperty().get().code())));
        layout.prices.setOnAction(e -> desk.placeProperty().set(Place.of("prices")));
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
