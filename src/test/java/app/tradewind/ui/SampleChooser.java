package app.tradewind.ui;

import app.tradewind.advice.Reason;
import app.tradewind.catalog.Money;
import app.tradewind.catalog.Origin;
import app.tradewind.catalog.SalesHistory;
import app.tradewind.catalog.SkuMarket;
import app.tradewind.catalog.signals.Review;
import app.tradewind.jobs.Progress;
import app.tradewind.jobs.boards.VoiceBoard;
import app.tradewind.jobs.choice.BundlesBoard;
import app.tradewind.jobs.choice.FitBoard;
import app.tradewind.jobs.choice.GrowersBoard;
import app.tradewind.jobs.choice.SourcesBoard;
import app.tradewind.jobs.choice.breadth.ShortRange;
import app.tradewind.jobs.choice.weights.FromDecisions;
import app.tradewind.jobs.choice.weights.WeighingBoard;
import app.tradewind.jobs.desk.ReferenceData;
import app.tradewind.jobs.desk.items.Names;
import app.tradewind.jobs.desk.weights.KeptWeights;
import app.tradewind.jobs.exit.DropBoard;
import app.tradewind.jobs.exit.payback.ExitTerms;
import app.tradewind.jobs.hearing.HearReviews;
import app.tradewind.jobs.shortlist.Entry;
import app.tradewind.jobs.shortlist.ShortlistBoard;
import app.tradewind.jobs.shortlist.ShortlistBook;
import app.tradewind.selection.Stability;
import app.tradewind.selection.bundle.Baskets;
import app.tradewind.selection.bundle.BundleAnswer;
import app.tradewind.selection.bundle.BundleFinder;
import app.tradewind.selection.bundle.BundleSettings;
import app.tradewind.selection.fit.FitFacts;
import app.tradewind.selection.fit.FitRule;
import app.tradewind.selection.growth.GrowthScreen;
import app.tradewind.selection.growth.ScreenAnswer;
import app.tradewind.selection.growth.ScreenSettings;
import app.tradewind.selection.growth.Series;
import app.tradewind.selection.growth.Target;
import app.tradewind.selection.methods.Opinion;
import app.tradewind.selection.sources.Known;
import app.tradewind.selection.sources.SourceJudge;
import app.tradewind.ui.support.chooser.Chooser;
import app.tradewind.words.Lang;
import app.tradewind.words.Phrase;
import app.tradewind.words.Words;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Made-up answers for the pages behind Products: a young shop, whose past is too short to prove a ranking. */
public final class SampleChooser implements Chooser {

    private static final LocalDate TODAY = LocalDate.of(2026, 9, 22);
    private static final int WEEKS = 12;

    public final List<Target> asked = new ArrayList<>();
    public final List<String> matched = new ArrayList<>();
    public final ShortlistSamples lister = new ShortlistSamples();

    @Override
    public GrowersBoard growers(Target target, Progress progress) {
        asked.add(target);
        List<Series> all = List.of(new Series("T1 · DE", level(5)), new Series("T2 · US", level(9)));
        ScreenAnswer answer = new GrowthScreen(new ScreenSettings(8, 2, target, TODAY, 1)).run(all);
        return new GrowersBoard(TODAY, 8, answer, answer.products().stream().map(advice -> new GrowersBoard.Row(
                advice.subject().startsWith("T1") ? "Mug" : "Lamp", history(advice.subject()), advice)).toList());
    }

    /** A mug that sells in one market and could be tried in another, of which no cost is known for a lamp. */
    @Override
    public FitBoard fit(Progress progress) {
        FitRule rule = new FitRule(new double[] {60}, TODAY);
        FitFacts.Margin known = new FitFacts.Margin(Money.of("10", "EUR"), Money.of("3", "EUR"), 0.1, null,
                List.of(new Reason(Phrase.of("fit.part.price"), 10, "EUR"), new Reason(Phrase.of("pricing.fulfilment"), -7, "EUR")), List.of());
        FitFacts.Margin blank = new FitFacts.Margin(null, null, 0, null, List.of(), List.of(Phrase.of("fit.missing.price")));
        FitFacts sells = new FitFacts(new FitFacts.Demand(60, 5, Double.NaN, ""), known, 0, 4);
        FitFacts room = new FitFacts(new FitFacts.Demand(Double.NaN, Double.NaN, 60, "DE"), known, null, Double.NaN);
        FitFacts unknown = new FitFacts(new FitFacts.Demand(Double.NaN, Double.NaN, Double.NaN, ""), blank, null, Double.NaN);
        return new FitBoard(TODAY, List.of("DE", "US"), List.of(
                new FitBoard.Row("T1", "Mug", List.of(rule.judge(new SkuMarket("T1", "DE"), sells), rule.judge(new SkuMarket("T1", "US"), room))),
                new FitBoard.Row("T2", "Lamp", List.of(rule.judge(new SkuMarket("T2", "DE"), unknown), rule.judge(new SkuMarket("T2", "US"), unknown)))));
    }

