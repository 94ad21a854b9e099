package app.tradewind.jobs;

import app.tradewind.advice.Advice;
import app.tradewind.catalog.Origin;
import app.tradewind.catalog.SkuMarket;
import app.tradewind.forecast.ForecastSettings;
import app.tradewind.intake.Hints;
import app.tradewind.intake.Intake;
import app.tradewind.intake.RowWatch;
import app.tradewind.intake.UnusableFileException;
import app.tradewind.jobs.boards.CopyBoard;
import app.tradewind.jobs.boards.DataBoard;
import app.tradewind.jobs.boards.FileBoard;
import app.tradewind.jobs.boards.ProductBoard;
import app.tradewind.jobs.boards.SourceRow;
import app.tradewind.jobs.boards.TodayBoard;
import app.tradewind.jobs.check.CheckFile;
import app.tradewind.jobs.check.Drop;
import app.tradewind.jobs.copydesk.CopyMemory;
import app.tradewind.jobs.copydesk.JudgeCopy;
import app.tradewind.jobs.copydesk.Pictures;
import app.tradewind.jobs.copydesk.RuleShelf;
import app.tradewind.jobs.copydesk.packs.PackDesk;
import app.tradewind.jobs.copydesk.papers.AddPaper;
import app.tradewind.jobs.copydesk.sheet.ExportCorrected;
import app.tradewind.jobs.costs.MarketCosts;
import app.tradewind.jobs.costs.SaveCosts;
import app.tradewind.jobs.costs.ShowCosts;
import app.tradewind.jobs.desk.Answers;
import app.tradewind.jobs.desk.ReferenceData;
import app.tradewind.jobs.desk.Snapshot;
import app.tradewind.jobs.desk.SnapshotReader;
import app.tradewind.jobs.desk.Wishes;
import app.tradewind.jobs.hearing.HearReviews;
import app.tradewind.jobs.imports.LayoutShelf;
import app.tradewind.jobs.imports.Remembered;
import app.tradewind.jobs.keeping.Keeping;
import app.tradewind.jobs.levels.ChangeForecasts;
import app.tradewind.jobs.levels.ChoiceMemory;
import app.tradewind.jobs.levels.LevelsBoard;
import app.tradewind.jobs.levels.PlanLevels;
import app.tradewind.jobs.levels.ShowLevels;
import app.tradewind.jobs.limits.PriceDesk;
import app.tradewind.jobs.markets.EditMarket;
import app.tradewind.jobs.markets.MarketsBoard;
import app.tradewind.jobs.markets.ShowMarkets;
import app.tradewind.jobs.markets.TypeRate;
import app.tradewind.jobs.odd.DecideOdd;
import app.tradewind.jobs.odd.TellPlans;
import app.tradewind.jobs.quality.AssessData;
import app.tradewind.jobs.quality.CleanData;
import app.tradewind.jobs.quality.QualityBoard;
import app.tradewind.jobs.shop.KeepShopRules;
import app.tradewind.jobs.signals.Signals;
import app.tradewind.jobs.supply.Supplies;
import app.tradewind.jobs.track.ChangeRecord;
import app.tradewind.jobs.track.ForecastsBoard;
import app.tradewind.jobs.track.KeepForecasts;
import app.tradewind.jobs.track.TestForecasts;
import app.tradewind.market.FxRates;
import app.tradewind.storage.Workspace;
import app.tradewind.storage.WorkspaceException;
import app.tradewind.words.Lang;
import app.tradewind.words.Phrase;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Everything a person can ask of one workspace, built by hand. Open it, ask, close it: a workspace is
 * held by one process at a time.
 */
public final class Jobs implements AutoCloseable {

    /** Setting of a workspace that asks for the second opinion. */
    private static final String SUGGESTS = "copy.suggestions";

