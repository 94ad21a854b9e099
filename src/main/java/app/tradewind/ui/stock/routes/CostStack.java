package app.tradewind.ui.stock.routes;

import app.tradewind.stock.route.RouteCost;
import app.tradewind.stock.route.RouteCost.Part;
import app.tradewind.ui.charts.Drawing;
import app.tradewind.ui.support.Texts;
import javafx.scene.shape.Rectangle;

/** The parts of one way's cost side by side; each wide enough carries its number in the legend, so that colour is not all. */
final class CostStack extends Drawing {

    private static final double HEIGHT = 16;
    private static final double READABLE = 13;
    private static final double BASELINE = 12;

    private final RouteCost cost;
    private final double most;

    /** @param most cost that fills the whole width */
    CostStack(Texts texts, RouteCost cost, double most) {
        super("cost-stack");
        this.cost = cost;
        this.most = most;
        setMinHeight(HEIGHT);
        setPrefHeight(HEIGHT);
        setMaxHeight(HEIGHT);
        setMinWidth(0);
        speak(texts, words -> {
            StringBuilder said = new StringBuilder();
            for (Part part : Part.values()) {
                if (cost.part(part) > 0) {
                    said.append(words.say(part.phrase())).append(' ').append(words.figures().decimal(cost.part(part), 2)).append("; ");
                }
            }
            return said.toString();
        });
    }

    @Override
    protected void draw(double width, double height) {
        double at = 0;
        for (Part part : Part.values()) {
            double wide = cost.part(part) / most * width;
            if (wide > 0) {
                add(new Rectangle(at, 0, wide, HEIGHT), "stack-part", style(part));
                if (wide >= READABLE) {
                    word(Integer.toString(part.ordinal() + 1), at + wide / 2, BASELINE, 0.5, "stack-word", style(part) + "-word");
                }
            }
            at += wide;
        }
    }

    /** Style class of a part. */
    static String style(Part part) {
        return "stack-" + (part.ordinal() + 1);
    }
}
