package app.tradewind.ui.charts;

import app.tradewind.ui.support.Texts;
import java.util.Comparator;
import java.util.List;
import javafx.scene.Cursor;
import javafx.scene.control.Tooltip;
import javafx.scene.shape.Circle;

/** Products by growth to the right and margin upwards; those that no other beats both ways are joined by a line. */
public final class ScatterChart extends Drawing {

    private static final double LEFT = 44;
    private static final double RIGHT = 10;
    private static final double TOP = 20;
    private static final double BOTTOM = 32;
    private static final double HEIGHT = 200;
    private static final double SMALL = 3.5;
    private static final double LARGE = 5;
    private static final double RING = 8.5;
    private static final double ROOM = 0.08;
    private static final double LEAST_ROOM = 0.02;
    private static final int TICKS = 4;
    /** Among more dots a name would hide its neighbours; the ring is enough, and the card below names it. */
    private static final int MOST_NAMED = 12;

    private final Texts texts;
    private final List<Dot> dots;

    /**
     * @param name of the product
     * @param x growth as a share
     * @param y margin as a share
     * @param front whether no other beats it both ways
     * @param chosen whether it is the one that is explained
     * @param pick chooses it
     */
    public record Dot(String name, double x, double y, boolean front, boolean chosen, Runnable pick) { }

    public ScatterChart(Texts texts, List<Dot> dots) {
        super("scatter-chart");
        this.texts = texts;
        this.dots = List.copyOf(dots);
        setPrefHeight(HEIGHT);
        setMinHeight(HEIGHT);
        speak(texts, words -> words.say("ui.chart.scatter.spoken", dots.size(),
                dots.stream().filter(Dot::front).count()));
    }

    @Override
    protected void draw(double width, double height) {
        Scale x = scale(dots.stream().mapToDouble(Dot::x).toArray(), LEFT + RING, width - RIGHT - RING);
        Scale y = scale(dots.stream().mapToDouble(Dot::y).toArray(), height - BOTTOM - RING, TOP + RING);
        rule(LEFT, height - BOTTOM, width - RIGHT, height - BOTTOM, "axis");
        rule(LEFT, TOP, LEFT, height - BOTTOM, "axis");
        for (double growth : x.ticks(TICKS)) {
            word(texts.figures().percent(growth), x.at(growth), height - BOTTOM + 14, 0.5);
        }
        for (double margin : y.ticks(TICKS)) {
            word(texts.figures().percent(margin), LEFT - 6, y.at(margin) + 4, 1);
            rule(LEFT, y.at(margin), width - RIGHT, y.at(margin), "grid");
        }
        word(texts.say("ui.chart.scatter.margin"), LEFT + 4, TOP - 7, 0);
        word(texts.say("ui.chart.scatter.growth"), width - RIGHT, height - 3, 1);
        List<Dot> front = dots.stream().filter(Dot::front).sorted(Comparator.comparingDouble(Dot::x)).toList();
        line(x.at(front.stream().mapToDouble(Dot::x).toArray()), y.at(front.stream().mapToDouble(Dot::y).toArray()), "front-line");
        dots.stream().filter(dot -> !dot.front()).forEach(dot -> dot(dot, x, y));
        front.forEach(dot -> dot(dot, x, y));
        dots.stream().filter(Dot::chosen).forEach(dot -> name(dot, x.at(dot.x()), y.at(dot.y())));
    }

    private void dot(Dot dot, Scale x, Scale y) {
        Circle circle = add(new Circle(x.at(dot.x()), y.at(dot.y()), dot.front() ? LARGE : SMALL), dot.front() ? "front-dot" : "dot");
        circle.setCursor(Cursor.HAND);
        circle.setOnMouseClicked(e -> dot.pick().run());
        Tooltip.install(circle, new Tooltip(dot.name()));
    }

    private void name(Dot dot, double x, double y) {
        add(new Circle(x, y, RING), "chosen-ring").setMouseTransparent(true);
        if (dots.size() > MOST_NAMED) {
            return;
        }
        boolean right = x < getWidth() * 0.6;
        word(dot.name(), right ? x + RING + 4 : x - RING - 4, y + RING + 16 > getHeight() - BOTTOM ? y - RING - 3 : y + RING + 11, right ? 0 : 1, "chosen-word");
    }

    private static Scale scale(double[] values, double start, double end) {
        double low = Double.POSITIVE_INFINITY;
        double high = Double.NEGATIVE_INFINITY;
        for (double value : values) {
            low = Math.min(low, value);
            high = Math.max(high, value);
        }
        double room = Math.max(LEAST_ROOM, (high - low) * ROOM);
        return values.length == 0 ? new Scale(0, 1, start, end) : new Scale(low - room, high + room, start, end);
    }
}
