package app.tradewind.ui.charts;

import app.tradewind.stock.OrderAdvice;
import app.tradewind.ui.support.Texts;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import javafx.scene.shape.Circle;

/**
 * How the stock in hand and on its way runs down without an order: a wedge from today to the early and
 * the late day on which it ends, the median in the middle, the reorder point, and the last day to order.
 */
public final class RunDown extends Drawing {

    private static final double LEFT = 34;
    private static final double RIGHT = 8;
    private static final double TOP = 20;
    private static final double BOTTOM = 20;
    private static final double HEIGHT = 150;
    private static final double DOT = 4;
    /** Nearer than this to the ground a figure would stand on the nought. */
    private static final double WORD = 11;
    private static final int ROOM_BEHIND = 7;

    private final Texts texts;
    private final LocalDate today;
    private final double position;
    private final OrderAdvice advice;

    /** @param position pieces in hand and on their way; an order and an outlook must be there */
    public RunDown(Texts texts, LocalDate today, double position, OrderAdvice advice) {
        super("run-down");
        this.texts = texts;
        this.today = today;
        this.position = position;
        this.advice = advice;
        setPrefHeight(HEIGHT);
        setMinHeight(HEIGHT);
        speak(texts, words -> words.say("ui.chart.rundown.spoken", words.figures().whole(position),
                words.figures().day(advice.outlook().stockoutDate())));
    }

    /** Whether there is a day to draw towards. */
    public static boolean canShow(OrderAdvice advice) {
        return advice.order() != null && advice.outlook() != null && advice.outlook().stockoutDate() != null;
    }

    @Override
    protected void draw(double width, double height) {
        LocalDate end = advice.outlook().stockoutDate();
        LocalDate early = advice.outlook().earliest() == null ? end : advice.outlook().earliest();
        LocalDate late = advice.outlook().latest() == null ? end : advice.outlook().latest();
        Scale x = new Scale(0, Math.max(1, days(late) + ROOM_BEHIND), LEFT, width - RIGHT);
        Scale y = new Scale(0, Math.max(1, Math.max(position, advice.order().reorderPoint()) * 1.1), height - BOTTOM, TOP);
        double ground = y.at(0);
        rule(LEFT, ground, width - RIGHT, ground, "grid");
        word("0", LEFT - 6, ground + 4, 1);
        if (ground - y.at(position) > WORD) {
            word(texts.figures().whole(position), LEFT - 6, y.at(position) + 4, 1);
        }
        double[] wedge = {x.at(0), x.at(days(early)), x.at(days(late))};
        band(wedge, new double[] {y.at(position), ground, ground},
                new double[] {y.at(position), y.at(position) + (ground - y.at(position)) * days(early) / Math.max(1.0, days(late)), ground}, "stock-band");
        line(new double[] {x.at(0), x.at(days(end))}, new double[] {y.at(position), ground}, "stock-line");
        double point = y.at(advice.order().reorderPoint());
        rule(LEFT, point, width - RIGHT, point, "reorder-rule");
        word(texts.say("ui.chart.reorder", Math.round(advice.order().reorderPoint())), width - RIGHT, point - 5, 1, "reorder-word");
        Circle dot = add(new Circle(x.at(days(end)), ground, DOT), "stock-out");
        dot.toFront();
        word(texts.say("ui.chart.ends", texts.figures().day(end)), x.at(days(end)), height - 4, 0.5, "stock-out-word");
        orderBy(x, height);
    }

    private void orderBy(Scale x, double height) {
        LocalDate day = advice.order().orderBy();
        if (day != null && !day.isBefore(today) && advice.order().quantity() > 0) {
            double at = x.at(days(day));
            rule(at, TOP - 4, at, height - BOTTOM, "today-rule");
            word(texts.say("ui.chart.orderby", texts.figures().day(day)), at + 4, TOP - 6, 0);
        }
    }

    private long days(LocalDate day) {
        return ChronoUnit.DAYS.between(today, day);
    }
}
