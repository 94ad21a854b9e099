package app.tradewind.ui.charts;

import app.tradewind.catalog.SalesHistory;
import app.tradewind.jobs.boards.Fan;
import app.tradewind.jobs.odd.OddWeek;
import app.tradewind.jobs.odd.shelf.EmptyShelf;
import app.tradewind.ui.support.Texts;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import javafx.scene.text.Text;

/**
 * Demand so far and to come, by week: history as a line with the weeks out of stock hatched, then the
 * forecast with its 80 % and 95 % bands from today on and the events of its market by name. An unusual
 * week carries a diamond, hollow where part of it is set aside.
 */
public final class FanChart extends Drawing {

    private static final int HISTORY = 40;
    private static final int GRID = 4;
    private static final double LEFT = 34;
    private static final double RIGHT = 4;
    private static final double TOP = 18;
    private static final double BOTTOM = 18;
    private static final double HEIGHT = 170;
    private static final double EVENT_LINE = 12;
    /** From the top of a line to the feet of its letters. */
    private static final double EVENT_BASE = 9;
    private static final double DIAMOND = 4.5;

    private final Texts texts;
    private final SalesHistory history;
    private final Fan fan;
    private final List<OddWeek> odd;
    private final ShelfMarks shelves;
    private final int skip;
    private Scale x;
    private Scale y;

    /**
     * @param fan what is to come, or {@code null} for the history alone
     * @param odd unusual weeks of the history
     * @param shelves stretches of weeks out of stock
     */
    public FanChart(Texts texts, SalesHistory history, Fan fan, List<OddWeek> odd, List<EmptyShelf> shelves) {
        super("fan-chart");
        this.texts = texts;
        this.history = history;
        this.fan = fan;
        this.odd = odd;
        this.shelves = new ShelfMarks(history, shelves);
        this.skip = Math.max(0, history.weeks() - HISTORY);
        setPrefHeight(HEIGHT);
        setMinHeight(HEIGHT);
        speak(texts, words -> spoken(words) + (odd.isEmpty() ? "" : " " + words.say("odd.chart.spoken", odd.size()))
                + (hasShelves() ? " " + words.say("places.shelf.legend") : ""));
    }

    /** Whether weeks out of stock stand among those shown. */
    boolean hasShelves() {
        return shelves.anyFrom(skip);
    }

    private String spoken(Texts words) {
        int weeks = history.weeks();
        double last = weeks == 0 ? Double.NaN : history.units()[weeks - 1];
        return fan == null ? words.say("ui.chart.history.spoken", weeks, words.figures().whole(last))
                : words.say("ui.chart.fan.spoken", weeks, words.figures().whole(last), fan.mean().length,
                        words.figures().whole(Arrays.stream(fan.mean()).sum())) + spokenEvents(words)
                        + (fan.changed() == null ? "" : " " + words.say("ui.chart.changed.spoken",
                                words.figures().whole(Arrays.stream(fan.changed()).sum())));
    }

    private String spokenEvents(Texts words) {
        return fan.labels().isEmpty() ? "" : " " + words.say("ui.chart.event.spoken",
                fan.labels().stream().map(label -> label.name().in(words.lang())).distinct()
                        .collect(Collectors.joining(words.say("ui.chart.event.comma"))));
    }

    @Override
    protected void draw(double width, double height) {
        int shown = history.weeks() - skip;
        int ahead = fan == null ? 0 : fan.mean().length;
        double[] past = Arrays.copyOfRange(history.units(), skip, history.weeks());
        double top = Scale.roundTop(fan == null ? Scale.most(past) : Math.max(Math.max(Scale.most(past), Scale.most(fan.inner()[1])),
                fan.changed() == null ? 0 : Scale.most(fan.changed())), GRID);
        x = new Scale(0, Math.max(1, shown + ahead - 1), LEFT, width - RIGHT);
        y = new Scale(0, top, height - BOTTOM, TOP);
        grid(top, width);
        months(shown + ahead, height);
        shelves.draw(this, x, y, skip, texts.say("ui.chart.out"));
        double[] weeks = new double[shown];
        Arrays.setAll(weeks, i -> x.at(i));
        line(weeks, y.at(past), "history");
        odd.forEach(week -> mark(week, shown));
        if (fan != null && shown > 0) {
            fan(past[shown - 1], shown, ahead);
            double today = x.at(shown - 1);
            double free = events(shown, width, height, today);
            rule(today, TOP - 6, today, Math.min(free, TOP), "today-rule");
            rule(today, free, today, height - BOTTOM, "today-rule");
            word(texts.say("ui.chart.today"), today + 4, TOP - 7, 0);
        }
    }

