package app.tradewind.ui.charts;

import app.tradewind.ui.support.Texts;
import java.time.LocalDate;
import java.util.Arrays;

/** A figure week by week as a band with its middle, on a scale that charts beside it share. */
public final class BandChart extends Drawing {

    private static final int GRID = 3;
    private static final double LEFT = 54;
    private static final double RIGHT = 4;
    private static final double TOP = 8;
    private static final double BOTTOM = 18;
    private static final double LEAST_HEIGHT = 72;

    private final Texts texts;
    private final LocalDate firstWeek;
    private final double[][] band;
    private final double from;
    private final double to;

    /**
     * @param name code of what is drawn, as it is read aloud
     * @param band lower edge, middle and upper edge by week
     * @param reach least and greatest figure of the scale; nought lies in it
     */
    public BandChart(Texts texts, String name, LocalDate firstWeek, double[][] band, double[] reach) {
        super("band-chart");
        this.texts = texts;
        this.firstWeek = firstWeek;
        this.band = band;
        this.to = Scale.roundTop(Math.max(reach[1], 1), GRID);
        this.from = reach[0] < 0 ? -Scale.roundTop(-reach[0], GRID) : 0;
        setMinHeight(LEAST_HEIGHT);
        setPrefHeight(LEAST_HEIGHT);
        int last = band[1].length - 1;
        speak(texts, words -> words.say("rehearse.chart.spoken", words.say(name), last + 1, words.figures().whole(band[0][last]),
                words.figures().whole(band[1][last]), words.figures().whole(band[2][last])));
    }

    @Override
    protected void draw(double width, double height) {
        int weeks = band[1].length;
        Scale x = new Scale(0, Math.max(1, weeks - 1), LEFT, width - RIGHT);
        Scale y = new Scale(from, to, height - BOTTOM, TOP);
        for (double value : from < 0 ? new double[] {from, 0, to} : new double[] {0, to / GRID, 2 * to / GRID, to}) {
            rule(LEFT, y.at(value), width - RIGHT, y.at(value), "grid");
            word(texts.figures().whole(value), LEFT - 6, y.at(value) + 4, 1);
        }
        double[] xs = new double[weeks];
        Arrays.setAll(xs, x::at);
        band(xs, y.at(band[0]), y.at(band[2]), "inner-band");
        line(xs, y.at(band[1]), "ahead");
        for (int week = 1; week < weeks; week++) {
            LocalDate monday = firstWeek.plusWeeks(week);
            if (monday.getMonthValue() != monday.minusWeeks(1).getMonthValue() && monday.getMonthValue() % 2 == 1) {
                word(texts.figures().shortMonth(monday), x.at(week), height - 3, 0.5);
            }
        }
    }
}