    private final Workspace workspace;
    private final ReferenceData reference;
    private final LayoutShelf layouts;
    private final Drop drop;
    private final RuleShelf rules;
    private final Pictures pictures;
    private final RankProducts ranking;

    private Jobs(Workspace workspace) {
        this.workspace = workspace;
        this.reference = ReferenceData.of(workspace.reference());
        this.layouts = new LayoutShelf(workspace.reference());
        this.drop = new Drop(workspace);
        this.rules = new RuleShelf(workspace.reference());
        this.pictures = new Pictures(reference.entries("copyrisk/pictures").get(0), workspace.folder());
        this.ranking = new RankProducts(workspace.settings(), () -> Signals.of(workspace));
    }

    /** @throws WorkspaceException if there is none, or it is locked, damaged or from a newer program */
    public static Jobs open(Path folder) throws WorkspaceException {
        return new Jobs(Workspace.open(folder));
    }

    /** Opens the workspace, or makes an empty one where there is none. */
    public static Jobs openOrCreate(Path folder) throws WorkspaceException {
        return new Jobs(Workspace.isIn(folder) ? Workspace.open(folder) : Workspace.create(folder));
    }

    /** Where the workspace stands. */
    public Path folder() {
        return workspace.folder();
    }

    /** What the workspace is called: as set, or its folder's name. */
    public String name(Lang lang) {
        return workspace.settings().get(SnapshotReader.NAME + lang.tag())
                .orElseGet(() -> workspace.folder().getFileName().toString());
    }

    /** The store as it stands, for a day: the one asked for, or the workspace's own, or the computer's. */
    public Snapshot snapshot(LocalDate asked) {
        return new SnapshotReader(workspace, reference).read(asked);
    }

    /** All advice on a snapshot. */
    public Answers answers(Snapshot snapshot, Wishes wishes, Progress progress) {
        return new Answers(planOrders().run(snapshot, wishes.serviceLevel(), wishes.seed(), progress),
                advisePrices().run(snapshot, wishes.prices(), wishes.seed(), progress),
                copyBoard(snapshot, progress),
                new HearReviews(reference).hear(workspace.reviews().all(), snapshot.catalogue().names(), snapshot.today()));
    }

    /** Every listing of a snapshot checked. */
    public CopyBoard copyBoard(Snapshot snapshot, Progress progress) {
        packDesk().remember(snapshot.today());
        return checkListings().run(snapshot, progress);
    }

    public ForecastDemand forecastDemand() {
        return new ForecastDemand();
    }

    public PlanOrders planOrders() {
        return new PlanOrders(planLevels(), Supplies.of(workspace, reference), new KeepShopRules(workspace.settings()).read(),
                reference.routes());
    }

    public AdvisePrices advisePrices() {
        return new AdvisePrices();
    }

    public RankProducts rankProducts() {
        return ranking;
    }

    public CheckListings checkListings() {
        return checkListings(suggests());
    }

    private CheckListings checkListings(boolean suggestions) {
        return new CheckListings(rules.loaded(), copyMemory(), reference.marks(), pictures, suggestions);
    }

    /** Whether the person wants the second opinion's suggestions in the Copy screen. */
    public boolean suggests() {
        return workspace.settings().get(SUGGESTS).map(Boolean::parseBoolean).orElse(false);
    }

    public void suggest(boolean wanted) {
        workspace.settings().put(SUGGESTS, Boolean.toString(wanted));
    }

    /** Every listing checked on a day, the worst first. */
    public CopyBoard copyBoard(LocalDate asked) {
        return copyBoard(asked, suggests());
    }

    /** @param suggestions whether the second opinion is asked too */
    public CopyBoard copyBoard(LocalDate asked, boolean suggestions) {
        Snapshot snapshot = snapshot(asked);
        packDesk().remember(snapshot.today());
        return checkListings(suggestions).run(snapshot, Progress.NONE);
    }

    /** The rule packs themselves. */
    public PackDesk packDesk() {
        return new PackDesk(workspace, rules);
    }

