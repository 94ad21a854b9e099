package app.tradewind.ui;

import app.tradewind.advice.Basis;
import app.tradewind.advice.Confidence.Grade;
import app.tradewind.advice.Confidence;
import app.tradewind.advice.Explanation;
import app.tradewind.advice.Reason;
import app.tradewind.catalog.Money;
import app.tradewind.catalog.SkuMarket;
import app.tradewind.jobs.boards.PriceBoard.Row;
import app.tradewind.jobs.boards.PriceBoard;
import app.tradewind.jobs.boards.RivalSeen;
import app.tradewind.pricing.PriceAdvice.Effect;
import app.tradewind.pricing.PriceAdvice.Elasticity;
import app.tradewind.pricing.PriceAdvice.Prices;
import app.tradewind.pricing.PriceAdvice.Status;
import app.tradewind.pricing.PriceAdvice;
import app.tradewind.pricing.PriceCurve;
import app.tradewind.pricing.PriceTestPlan;
import app.tradewind.words.Phrase;
import java.util.List;
import java.util.Map;
import static app.tradewind.ui.ProductSamples.said;

/** A board of prices: one of every status, the first with a curve. */
final class PriceSamples {

    private static final double KEEPS = 0.76;

    private PriceSamples() { }

    static PriceBoard board() {
        List<Row> rows = List.of(
                row("Rice cooker R3", "US", new Prices(usd("39.99"), usd("42.49"), usd("33.10"), null), Status.RAISE,
                        new Elasticity(-2.6, -3.1, -2.1), new Effect(-0.145, usd("480"), usd("585"), usd("530"), usd("640"), 0.86)),
                row("Milk frother M1", "DE", new Prices(eur("16.99"), eur("19.49"), eur("18.42"), null), Status.UNDER_FLOOR,
                        new Elasticity(-2.6, -3.3, -1.9), new Effect(-0.3, eur("-62"), eur("91"), eur("80"), eur("99"), 0.97)),
                row("Spice set S7", "DE", new Prices(eur("12.90"), eur("12.49"), eur("9.95"), null), Status.LOWER,
                        new Elasticity(-4.7, -5.2, -4.2), new Effect(0.16, eur("102"), eur("109"), eur("98"), eur("121"), 0.71)),
                row("Pan 28 cm P5", "DE", new Prices(eur("34.90"), eur("34.90"), eur("26.10"), null), Status.KEEP,
                        new Elasticity(-1.4, -2.9, 0.1), new Effect(0, eur("240"), eur("240"), eur("240"), eur("240"), 0.54)),
                row("Toaster T2", "US", new Prices(usd("29.99"), usd("29.99"), usd("24.80"), null), Status.PRICE_TEST, null, null),
                row("Water filter W9", "US", new Prices(usd("21.50"), null, null, null), Status.NEEDS_COST, null, null),
                row("Glass kettle K4", "JP", new Prices(Money.of("3980", "JPY"), Money.of("3980", "JPY"), Money.of("2750", "JPY"), null),
                        Status.NOT_ENOUGH_DATA, null, null));
        return new PriceBoard(Samples.TODAY, rows, usd("246"), Map.of(rows.get(0).item(), KEEPS, rows.get(1).item(), KEEPS,
                rows.get(2).item(), KEEPS, rows.get(3).item(), KEEPS, rows.get(4).item(), KEEPS, rows.get(6).item(), KEEPS), new PriceBoard.Tests(
                Map.of(rows.get(4).item(), new PriceTestPlan(usd("26.99"), 6, 1.6, 0.8)), Map.of()), Map.of(rows.get(0).item(), List.of(
                new RivalSeen("KochGut", new RivalSeen.Seen(usd("37.90"), Samples.TODAY.minusDays(3)),
                        new RivalSeen.Seen(usd("41.00"), Samples.TODAY.minusDays(30)), 37.90 / 39.99 - 1, false),
                new RivalSeen("Homely", new RivalSeen.Seen(usd("44.00"), Samples.TODAY.minusDays(80)), null, 44.0 / 39.99 - 1, true))));
    }

    private static Row row(String name, String market, Prices prices, Status status, Elasticity elasticity, Effect effect) {
        SkuMarket item = new SkuMarket(name.substring(name.lastIndexOf(' ') + 1), market);
        List<Reason> parts = prices.advised() == null ? List.of() : parts(prices.advised());
        PriceAdvice advice = new PriceAdvice(item.toString(), status, prices, elasticity, effect, why(name, prices, elasticity));
        return new Row(item, name, advice, "R3".equals(item.sku()) ? curve(prices) : null, parts,
                parts.isEmpty() ? List.of(said("not known: cost of the goods", "未知：货物成本"),
                        said("not known: fulfilment", "未知：履约费")) : List.of());
    }

    /** A third is goods; freight and fees are typical; the last line takes what is left. */
    private static List<Reason> parts(Money price) {
        String unit = price.currency().getCurrencyCode();
        double all = price.toDouble();
        double left = all - all * (0.33 + 0.055 + 0.016 + 0.15 + 0.13 + 0.06 + 0.024);
        return List.of(new Reason(said("platform fee", "平台佣金"), all * 0.15, unit),
                new Reason(said("fulfilment", "履约费"), all * 0.13, unit), new Reason(said("advertising", "广告"), all * 0.06, unit),
                new Reason(said("returns", "退货"), all * 0.024, unit), new Reason(said("goods", "货物"), all * 0.33, unit),
                new Reason(said("freight", "头程运费"), all * 0.055, unit), new Reason(said("duty", "关税"), all * 0.016, unit),
                new Reason(said("left for you", "到手"), left, unit));
    }

    private static PriceCurve curve(Prices prices) {
        int steps = 40;
        double[][] lines = new double[4][steps];
        for (int i = 0; i < steps; i++) {
            double price = 31 + 17.0 * i / (steps - 1);
            double off = price / prices.now().toDouble() - 1.12;
            lines[0][i] = price;
            lines[1][i] = 560 - 2600 * off * off;
            lines[2][i] = lines[1][i] - 20 - 260 * Math.abs(price / 39.99 - 1);
            lines[3][i] = lines[1][i] + 20 + 260 * Math.abs(price / 39.99 - 1);
        }
        return new PriceCurve(lines[0], lines[1], lines[2], lines[3]);
    }

    private static Explanation why(String name, Prices prices, Elasticity elasticity) {
        Phrase headline = said("What the figures say of " + name, name + " 的数据说明");
        List<Reason> parts = prices.advised() == null ? List.of() : three(prices.advised());
        return new Explanation(headline, parts, elasticity != null ? List.of()
                : List.of(said("Ask 33.00 for 4 weeks, in turn with 4 at the price of now.", "试卖 33.00 四周，与现价轮换。")),
                Confidence.of(elasticity == null ? Grade.NONE : Grade.MEDIUM,
                        said("more price changes would narrow the response", "价格变动多些，弹性会更准")),
                new Basis("log-log counts, slope shared in the group", 52, Samples.TODAY, 1, "00ff"));
    }

    private static List<Reason> three(Money price) {
        String unit = price.currency().getCurrencyCode();
        double all = price.toDouble();
        return List.of(new Reason(said("landed cost", "到岸成本"), all * 0.53, unit), new Reason(said("fees", "费用"), all * 0.24, unit),
                new Reason(said("left for you", "到手"), all - all * 0.53 - all * 0.24, unit));
    }

    private static Money usd(String amount) {
        return Money.of(amount, "USD");
    }

    private static Money eur(String amount) {
        return Money.of(amount, "EUR");
    }
}
