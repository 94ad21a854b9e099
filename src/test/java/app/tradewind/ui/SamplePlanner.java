package app.tradewind.ui;

import app.tradewind.catalog.Origin;
import app.tradewind.catalog.SkuMarket;
import app.tradewind.catalog.plans.PriceLimit;
import app.tradewind.jobs.desk.limits.OwnLimits;
import app.tradewind.jobs.limits.LimitText;
import app.tradewind.jobs.limits.LimitWish;
import app.tradewind.jobs.limits.LimitsBoard;
import app.tradewind.words.Bilingual;
import java.math.BigDecimal;
import java.util.Currency;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import app.tradewind.catalog.plans.Promotion;
import app.tradewind.forecast.cause.PlannedWeeks;
import app.tradewind.forecast.level.Level;
import app.tradewind.forecast.level.Node;
import app.tradewind.forecast.override.ForecastChange;
import app.tradewind.forecast.override.Verdict;
import app.tradewind.jobs.Progress;
import app.tradewind.jobs.boards.Fan;
import app.tradewind.jobs.boards.StockBoard;
import app.tradewind.jobs.levels.ChangeForecasts.Judged;
import app.tradewind.jobs.levels.LevelsBoard;
import app.tradewind.jobs.pricelist.ExportPrices;
import app.tradewind.pricing.PriceTestPlan;
import app.tradewind.ui.support.Planner;
import app.tradewind.words.Phrase;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Two markets and a total, changed as told. */
public final class SamplePlanner implements Planner {

    /** Price tests as they were asked for. */
    public final List<String> tests = new ArrayList<>();
    /** Price lists as they were asked for. */
    public final List<String> lists = new ArrayList<>();

    public final List<ForecastChange> standing = new ArrayList<>();
    public final List<PlannedWeeks> plans = new ArrayList<>();
    /** Bounds of prices: one of a file, and what was typed. */
    public final List<PriceLimit> bounds = new ArrayList<>(List.of(new PriceLimit("M1", "DE", PriceLimit.Kind.CAP, new BigDecimal("24.90"),
            Currency.getInstance("EUR"), new Origin(1, "listings.csv", "", 5))));
    private static final Node GERMANY = new Node(Level.MARKET, "DE");

    @Override
    public LevelsBoard levels(Progress progress) {
        StockBoard.Row sample = Samples.stock().rows().stream().filter(row -> row.fan() != null).findFirst().orElseThrow();
        List<LevelsBoard.Row> rows = List.of(row(Node.TOTAL, sample), row(GERMANY, sample), row(new Node(Level.MARKET, "US"), sample),
                row(new Node(Level.ITEM, sample.item().toString()), sample));
        return new LevelsBoard(sample.fan().firstWeek(), Phrase.of("jobs.levels.way.bottom-up"), rows, standing.stream()
                .map(change -> new Judged(change, new Verdict(0, 0, Double.NaN, Double.NaN, Double.NaN), 0, 0)).toList());
    }

    private LevelsBoard.Row row(Node node, StockBoard.Row sample) {
        Fan fan = sample.fan();
        double[] changed = standing.stream().filter(one -> one.node().equals(node)).findFirst()
                .map(one -> Arrays.stream(fan.mean()).map(mean -> mean * (1 + one.change().amount())).toArray()).orElse(null);
        return new LevelsBoard.Row(node, "", sample.history(), new Fan(fan.firstWeek(), fan.mean(), fan.outer(), fan.inner(),
                new Fan.Judged("bottom-up", fan.judged().accuracy(), new Fan.Told(List.of(), List.of(), changed)), List.of()),
                new LevelsBoard.Whole(Math.round(Arrays.stream(fan.mean()).sum()), changed == null ? null : Long.valueOf(Math.round(Arrays.stream(changed).sum()))),
                new LevelsBoard.Plans(
                new Promotion.Reach("", "", node.name()), plans.stream().filter(one -> one.plan().reach().market().equals(node.name())).toList()));
    }

    @Override
    public List<Phrase> priceFlaws(Progress progress) {
        return List.of(Phrase.of("pricelist.flaw.listed", "listings.csv:7", "W9 · US", "0.00 USD"));
    }

    @Override
    public List<Phrase> priceList(Path folder, ExportPrices.Choice choice, Progress progress) {
        lists.add(folder + " " + choice);
        return List.of(Phrase.of("pricelist.told.whole", "listings-prices.csv", 3, "listings.csv"),
                Phrase.of("pricelist.left.under-floor", "R3 · US", "9.00 USD", "21.40 USD"));
    }

    @Override
    public LimitsBoard limits(Progress progress) {
        return new LimitsBoard(new OwnLimits(bounds), new TreeMap<>(Map.of("US", new Bilingual("United States", "美国"),
                "DE", new Bilingual("Germany", "德国"))), Map.of("M1", "Milk frother M1"), Map.of("DE", new BigDecimal("0.05")));
    }

    @Override
    public Told limit(List<LimitWish> wishes, Progress progress) {
        for (LimitWish wish : wishes) {
            Optional<LimitText.Read> read = LimitText.read(wish.kind(), wish.typed(), Currency.getInstance("EUR"));
            if (read.isEmpty() && !wish.typed().isBlank()) {
                return new Told(false, List.of(LimitText.problem(wish.kind(), wish.typed(), Currency.getInstance("EUR"))));
            }
            bounds.removeIf(one -> one.byHand() && one.sku().equals(wish.sku()) && one.market().equals(wish.market()) && one.kind() == wish.kind());
            read.ifPresent(figure -> bounds.add(new PriceLimit(wish.sku(), wish.market(), wish.kind(), figure.figure(), figure.currency())));
        }
        return new Told(true, List.of());
    }

    @Override
    public Told change(ForecastChange asked, Progress progress) {
        if (asked.to().isBefore(asked.from())) {
            return new Told(false, List.of(Phrase.of("jobs.levels.problem.weeks", asked.from(), asked.to())));
        }
        ForecastChange kept = new ForecastChange(standing.size() + 1L, asked.node(), asked.from(), asked.to(), asked.change(), asked.said());
        standing.add(kept);
        return new Told(true, List.of(Phrase.of("jobs.levels.told.removed", kept.id())));
    }

    @Override
    public Told plan(Promotion asked, long instead, Progress progress) {
        plans.removeIf(one -> one.id() == instead);
        plans.add(new PlannedWeeks(1 + plans.stream().mapToLong(PlannedWeeks::id).max().orElse(instead), asked));
        return new Told(true, List.of());
    }

    @Override
    public void unplan(long id, Progress progress) {
        plans.removeIf(one -> one.id() == id);
    }

    @Override
    public void takeBack(long id, Progress progress) {
        standing.removeIf(one -> one.id() == id);
    }

    @Override
    public void test(SkuMarket item, PriceTestPlan plan, Progress progress) {
        tests.add(item + " at " + plan.price());
    }

    @Override
    public void callOff(SkuMarket item, Progress progress) {
        tests.add(item + " called off");
    }
}
