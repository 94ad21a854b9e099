package app.tradewind.jobs.choice;

import app.tradewind.catalog.SalesHistory;
import app.tradewind.jobs.Jobs;
import app.tradewind.jobs.Progress;
import app.tradewind.jobs.choice.weights.WeighProducts;
import app.tradewind.jobs.choice.weights.WeighingBoard;
import app.tradewind.jobs.desk.Answers;
import app.tradewind.jobs.desk.ReferenceData;
import app.tradewind.jobs.desk.Snapshot;
import app.tradewind.jobs.desk.judged.facts.Prospect;
import app.tradewind.jobs.desk.judged.facts.Prospects;
import app.tradewind.jobs.desk.weights.KeptWeights;
import app.tradewind.jobs.exit.DropBoard;
import app.tradewind.jobs.exit.FindDrops;
import app.tradewind.jobs.exit.payback.ExitTerms;
import app.tradewind.jobs.hearing.HearReviews;
import app.tradewind.jobs.shortlist.CompareProducts;
import app.tradewind.jobs.shortlist.Comparison;
import app.tradewind.jobs.shortlist.KeepShortlist;
import app.tradewind.jobs.shortlist.ShortlistBoard;
import app.tradewind.jobs.shortlist.ShortlistBook;
import app.tradewind.jobs.signals.SameProduct;
import app.tradewind.jobs.signals.Signals;
import app.tradewind.jobs.signals.SourceBook;
import app.tradewind.jobs.signals.SourceName;
import app.tradewind.jobs.tables.voice.ReviewTable;
import app.tradewind.selection.bundle.BundleAnswer;
import app.tradewind.selection.bundle.BundleSettings;
import app.tradewind.selection.growth.GrowthScreen;
import app.tradewind.selection.growth.ScreenAnswer;
import app.tradewind.selection.growth.ScreenSettings;
import app.tradewind.selection.growth.Series;
import app.tradewind.selection.growth.Target;
import app.tradewind.storage.Workspace;
import app.tradewind.words.Words;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** The jobs about products beside the board, on one workspace; one method a job. {@code Jobs} does not know them, they know it. */
public final class ChoiceDesk {

    /** Weeks to come that a screen for growers looks at where nothing else is said. */
    public static final int USUAL_AHEAD = 8;
    /** How many growers are named where nothing else is said. */
    public static final int USUAL_GROWERS = 50;
    /** How many pairs of products are listed where nothing else is said. */
    public static final int USUAL_PAIRS = 200;

    private final Jobs jobs;
    private final Workspace workspace;

    private ChoiceDesk(Jobs jobs, Workspace workspace) {
        this.jobs = jobs;
        this.workspace = workspace;
    }

    public static ChoiceDesk of(Jobs jobs) {
        return jobs.desk(workspace -> new ChoiceDesk(jobs, workspace));
    }

    /** The likeliest growers among the products of each market, in weeks. */
    public ScreenAnswer growers(Snapshot snapshot, int ahead, int first, Target target, long seed) {
        return new GrowthScreen(new ScreenSettings(ahead, first, target, snapshot.today(), seed))
                .run(snapshot.histories().stream().map(ChoiceDesk::series).toList());
    }

    /** The same as the window shows it, with names and histories. */
    public GrowersBoard growers(Snapshot snapshot, Target target, long seed) {
        Map<String, SalesHistory> histories = snapshot.histories().stream()
                .collect(Collectors.toMap(history -> history.item().toString(), history -> history));
        ScreenAnswer answer = growers(snapshot, USUAL_AHEAD, USUAL_GROWERS, target, seed);
        return new GrowersBoard(snapshot.today(), USUAL_AHEAD, answer, answer.products().stream().map(advice -> {
            SalesHistory history = histories.get(advice.subject());
            return new GrowersBoard.Row(snapshot.catalogue().names().of(history.item()), history, advice);
        }).toList());
    }

    /** How each product fits each market. @param markets codes, empty for those the seller lists or sells in */
    public FitBoard fit(Snapshot snapshot, Answers answers, Collection<String> markets) {
        return new MarketFit(snapshot, answers).board(markets);
    }

    /** Products bought together, in the orders that the store holds. */
    public BundleAnswer bundles(Snapshot snapshot, BundleSettings settings) {
        return new FindBundles(workspace.sales()).run(snapshot, settings);
    }

