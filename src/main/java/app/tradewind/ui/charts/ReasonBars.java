package app.tradewind.ui.charts;

import javafx.beans.value.ObservableValue;
import javafx.geometry.HPos;
import javafx.geometry.VPos;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

/** Signed parts, one a line: what, how much with its sign, and a bar as long as it weighs; then the line they add up to. */
public final class ReasonBars extends GridPane {

    private static final double BAR_ROOM = 100;
    private static final double FIGURE_ROOM = 56;
    private static final double THICKNESS = 8;
    private static final double LEAST_BAR = 1.5;

    private final double largest;
    private int line;

    /** @param largest amount that fills the room of a bar */
    public ReasonBars(double largest) {
        this.largest = largest;
        getStyleClass().add("reason-bars");
        ColumnConstraints what = new ColumnConstraints();
        what.setHgrow(Priority.ALWAYS);
        what.setMinWidth(60);
        ColumnConstraints amount = new ColumnConstraints();
        amount.setHalignment(HPos.RIGHT);
        amount.setMinWidth(FIGURE_ROOM);
        ColumnConstraints bar = new ColumnConstraints(BAR_ROOM);
        getColumnConstraints().addAll(what, amount, bar);
    }

    public void part(ObservableValue<String> what, ObservableValue<String> figure, double amount) {
        Region bar = new Region();
        double width = largest > 0 ? Math.max(LEAST_BAR, Math.abs(amount) / largest * BAR_ROOM) : 0;
        bar.setMinSize(width, THICKNESS);
        bar.setMaxSize(width, THICKNESS);
        bar.getStyleClass().addAll("bar", amount < 0 ? "down" : "up");
        add(what, figure, bar, "part");
    }

    /** The sum of the parts. */
    public void total(ObservableValue<String> what, ObservableValue<String> figure) {
        add(what, figure, new Region(), "total");
    }

    private void add(ObservableValue<String> what, ObservableValue<String> figure, Region bar, String styleClass) {
        Region rule = new Region();
        rule.getStyleClass().addAll("line", styleClass);
        add(rule, 0, line, 3, 1);
        Label name = new Label();
        name.textProperty().bind(what);
        name.setWrapText(true);
        name.getStyleClass().addAll("what", styleClass);
        Label number = new Label();
        number.textProperty().bind(figure);
        number.setMinWidth(Region.USE_PREF_SIZE);
        number.getStyleClass().addAll("figure", styleClass);
        GridPane.setValignment(bar, VPos.CENTER);
        add(name, 0, line);
        add(number, 1, line);
        add(bar, 2, line++);
    }
}