    /** What persons have made of the copy so far. */
    public CopyMemory copyMemory() {
        return CopyMemory.of(workspace, rules.loaded().digest());
    }

    /** Brings in one certificate, by hand or from a PDF. */
    public AddPaper addPaper() {
        return new AddPaper(workspace, row -> importFiles().run(List.of(row), Hints.NONE, false, Progress.NONE).files().get(0), reference.marks());
    }

    /** Writes the corrected listings as sheets to upload. */
    public ExportCorrected exportCorrected() {
        return new ExportCorrected(workspace, new Intake(layouts.layouts(), remembered().all()));
    }

    /** What is asked around prices besides the advice. */
    public PriceDesk priceDesk() {
        return new PriceDesk(workspace, () -> new Intake(layouts.layouts(), remembered().all()));
    }

    /** Accepts findings, signs for texts, and takes both back; the next check follows it. */
    public JudgeCopy judgeCopy() {
        return new JudgeCopy(workspace);
    }

    /** @param weights by criterion, for those that the person has moved */
    public ProductBoard products(Snapshot snapshot, Answers answers, Map<String, Double> weights, long seed) {
        return rankProducts().run(snapshot, answers, weights, seed);
    }

    /** Builds a desk of further jobs on this workspace: {@code StockDesk} and {@code ChoiceDesk} come to it so, since it does not know them. */
    public <T> T desk(Function<Workspace, T> make) {
        return make.apply(workspace);
    }

    /** What waits for a decision. */
    public TodayBoard today(Snapshot snapshot, Answers answers) {
        return new ShowToday(snapshot, workspace.shipments().latest()).run(answers, decide().decided(), data().imports().size());
    }

    public Decide decide() {
        return new Decide(workspace.decisions());
    }

    /** Keeps prices and promotions that a person tells; the next snapshot follows them. */
    public TellPlans tellPlans() {
        return new TellPlans(workspace.planned(), workspace.decisions());
    }

    /** Keeps what a person says of odd weeks; the next snapshot follows it. */
    public DecideOdd decideOdd() {
        return new DecideOdd(workspace.odd(), workspace.decisions());
    }

    /** Keeps forecasts on record and judges them. */
    public KeepForecasts keepForecasts() {
        return new KeepForecasts(workspace.forecasts());
    }

    /** Makes the forecasts of products, categories, markets and channels agree. */
    public PlanLevels planLevels() {
        return new PlanLevels(new ChoiceMemory(workspace.settings()));
    }

    /** Demand by level, as it is drawn. */
    public LevelsBoard levels(Snapshot snapshot, long seed, Progress progress) {
        return new ShowLevels(planLevels()).run(snapshot, seed, ForecastDemand.watch(progress), changeForecasts().list(snapshot));
    }

    /** What persons make of the forecast. */
    public ChangeForecasts changeForecasts() {
        return new ChangeForecasts(planLevels(), workspace.changes(), workspace.decisions());
    }

    /** How good the forecasts would have been, and how good those were that were made. */
    public ForecastsBoard forecasts(Snapshot snapshot, long seed, Progress progress) {
        TestForecasts test = new TestForecasts(ForecastSettings.of(ForecastDemand.USUAL_HORIZON, seed, snapshot.today()),
                TestForecasts.USUAL_FOLDS, Runtime.getRuntime().availableProcessors());
        TestForecasts.Verdicts verdicts = test.run(snapshot, (done, of) -> testing(progress, done, of));
        return new ForecastsBoard(snapshot.today(), new ForecastsBoard.Tested(ForecastDemand.USUAL_HORIZON, TestForecasts.USUAL_FOLDS,
                verdicts.classes(), verdicts.foreknown(), verdicts.learned()), keepForecasts().judge(snapshot), ChangeRecord.of(changeForecasts().list(snapshot)));
    }

