package app.tradewind.ui.charts;

import app.tradewind.advice.Reason;
import app.tradewind.ui.support.Texts;
import app.tradewind.ui.support.parts.Parts;
import java.util.Currency;
import java.util.List;
import javafx.geometry.HPos;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

/** Where a price goes: one part a line, each bar beginning where the one before ends; the last is what is left. */
public final class Waterfall extends GridPane {

    private static final double ROOM = 170;
    private static final double ROW = 22;
    private static final double THICKNESS = 8;
    private static final double LEAST_BAR = 1.5;
    private static final double LEAST_AMOUNT = 0.005;

    private final Texts texts;

    /** @param all signed parts in one currency, the last is what is left; parts too small to read are not shown */
    public Waterfall(Texts texts, List<Reason> all) {
        this.texts = texts;
        List<Reason> parts = all.stream()
                .filter(part -> part == all.get(all.size() - 1) || Math.abs(part.amount()) >= LEAST_AMOUNT).toList();
        getStyleClass().addAll("reason-bars", "waterfall");
        ColumnConstraints what = new ColumnConstraints();
        what.setHgrow(Priority.ALWAYS);
        what.setMinWidth(60);
        ColumnConstraints amount = new ColumnConstraints();
        amount.setHalignment(HPos.RIGHT);
        amount.setMinWidth(60);
        getColumnConstraints().addAll(what, amount, new ColumnConstraints(ROOM));
        double low = 0;
        double high = 0;
        double at = 0;
        for (Reason part : parts.subList(0, parts.size() - 1)) {
            at += part.amount();
            low = Math.min(low, at);
            high = Math.max(high, at);
        }
        double last = parts.get(parts.size() - 1).amount();
        Scale x = new Scale(Math.min(low, at + last), Math.max(high, at + last), 0, ROOM);
        at = 0;
        for (int i = 0; i < parts.size(); i++) {
            boolean left = i == parts.size() - 1;
            add(parts.get(i), i, left ? "total" : "part", bar(x, at, at + parts.get(i).amount(),
                    !left ? "taken" : last < 0 ? "lost" : "left"));
            at += parts.get(i).amount();
        }
    }

    private void add(Reason part, int line, String styleClass, Region bar) {
        Region rule = new Region();
        rule.getStyleClass().addAll("line", styleClass);
        add(rule, 0, line, 3, 1);
        Label name = Parts.label(texts.bind(part.what()), "what", styleClass);
        Label figure = Parts.label(texts.follow(() -> texts.figures().decimal(part.amount(), digits(part.unit()))),
                "figure", styleClass);
        figure.setMinWidth(Region.USE_PREF_SIZE);
        add(name, 0, line);
        add(figure, 1, line);
        add(bar, 2, line);
    }

    private static Region bar(Scale x, double from, double to, String styleClass) {
        Region bar = new Region();
        bar.getStyleClass().addAll("bar", styleClass);
        double start = x.at(Math.min(from, to));
        double width = Math.max(LEAST_BAR, Math.abs(x.at(to) - x.at(from)));
        bar.resizeRelocate(Math.min(start, ROOM - width), (ROW - THICKNESS) / 2, width, THICKNESS);
        bar.setManaged(false);
        Pane room = new Pane(bar);
        room.setMinHeight(ROW);
        room.setMaxHeight(ROW);
        return room;
    }

    private static int digits(String unit) {
        return Math.max(0, Currency.getInstance(unit).getDefaultFractionDigits());
    }
}
