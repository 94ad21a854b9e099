package app.tradewind.ui.charts;

import app.tradewind.catalog.Money;
import app.tradewind.pricing.PriceAdvice.Prices;
import app.tradewind.pricing.PriceCurve;
import app.tradewind.ui.support.Texts;
import java.util.Arrays;
import javafx.scene.shape.Circle;

/** Expected profit a week by price with its 90 % band; what lies under the floor is shaded. */
public final class ProfitCurve extends Drawing {

    private static final double LEFT = 44;
    private static final double RIGHT = 10;
    private static final double TOP = 34;
    private static final double BOTTOM = 20;
    private static final double HEIGHT = 190;
    private static final double DOT = 4.5;
    private static final int GRID = 3;
    private static final int TICKS = 4;

    private final Texts texts;
    private final PriceCurve base;
    private PriceCurve curve;
    private Prices prices;
    private double tried = Double.NaN;

    public ProfitCurve(Texts texts, PriceCurve curve, Prices prices) {
        super("profit-curve");
        this.texts = texts;
        this.base = curve;
        this.curve = curve;
        this.prices = prices;
        setPrefHeight(HEIGHT);
        setMinHeight(HEIGHT);
        speak(texts, words -> {
            int best = best();
            return words.say("ui.chart.profit.spoken", words.figures().decimal(curve.price()[best], 2),
                    words.figures().whole(curve.profit()[best]));
        });
    }

    /**
     * Draws what is tried: the curve under other costs, with that of now behind it, and the price of a slider.
     *
     * @param other {@code null} for the curve as it stands
     * @param price {@code NaN} for none
     */
    public void attempt(PriceCurve other, Prices advised, double price) {
        curve = other == null ? base : other;
        prices = advised;
        tried = price;
        redraw();
    }

    @Override
    protected void draw(double width, double height) {
        int last = curve.price().length - 1;
        Scale x = new Scale(curve.price()[0], curve.price()[last], LEFT, width - RIGHT);
        double low = Math.min(0, Math.min(Arrays.stream(curve.lo()).min().orElse(0), Arrays.stream(base.lo()).min().orElse(0)));
        double high = Math.max(Scale.most(curve.hi(), curve.profit()), Scale.most(base.hi(), base.profit()));
        Scale y = new Scale(low, high > low ? high : low + 1, height - BOTTOM, TOP);
        for (double profit : y.ticks(GRID)) {
            rule(LEFT, y.at(profit), width - RIGHT, y.at(profit), "grid");
            word(texts.figures().whole(profit), LEFT - 6, y.at(profit) + 4, 1);
        }
        for (int i = 0; i <= TICKS; i++) {
            double price = x.from() + (x.to() - x.from()) * i / TICKS;
            word(texts.figures().decimal(price, x.to() < 1000 ? 2 : 0), x.at(price), height - 4, 0.5);
        }
        floor(x, height);
        double[] xs = x.at(curve.price());
        band(xs, y.at(curve.lo()), y.at(curve.hi()), "inner-band");
        if (curve != base) {
            line(x.at(base.price()), y.at(base.profit()), "now-rule");
        }
        line(xs, y.at(curve.profit()), "ahead");
        mark(prices.now(), x, y, height, "now-rule");
        if (prices.advised() != null && !prices.advised().equals(prices.now())) {
            mark(prices.advised(), x, y, height, "advised-rule");
        }
        if (tried >= x.from() && tried <= x.to()) {
            add(new Circle(x.at(tried), y.at(profit(tried)), DOT), "tried-dot");
        }
    }

    private void floor(Scale x, double height) {
        if (prices.floor() != null && prices.floor().toDouble() > x.from()) {
            double end = x.at(Math.min(x.to(), prices.floor().toDouble()));
            band(new double[] {LEFT, end}, new double[] {height - BOTTOM, height - BOTTOM}, new double[] {TOP, TOP}, "floor-area");
            word(texts.say("ui.chart.profit.floor"), LEFT + 4, TOP + 13, 0, "floor-word");
        }
    }

    private void mark(Money price, Scale x, Scale y, double height, String styleClass) {
        if (price == null || price.toDouble() < x.from() || price.toDouble() > x.to()) {
            return;
        }
        boolean now = price.equals(prices.now());
        double at = x.at(price.toDouble());
        rule(at, TOP - 8, at, height - BOTTOM, styleClass);
        word(texts.say(now ? "ui.chart.profit.now" : "ui.chart.profit.advised", texts.figures().amount(price)),
                at, now ? TOP - 10 : TOP - 22, 0.5, styleClass + "-word");
        add(new Circle(at, y.at(profit(price.toDouble())), DOT), now ? "now-dot" : "front-dot");
    }

    /** Between the two nearest prices of the curve. */
    private double profit(double price) {
        int i = 1;
        while (i < curve.price().length - 1 && curve.price()[i] < price) {
            i++;
        }
        return new Scale(curve.price()[i - 1], curve.price()[i], curve.profit()[i - 1], curve.profit()[i]).at(price);
    }

    private int best() {
        int best = 0;
        for (int i = 1; i < curve.profit().length; i++) {
            best = curve.profit()[i] > curve.profit()[best] ? i : best;
        }
        return best;
    }
}