    private static void testing(Progress progress, int done, int of) {
        progress.check();
        progress.at(Phrase.of("jobs.track.testing"), done, of);
    }

    public WriteReport writeReport() {
        return new WriteReport(this);
    }

    /** What has been brought in. */
    public DataBoard data() {
        return new ShowData(workspace).board();
    }

    /** The sales lines an answer about an item stands on, the newest first, at most {@code limit}. */
    public List<SourceRow> rows(SkuMarket item, int limit) {
        return new ShowData(workspace).rows(item, limit);
    }

    /** The same for an answer of a board, by its subject. */
    public List<SourceRow> rows(Advice advice, int limit) {
        return new ShowData(workspace).rows(advice.subject(), limit);
    }

    /** A stored row as it stood in its file, without personal columns; empty where it is not stored any more. */
    public Optional<String> row(Origin origin) {
        return new ShowData(workspace).raw(origin);
    }

    /** What the seller has said of costs, market by market. */
    public List<MarketCosts> costs(Snapshot snapshot) {
        return new ShowCosts().run(snapshot);
    }

    /** Every market with the age of each figure, and the exchange rates. */
    public MarketsBoard markets(LocalDate asked) {
        return new ShowMarkets(workspace.reference()).run(new FxRates(workspace.rates().all()), today(asked),
                workspace.listings().latest().stream().map(listing -> listing.item().market()).collect(Collectors.toSet()));
    }

    /** Changes figures of markets; the next snapshot follows them. */
    public EditMarket editMarket() {
        return new EditMarket(workspace.reference());
    }

    /** Keeps exchange rates that are typed. */
    public TypeRate typeRate() {
        return new TypeRate((row, hints) -> importFiles().run(List.of(row), hints, false, Progress.NONE).files().get(0));
    }

    public SaveCosts saveCosts() {
        return new SaveCosts(workspace.reference().place("pricing", "costs.yaml"));
    }

    /** The day the workspace lives in: asked for, its own, or the computer's. */
    public LocalDate today(LocalDate asked) {
        return new SnapshotReader(workspace, reference).today(asked);
    }

    public AssessData assessData() {
        return new AssessData(workspace);
    }

    /** How good the data are on a day, and what could be put right. */
    public QualityBoard quality(LocalDate asked) {
        return new QualityBoard(today(asked), assessData().run(today(asked)), cleanData().proposals(), cleanData().decided(),
                assessData().refused());
    }

    public CleanData cleanData() {
        return new CleanData(workspace);
    }

    /** The same of a file that comes alone. */
    public FileBoard check(Path file, Map<String, String> answers, Progress progress) throws UnusableFileException, IOException {
        return check(file, answers, List.of(), progress);
    }

    /**
     * Looks at a file before it is brought in.
     *
     * @param answers what the person has decided so far, by key of the question
     * @param before files of the same drop that are to come in before
     */
    public FileBoard check(Path file, Map<String, String> answers, List<Drop.Told> before, Progress progress)
            throws UnusableFileException, IOException {
        return new CheckFile(workspace, layouts, drop).run(file, answers, before, new RowWatch() {
            @Override
            public void rows(long done) {
                progress.at(Phrase.of("jobs.check.reading", file.getFileName().toString(), done), done, -1);
            }

            @Override
            public boolean cancelled() {
                return progress.cancelled();
            }
        });
    }

    /** What was told of files brought in before. */
    public Remembered remembered() {
        return new Remembered(workspace.reference());
    }

    public ImportFiles importFiles() {
        return new ImportFiles(workspace, layouts);
    }

    /** What keeps the workspace safe; purging through it closes these jobs. */
    public Keeping keeping() {
        return new Keeping(workspace);
    }

    public UndoImport undoImport() {
        return new UndoImport(workspace);
    }

    public ListImports listImports() {
        return new ListImports(workspace);
    }

    @Override
    public void close() {
        workspace.close();
    }
}
