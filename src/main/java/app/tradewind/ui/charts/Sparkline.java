package app.tradewind.ui.charts;

import java.util.Arrays;

/** The last weeks as a small line for a table cell. */
public final class Sparkline extends Drawing {

    private static final double WIDTH = 72;
    private static final double HEIGHT = 22;
    private static final double MARGIN = 3;

    private double[] values = {};

    public Sparkline() {
        super("sparkline");
        setPrefSize(WIDTH, HEIGHT);
        setMinSize(WIDTH, HEIGHT);
        setMaxSize(WIDTH, HEIGHT);
    }

    /** Draws at most the last {@code weeks} of the values. */
    public void show(double[] all, int weeks) {
        values = Arrays.copyOfRange(all, Math.max(0, all.length - weeks), all.length);
        redraw();
    }

    @Override
    protected void draw(double width, double height) {
        if (values.length == 0) {
            return;
        }
        Scale x = new Scale(0, Math.max(1, values.length - 1), 0, width);
        Scale y = new Scale(0, Math.max(1, Scale.most(values)), height - MARGIN, MARGIN);
        double[] xs = new double[values.length];
        Arrays.setAll(xs, x::at);
        line(xs, y.at(values), "spark");
    }
}
