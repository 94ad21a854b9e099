package app.tradewind.ui.lessons;

import app.tradewind.jobs.lessons.LessonBoard;
import app.tradewind.jobs.lessons.LessonTable;
import app.tradewind.stock.simulate.season.Side;
import app.tradewind.ui.charts.Drawing;
import app.tradewind.ui.charts.Scale;
import app.tradewind.ui.support.Texts;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** Stock of the sides week by week on one scale; each line has its own dash and says whose it is. */
final class SidesChart extends Drawing {

    private static final int GRID = 3;
    private static final double LEFT = 44;
    private static final double RIGHT = 4;
    private static final double TOP = 24;
    private static final double BOTTOM = 18;
    private static final double LEAST_HEIGHT = 150;
    private static final double KEY = 22;
    private static final double GAP = 16;

    private final Texts texts;
    private final LessonBoard board;
    private final List<Side> sides;

    SidesChart(Texts texts, LessonBoard board, List<Side> sides) {
        super("sides-chart");
        this.texts = texts;
        this.board = board;
        this.sides = sides;
        setMinHeight(LEAST_HEIGHT);
        setPrefHeight(LEAST_HEIGHT);
        speak(texts, words -> sides.stream().map(side -> words.say("lesson.ui.chart.spoken", LessonTable.said(side),
                board.sides().get(side).score().stock())).reduce("", (all, next) -> all + " " + next).strip());
    }

    @Override
    protected void draw(double width, double height) {
        double[][] lines = sides.stream().map(side -> board.sides().get(side).stock()).toArray(double[][]::new);
        int weeks = board.turns().lesson().world().weeks();
        double top = Scale.roundTop(Arrays.stream(lines).flatMapToDouble(Arrays::stream).max().orElse(1), GRID);
        Scale x = new Scale(1, weeks, LEFT, width - RIGHT);
        Scale y = new Scale(0, top, height - BOTTOM, TOP);
        for (int i = 0; i <= GRID; i++) {
            double value = top * i / GRID;
            rule(LEFT, y.at(value), width - RIGHT, y.at(value), "grid");
            word(texts.figures().whole(value), LEFT - 6, y.at(value) + 4, 1);
        }
        for (int week = 1; week <= weeks; week += Math.max(1, weeks / 6)) {
            word(texts.say("lesson.ui.chart.week", week), x.at(week), height - 3, week == 1 ? 0 : 0.5);
        }
        double at = LEFT;
        for (int k = 0; k < lines.length; k++) {
            String style = "side-" + sides.get(k).name().toLowerCase(Locale.ROOT);
            double[] xs = new double[lines[k].length];
            Arrays.setAll(xs, i -> x.at(i + 1));
            line(xs, y.at(lines[k]), "side-line", style);
            line(new double[] {at, at + KEY}, new double[] {8, 8}, "side-line", style);
            at = word(texts.say(LessonTable.said(sides.get(k))), at + KEY + 5, 12, 0).getLayoutBounds().getWidth() + at + KEY + GAP;
        }
    }
}
