package app.tradewind.ui.stock.whatif;

import app.tradewind.ui.charts.Drawing;
import app.tradewind.ui.charts.Scale;
import app.tradewind.ui.support.Texts;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import javafx.scene.text.Text;

/** A figure week by week on three courses, each by a kind of line of its own, named above. */
final class CourseChart extends Drawing {

    private static final List<String> NAMES = List.of("flown.course.calm", "flown.course.hit", "flown.course.planned");
    private static final List<String> LINES = List.of("course-calm", "course-hit", "course-planned");
    private static final int GRID = 3;
    private static final double LEFT = 54;
    private static final double RIGHT = 4;
    private static final double TOP = 26;
    private static final double BOTTOM = 18;
    private static final double HEIGHT = 150;
    private static final double SAMPLE = 18;
    private static final double GAP = 5;

    private final Texts texts;
    private final LocalDate firstWeek;
    private final double[][] courses;

    /**
     * @param name code of what is drawn, as it is read aloud
     * @param courses nothing happens, nobody reacts, planned anew; one figure a week
     */
    CourseChart(Texts texts, String name, LocalDate firstWeek, double[][] courses) {
        super("course-chart");
        this.texts = texts;
        this.firstWeek = firstWeek;
        this.courses = courses;
        setMinHeight(HEIGHT);
        setPrefHeight(HEIGHT);
        int last = courses[0].length - 1;
        speak(texts, words -> words.say("flown.chart.spoken", words.say(name), last + 1, words.figures().whole(courses[0][last]),
                words.figures().whole(courses[1][last]), words.figures().whole(courses[2][last])));
    }

    @Override
    protected void draw(double width, double height) {
        double most = Arrays.stream(courses).flatMapToDouble(Arrays::stream).max().orElse(1);
        double least = Arrays.stream(courses).flatMapToDouble(Arrays::stream).min().orElse(0);
        double to = Scale.roundTop(Math.max(most, 1), GRID);
        double from = least < 0 ? -Scale.roundTop(-least, GRID) : 0;
        int weeks = courses[0].length;
        Scale x = new Scale(0, Math.max(1, weeks - 1), LEFT, width - RIGHT);
        Scale y = new Scale(from, to, height - BOTTOM, TOP);
        for (double value : from < 0 ? new double[] {from, 0, to} : new double[] {0, to / GRID, 2 * to / GRID, to}) {
            rule(LEFT, y.at(value), width - RIGHT, y.at(value), "grid");
            word(texts.figures().whole(value), LEFT - 6, y.at(value) + 4, 1);
        }
        double[] xs = new double[weeks];
        Arrays.setAll(xs, x::at);
        for (int c = 0; c < courses.length; c++) {
            line(xs, y.at(courses[c]), LINES.get(c));
        }
        months(x, weeks, height);
        legend();
    }

    private void months(Scale x, int weeks, double height) {
        for (int week = 1; week < weeks; week++) {
            LocalDate monday = firstWeek.plusWeeks(week);
            if (monday.getMonthValue() != monday.minusWeeks(1).getMonthValue() && monday.getMonthValue() % 2 == 1) {
                word(texts.figures().shortMonth(monday), x.at(week), height - 3, 0.5);
            }
        }
    }

    private void legend() {
        double at = 0;
        for (int c = 0; c < NAMES.size(); c++) {
            line(new double[] {at, at + SAMPLE}, new double[] {7, 7}, LINES.get(c));
            Text name = word(texts.say(NAMES.get(c)), at + SAMPLE + GAP, 11, 0);
            at += SAMPLE + 3 * GAP + name.getLayoutBounds().getWidth();
        }
    }
}
