package app.tradewind.ui;

import app.tradewind.advice.Basis;
import app.tradewind.advice.Confidence;
import app.tradewind.advice.Confidence.Grade;
import app.tradewind.advice.Explanation;
import app.tradewind.advice.Reason;
import app.tradewind.jobs.boards.ProductBoard;
import app.tradewind.jobs.boards.ProductBoard.Criterion;
import app.tradewind.jobs.boards.ProductBoard.Row;
import app.tradewind.selection.ProductAdvice;
import app.tradewind.selection.ProductAdvice.Score;
import app.tradewind.selection.ProductAdvice.Status;
import app.tradewind.words.Bilingual;
import app.tradewind.words.Phrase;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/** A ranked board of nine products, ranked again in earnest when a weight moves. */
final class ProductSamples {

    private static final double NOT = Double.NaN;
    private static final List<Criterion> CRITERIA = List.of(
            new Criterion("growth", Phrase.of("jobs.criterion.growth"), 0.30, true), new Criterion("margin", Phrase.of("jobs.criterion.margin"), 0.25, true),
            new Criterion("demand", Phrase.of("jobs.criterion.demand"), 0.20, true), new Criterion("position", Phrase.of("jobs.criterion.position"), 0.10, false),
            new Criterion("cover", Phrase.of("jobs.criterion.cover"), 0.10, false), new Criterion("copy", Phrase.of("jobs.criterion.copy"), 0.05, false));

    private record Product(String sku, String name, boolean own, double growth, double margin) { }

    private static final List<Product> PRODUCTS = List.of(
            new Product("N1", "Foldable steamer", false, 0.49, 0.31), new Product("R3", "Rice cooker R3", true, 0.20, 0.27),
            new Product("N2", "Magnetic spice rack", false, 0.34, 0.38), new Product("C1", "Coffee scale C1", true, 0.17, 0.24),
            new Product("N3", "Silicone lids set", false, 0.09, 0.44), new Product("E2", "Egg cooker E2", false, 0.32, 0.22),
            new Product("M1", "Milk frother M1", true, 0.02, 0.18), new Product("K4", "Glass kettle K4", true, -0.43, 0.12),
            new Product("W9", "Water filter W9", true, 0.05, NOT));

    private ProductSamples() { }

    static ProductBoard board(Map<String, Double> weights) {
        double growth = weights.getOrDefault("growth", 0.30);
        double margin = weights.getOrDefault("margin", 0.25);
        double sum = Math.max(1e-9, growth + margin);
        List<Product> order = new ArrayList<>(PRODUCTS);
        order.sort(Comparator.comparingDouble((Product p) -> -score(p, growth / sum, margin / sum)));
        List<Row> rows = new ArrayList<>();
        for (Product product : order) {
            double[] values = {product.growth(), product.margin(), 42, 0.96, 11, 0};
            rows.add(new Row(product.sku(), product.name(), product.own(), values,
                    advice(product, rows.size() + 1, 80 * product.growth() * growth / sum, 90 * product.margin() * margin / sum),
                    Phrase.of(product.own() ? "sources.from.own" : "sources.from.supplier")));
        }
        List<Criterion> criteria = CRITERIA.stream().map(criterion -> new Criterion(criterion.name(), criterion.label(),
                weights.getOrDefault(criterion.name(), criterion.weight()), criterion.higherIsBetter())).toList();
        return new ProductBoard(Samples.TODAY, criteria, rows, 0.42);
    }

    private static double score(Product product, double growth, double margin) {
        return Double.isNaN(product.margin()) ? -1 : 80 * product.growth() * growth + 90 * product.margin() * margin;
    }

    private static ProductAdvice advice(Product product, int rank, double byGrowth, double byMargin) {
        boolean known = !Double.isNaN(byMargin);
        double value = 50 + byGrowth + byMargin;
        Status status = !known ? Status.NOT_ENOUGH_DATA : product.growth() < -0.3 ? Status.DROP
                : product.own() ? product.growth() < 0.05 ? Status.WATCH : Status.KEEP
                : rank <= 3 ? Status.TAKE_ON : Status.WATCH;
        List<Reason> reasons = known ? List.of(
                new Reason(said("Average product on the same criteria", "同样指标下的平均商品"), 50, "points"),
                new Reason(said("Growth", "增长"), byGrowth, "points"),
                new Reason(said("Margin", "毛利率"), byMargin, "points")) : List.of();
        Explanation why = new Explanation(
                known ? said(product.name() + " is number " + rank + " of 9: strong on growth and margin",
                        product.name() + " 排第 " + rank + "，共 9 款：增长和毛利突出")
                        : said(product.name() + " cannot be judged yet: its margin is not known", product.name() + " 暂难判断：毛利率未知"),
                reasons, List.of(), known ? new Confidence(Grade.MEDIUM, value - 7, value + 7, 0.8,
                        said("The interval covers nearby weights.", "区间涵盖邻近的权重。"))
                        : Confidence.of(Grade.NONE, said("Its margin could be anything.", "毛利率可能是任何值。")),
                new Basis("weighted sum", 9, Samples.TODAY, 1, "00ff"));
        return new ProductAdvice(product.sku(), rank, known ? new Score(value, value - 7, value + 7) : null, status,
                known ? List.of() : List.of("margin", "position"), why);
    }

    static Phrase said(String en, String zh) {
        return Phrase.of("ui.product", new Bilingual(en, zh));
    }
}
