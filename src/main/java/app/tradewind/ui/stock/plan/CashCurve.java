package app.tradewind.ui.stock.plan;

import app.tradewind.jobs.orderplan.OrderPlanBoard;
import app.tradewind.jobs.orderplan.OrderPlanBoard.Week;
import app.tradewind.ui.charts.Drawing;
import app.tradewind.ui.support.Texts;
import java.util.List;
import java.util.function.DoubleUnaryOperator;
import javafx.scene.shape.Rectangle;

/**
 * Cash expected at the end of each week as a line, what is spent on orders as bars under it, and over each bar how
 * full the week's space is, where it is limited. Without a limit of cash, the bars alone.
 */
final class CashCurve extends Drawing {

    private static final double LEFT = 58;
    private static final double RIGHT = 10;
    private static final double TOP = 22;
    private static final double BOTTOM = 20;
    private static final double HEIGHT = 168;
    private static final double BAR = 0.6;
    private static final double WORD = 62;
    private static final int LEAST = 8;
    private static final int AFTER = 5;
    private static final double HEAD_ROOM = 1.05;

    private final Texts texts;
    private OrderPlanBoard board;

    CashCurve(Texts texts) {
        super("cash-curve");
        this.texts = texts;
        setPrefHeight(HEIGHT);
        setMinHeight(HEIGHT);
        speak(texts, this::spoken);
    }

    void show(OrderPlanBoard next) {
        board = next;
        setAccessibleText(spoken(texts));
        redraw();
    }

    private String spoken(Texts words) {
        if (board == null || board.weeks().isEmpty()) {
            return "";
        }
        Week lowest = board.weeks().get(0);
        for (Week week : board.weeks()) {
            lowest = week.cash() != null && week.cash().compareTo(lowest.cash()) < 0 ? week : lowest;
        }
        return lowest.cash() == null ? words.say("plan.chart.spoken.spent", words.figures().wholeMoney(board.sum().spent()))
                : words.say("plan.chart.spoken", words.figures().wholeMoney(lowest.cash()), words.figures().day(lowest.monday()));
    }

    @Override
    protected void draw(double width, double height) {
        if (board == null || board.weeks().isEmpty()) {
            return;
        }
        List<Week> weeks = drawn(board.weeks());
        double most = most(weeks);
        DoubleUnaryOperator x = t -> LEFT + t * (width - RIGHT - LEFT) / weeks.size();
        DoubleUnaryOperator y = amount -> height - BOTTOM - amount * (height - BOTTOM - TOP) / (most * HEAD_ROOM);
        double ground = y.applyAsDouble(0);
        rule(LEFT, ground, width - RIGHT, ground, "grid");
        rule(LEFT, y.applyAsDouble(most), width - RIGHT, y.applyAsDouble(most), "grid");
        word("0", LEFT - 6, ground + 4, 1);
        word(texts.figures().whole(most), LEFT - 6, y.applyAsDouble(most) + 4, 1);
        word(texts.say(weeks.get(0).cash() == null ? "plan.chart.spent" : "plan.chart.cash", board.sum().gain().currency().getCurrencyCode()),
                LEFT, 12, 0);
        double room = x.applyAsDouble(1) - x.applyAsDouble(0);
        double last = -WORD;
        for (int t = 0; t < weeks.size(); t++) {
            Week week = weeks.get(t);
            bar(week, x.applyAsDouble(t) + room * (1 - BAR) / 2, room * BAR, y, ground);
            if (x.applyAsDouble(t) - last >= WORD && x.applyAsDouble(t) + WORD / 2 < width) {
                last = x.applyAsDouble(t);
                word(texts.figures().day(week.monday()), x.applyAsDouble(t), height - 4, 0);
            }
        }
        if (weeks.get(0).cash() != null) {
            line(weeks.stream().mapToDouble(week -> x.applyAsDouble(weeks.indexOf(week) + 0.5)).toArray(),
                    weeks.stream().mapToDouble(week -> y.applyAsDouble(week.cash().toDouble())).toArray(), "stock-line");
        }
    }

    /** Up to a month after the last order: later, cash only grows. */
    static List<Week> drawn(List<Week> weeks) {
        int last = 0;
        for (int t = 0; t < weeks.size(); t++) {
            last = weeks.get(t).spent().amount().signum() > 0 ? t : last;
        }
        return weeks.subList(0, Math.min(weeks.size(), Math.max(LEAST, last + AFTER)));
    }

    private static double most(List<Week> weeks) {
        double most = 1;
        for (Week week : weeks) {
            most = Math.max(most, Math.max(week.spent().toDouble(), week.cash() == null ? 0 : week.cash().toDouble()));
        }
        return most;
    }

    private void bar(Week week, double left, double room, DoubleUnaryOperator y, double ground) {
        double spent = week.spent().toDouble();
        if (spent <= 0) {
            return;
        }
        add(new Rectangle(left, y.applyAsDouble(spent), room, ground - y.applyAsDouble(spent)), "spent-bar");
        if (!Double.isNaN(week.filled())) {
            word(texts.figures().percent(week.filled()), left + room / 2, y.applyAsDouble(spent) - 3, 0.5);
        }
    }
}