    /** The same as the window shows it, with names. */
    public BundlesBoard bundles(Snapshot snapshot) {
        return new FindBundles(workspace.sales()).board(snapshot, BundleSettings.usual(snapshot.today()), USUAL_PAIRS);
    }

    /** Products that may have to go. */
    public DropBoard drops(Snapshot snapshot, Answers answers, FindDrops.Asked asked, Progress progress) {
        return new FindDrops(snapshot, answers, bundles(snapshot, BundleSettings.usual(snapshot.today())), exitTerms(), asked).run(jobs, progress);
    }

    /** What a person said of keeping products and giving them back. */
    public ExitTerms exitTerms() {
        return ExitTerms.of(workspace.settings());
    }

    public void exitTerms(ExitTerms said) {
        said.keepIn(workspace.settings());
    }

    /** Puts products on the shortlist, moves them, notes, takes them off and steps back. */
    public KeepShortlist keepShortlist() {
        return new KeepShortlist(workspace.shortlist(), workspace.decisions());
    }

    /** Numbers of all products on the board: own ones, and candidates that only suppliers, competitors, estimates or trends name. */
    public Set<String> judged(Snapshot snapshot) {
        return new Prospects(snapshot, Signals.of(workspace)).list().stream().map(Prospect::sku).collect(Collectors.toSet());
    }

    /** The shortlist, and products side by side. @param compared numbers, at most {@link Comparison#MOST} of them are shown */
    public ShortlistBoard shortlist(Snapshot snapshot, Answers answers, List<String> compared, long seed) {
        CompareProducts compare = new CompareProducts(snapshot, answers, jobs.rankProducts().rank(snapshot, answers, Map.of(), seed),
                () -> fit(snapshot, answers, List.of()).rows().stream().flatMap(row -> row.cells().stream()).toList());
        return new ShortlistBoard(snapshot.today(), keepShortlist().entries().stream().map(entry -> new ShortlistBoard.Row(entry,
                compare.name(entry.sku()), compare.advice(entry.sku()))).toList(), compare.of(compared), keepShortlist().canUndo());
    }

    /** The same as a workbook. */
    public void writeShortlist(ShortlistBoard board, Path file, Words words) throws IOException {
        new ShortlistBook(words, jobs.name(words.lang())).write(file, board);
    }

    /** What the stored reviews say, one by one or together. */
    public ReviewTable.Answer reviews(LocalDate today, ReviewTable.By by, Words words) {
        return new ReviewTable(new HearReviews(ReferenceData.of(workspace.reference())), today, words).of(workspace.reviews().all(), by);
    }

    /** How wrong each source of estimates has been on the seller's own products. */
    public SourcesBoard sources(Snapshot snapshot) {
        SourceBook book = new SourceBook(snapshot, Signals.of(workspace));
        return new SourcesBoard(book.checks().stream().map(check -> new SourcesBoard.Row(SourceName.of(check.source()),
                book.others(check.source()), check)).toList());
    }

    /** Keeps that a platform's number is an own product. @param sku empty to take it back */
    public void sameProduct(String number, String sku) {
        new SameProduct(workspace.settings()).match(number, sku);
        jobs.rankProducts().forget();
    }

    /** The weights of products, what they could be instead, and what other ways to rank say. */
    public WeighingBoard weighing(Snapshot snapshot, Answers answers, long seed) {
        return new WeighProducts(jobs.rankProducts().rank(snapshot, answers, Map.of(), seed), jobs.decide().list())
                .board(keptWeights(), seed);
    }

    /** The weights that the person has chosen. */
    public KeptWeights keptWeights() {
        return KeptWeights.of(workspace.settings());
    }

    /** Ranks by what lies on the sliders from now on; none for the weights as delivered. Weights that are kept already stay where they come from. */
    public void typedWeights(Map<String, Double> sliders) {
        if (!keptWeights().like(sliders)) {
            keepWeights(sliders.isEmpty() ? KeptWeights.NONE : new KeptWeights(KeptWeights.From.TYPED, sliders));
        }
    }

    /** Ranks by these from now on. */
    public void keepWeights(KeptWeights weights) {
        weights.keepIn(workspace.settings());
    }

    private static Series series(SalesHistory history) {
        return new Series(history.item().toString(), history.units());
    }
}