    /** Eight orders of a mug with a lid, eight of a lamp with a bulb, two of a mug with a bulb. */
    @Override
    public BundlesBoard bundles(Progress progress) {
        Baskets baskets = new Baskets();
        for (int order = 0; order < 18; order++) {
            baskets.add("o" + order, order < 8 || order > 15 ? "Mug" : "Lamp");
            baskets.add("o" + order, order < 8 ? "Lid" : "Bulb");
        }
        BundleAnswer answer = new BundleFinder(BundleSettings.usual(TODAY)).run(baskets);
        return new BundlesBoard(answer, answer.pairs().stream().map(advice -> new BundlesBoard.Row(
                named(advice.pair().a()), named(advice.pair().b()), advice)).toList());
    }

    /** One source that is half too high on six products, one that knows a single product. */
    @Override
    public SourcesBoard sources(Progress progress) {
        SourceJudge judge = new SourceJudge(TODAY);
        List<Known> six = new ArrayList<>();
        for (int item = 1; item <= 6; item++) {
            six.add(new Known("T" + item + " · US", 30 * item + item % 3, 20 * item));
        }
        Phrase sprite = Phrase.of("sources.name.sellersprite");
        Phrase keepa = Phrase.of("sources.name.keepa");
        return new SourcesBoard(List.of(new SourcesBoard.Row(sprite, 12, judge.of("sellersprite", sprite, six)),
                new SourcesBoard.Row(keepa, 3, judge.of("keepa", keepa, six.subList(0, matched.size())))));
    }

    @Override
    public void sameProduct(String number, String sku, Progress progress) {
        matched.add(number + "=" + sku);
    }

    /** Twelve things of two brands. */
    @Override
    public ShortRange shortRange(Progress progress) {
        return SampleRange.of(TODAY);
    }

    @Override
    public List<Entry> listed(Progress progress) {
        return lister.listed();
    }

    @Override
    public ShortlistBoard shortlist(List<String> compared, Progress progress) {
        return lister.board(TODAY, compared);
    }

    @Override
    public void list(Step step, Progress progress) {
        lister.step(step);
    }

    @Override
    public void writeShortlist(ShortlistBoard board, Path file, Lang lang, Progress progress) throws IOException {
        new ShortlistBook(Words.in(lang), "Sample").write(file, board);
    }

    @Override
    public DropBoard drops(Progress progress) {
        return lister.drops(TODAY);
    }

    @Override
    public void unplan(SkuMarket item, Progress progress) {
        lister.unplanned.add(item);
    }

    @Override
    public void exitTerms(ExitTerms terms, Progress progress) {
        lister.terms = terms;
    }

    /** Three reviews of a mug, one of them of a burnt hand, and one of a lamp. */
    @Override
    public VoiceBoard reviews(Progress progress) {
        HearReviews hear = new HearReviews(ReferenceData.shipped());
        return hear.hear(List.of(review("1", "T1", 5, "Lovely colour, arrived early."), review("2", "T1", 1, "The handle broke and I burned my hand."),
                review("3", "T1", 2, "Too small."), review("4", "T2", 4, "Helle Lampe, gute Verarbeitung.")), new Names(List.of()), TODAY);
    }

    private static Review review(String id, String sku, int stars, String text) {
        return new Review(id, new SkuMarket(sku, "DE"), new Review.Words("", "", text), BigDecimal.valueOf(stars), TODAY.minusDays(9),
                new Origin(0, "reviews.csv", "", Integer.parseInt(id)));
    }

    public KeptWeights kept = KeptWeights.NONE;

    /** Three criteria; nothing was decided yet; two ways to rank two products. */
    @Override
    public WeighingBoard weighing(Progress progress) {
        return new WeighingBoard(kept.from(), List.of(weighed("growth", "jobs.criterion.growth", 0.5), weighed("margin", "jobs.criterion.margin", 0.25),
                weighed("demand", "jobs.criterion.demand", 0.25)), new FromDecisions(1, 0, Optional.empty()), List.of(Opinion.TOPSIS, Opinion.PROMETHEE_I),
                List.of(new WeighingBoard.Ranks("T1", "Mug", 1, List.of(1, 1)), new WeighingBoard.Ranks("T2", "Lamp", 2, List.of(2, 0))),
                new WeighingBoard.Told(new Stability(2, 0.5, 0.9), List.of(Phrase.of("weighing.incomparable", "Mug", "Lamp"))));
    }

    private WeighingBoard.Row weighed(String name, String label, double share) {
        return new WeighingBoard.Row(name, Phrase.of(label), kept.byCriterion().getOrDefault(name, share), share, null, Double.NaN);
    }

    @Override
    public KeptWeights keptWeights(Progress progress) {
        return kept;
    }

    @Override
    public void keepWeights(KeptWeights weights, Progress progress) {
        kept = weights;
    }

    private static BundlesBoard.Named named(String sku) {
        return new BundlesBoard.Named(sku, new SkuMarket(sku, "DE"));
    }

    private static double[] level(double units) {
        double[] level = new double[WEEKS];
        Arrays.fill(level, units);
        return level;
    }

    private static SalesHistory history(String subject) {
        String[] item = subject.split(" · ");
        double[] units = level(item[0].equals("T1") ? 5 : 9);
        return new SalesHistory(new SkuMarket(item[0], item[1]), TODAY.minusWeeks(WEEKS), units, new double[WEEKS], level(1), "USD");
    }
}