    /**
     * A mark at the week of each event, and its name where there is room, see {@link EventWords}.
     *
     * @return under which no name crosses the line of today
     */
    private double events(int shown, double width, double height, double today) {
        double free = TOP;
        List<Text> words = fan.labels().stream().map(label -> {
            String pieces = Math.abs(label.pieces()) < 1 ? "" : " " + texts.say("ui.chart.event.pieces", label.pieces());
            return word(label.name().in(texts.lang()) + pieces, 0, 0, 0, "event-word");
        }).toList();
        double[] places = fan.labels().stream().mapToDouble(label -> x.at(shown + label.week())).toArray();
        double[] widths = words.stream().mapToDouble(word -> word.getLayoutBounds().getWidth()).toArray();
        EventWords.Place[] found = EventWords.of(places, widths, width);
        for (int i = 0; i < places.length; i++) {
            double row = TOP + Math.min(found[i].row(), EventWords.ROWS) * EVENT_LINE;
            rule(places[i], row, places[i], height - BOTTOM, "event-rule");
            words.get(i).setX(found[i].left());
            words.get(i).setY(row + EVENT_BASE);
            if (found[i].row() >= EventWords.ROWS) {
                getChildren().remove(words.get(i));
            } else if (found[i].left() < today && today < found[i].left() + widths[i]) {
                free = Math.max(free, row + EVENT_LINE);
            }
        }
        return free;
    }

    /** A diamond where the week stood, at the edge where that is beyond the scale. */
    private void mark(OddWeek week, int shown) {
        long at = ChronoUnit.WEEKS.between(history.firstWeek(), week.week()) - skip;
        if (at < 0 || at >= shown) {
            return;
        }
        double middle = Math.max(TOP + DIAMOND, y.at(week.sold()));
        if (week.standing().aside()) {
            rule(x.at(at), middle, x.at(at), y.at(week.standing().counted()), "odd-rule");
        }
        double[] xs = {x.at(at) - DIAMOND, x.at(at), x.at(at) + DIAMOND};
        band(xs, new double[] {middle, middle + DIAMOND, middle}, new double[] {middle, middle - DIAMOND, middle}, "odd-mark",
                week.standing().aside() ? "aside" : "counted");
        String words = week.standing().aside() && week.aside() > 0 ? texts.say("odd.chart.aside", week.aside())
                : texts.figures().whole(week.sold());
        boolean left = 2 * at > shown;
        word(words, x.at(at) + (left ? -1 : 1) * (DIAMOND + 3), middle + 4, left ? 1 : 0, "odd-word");
    }

    private void grid(double top, double width) {
        for (int i = 0; i <= GRID; i++) {
            double value = top * i / GRID;
            rule(LEFT, y.at(value), width - RIGHT, y.at(value), "grid");
            word(texts.figures().whole(value), LEFT - 6, y.at(value) + 4, 1);
        }
    }

    /** The first week of every third month is named under the axis. */
    private void months(int weeks, double height) {
        for (int i = 1; i < weeks; i++) {
            int month = history.week(skip + i).getMonthValue();
            if (month != history.week(skip + i - 1).getMonthValue() && month % 3 == 1) {
                word(texts.figures().shortMonth(history.week(skip + i)), x.at(i), height - 3, 0.5);
            }
        }
    }

    /** The bands start at the last known week, where nothing is uncertain. */
    private void fan(double last, int shown, int ahead) {
        double[] xs = new double[ahead + 1];
        Arrays.setAll(xs, i -> x.at(shown - 1 + i));
        band(xs, places(last, fan.outer()[0]), places(last, fan.outer()[1]), "outer-band");
        band(xs, places(last, fan.inner()[0]), places(last, fan.inner()[1]), "inner-band");
        line(xs, places(last, fan.mean()), "ahead");
        if (fan.changed() != null) {
            line(xs, places(last, fan.changed()), "changed");
            word("╌ " + texts.say("ui.chart.changed"), xs[0] - 5, TOP - 7, 1, "changed-word");
        }
    }

    private double[] places(double last, double[] values) {
        double[] all = new double[values.length + 1];
        all[0] = last;
        System.arraycopy(values, 0, all, 1, values.length);
        for (int i = 0; i < all.length; i++) {
            all[i] = Math.max(TOP - 10, y.at(all[i]));
        }
        return all;
    }
}
