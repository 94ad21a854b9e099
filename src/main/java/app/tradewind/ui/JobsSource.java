package app.tradewind.ui;

import app.tradewind.advice.Advice;
import app.tradewind.advice.Choice;
import app.tradewind.intake.UnusableFileException;
import app.tradewind.catalog.Origin;
import app.tradewind.jobs.Jobs;
import app.tradewind.jobs.MakeDemo;
import app.tradewind.jobs.Progress;
import app.tradewind.jobs.boards.CopyBoard;
import app.tradewind.jobs.boards.DataBoard;
import app.tradewind.jobs.boards.FileBoard;
import app.tradewind.jobs.boards.PriceBoard;
import app.tradewind.jobs.boards.ProductBoard;
import app.tradewind.jobs.boards.Screen;
import app.tradewind.jobs.boards.SourceRow;
import app.tradewind.jobs.boards.StockBoard;
import app.tradewind.jobs.boards.TodayBoard;
import app.tradewind.jobs.check.Drop;
import app.tradewind.jobs.boards.file.Kept;
import app.tradewind.jobs.check.FileAnswers;
import app.tradewind.jobs.check.Summing;
import app.tradewind.jobs.costs.MarketCosts;
import app.tradewind.jobs.choice.ChoiceDesk;
import app.tradewind.jobs.desk.Answers;
import app.tradewind.jobs.desk.Places;
import app.tradewind.jobs.desk.Snapshot;
import app.tradewind.jobs.desk.Wishes;
import app.tradewind.jobs.imports.ImportReport;
import app.tradewind.jobs.odd.DecideOdd;
import app.tradewind.jobs.odd.OddWeek;
import app.tradewind.jobs.quality.CleanData;
import app.tradewind.jobs.quality.QualityBoard;
import app.tradewind.jobs.stockdesk.StockDesk;
import app.tradewind.jobs.track.ForecastsBoard;
import app.tradewind.storage.WorkspaceException;
import app.tradewind.ui.support.Keeper;
import app.tradewind.ui.support.PackShelf;
import app.tradewind.ui.support.Planner;
import app.tradewind.ui.support.Reviser;
import app.tradewind.ui.support.Source;
import app.tradewind.ui.support.Turn;
import app.tradewind.ui.support.chooser.Chooser;
import app.tradewind.ui.support.marketing.Marketing;
import app.tradewind.ui.support.warehouse.Warehouse;
import app.tradewind.ui.support.world.Atlas;
import app.tradewind.words.Lang;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The jobs of one workspace. Opened at the first question and asked by one worker alone, so that the
 * window stands before the store does. All answers come from one snapshot, made again after an import
 * or an undo.
 */
final class JobsSource implements Source, AutoCloseable {

    /** Argument of the application that asks for the sample seller where the folder is no workspace yet. */
    static final String SAMPLE = "sample";

    private final Places places;
    private final JobsKeeper keeper = new JobsKeeper(this);
    private final JobsPlanner planner = new JobsPlanner(this);
    private final JobsReviser reviser = new JobsReviser(this);
    private final JobsPackShelf packs = new JobsPackShelf(this);
    private final JobsAtlas atlas = new JobsAtlas(this);
    private final JobsWarehouse warehouse = new JobsWarehouse(this);
    private final JobsMarketing marketing = new JobsMarketing(this);
    private final JobsChooser chooser = new JobsChooser(this);
    private Path folder;
    private boolean sample;
    private Jobs jobs;
    private Snapshot snapshot;
    private Answers answers;
    private ForecastsBoard forecasts;
    private boolean copyStale;

    /** @param places where the workspace that is open is remembered */
    JobsSource(Path folder, boolean sample, Places places) {
        this.places = places;
        this.folder = folder;
        this.sample = sample;
    }

    @Override
    public String name(Lang lang, Progress progress) throws WorkspaceException, IOException {
        return jobs(progress).name(lang);
    }

    @Override
    public void turn(Turn turn, Progress progress) throws WorkspaceException, IOException {
        Path next = turn.kind() == Turn.Kind.SAMPLE ? places.sample() : turn.folder();
        Jobs opened = turn.kind() == Turn.Kind.OPEN ? Jobs.open(next) : made(next, turn.kind() == Turn.Kind.SAMPLE, progress);
        close();
        jobs = opened;
        folder = next;
        sample = false;
        changed();
        places.remember(folder);
    }

    @Override
    public TodayBoard today(Progress progress) throws WorkspaceException, IOException {
        Answers all = answers(progress);
        return jobs(progress).today(snapshot, all);
    }

    @Override
    public StockBoard stock(Progress progress) throws WorkspaceException, IOException {
        return answers(progress).stock();
    }

    @Override
    public ForecastsBoard forecasts(Progress progress) throws WorkspaceException, IOException {
        if (forecasts == null) {
            forecasts = jobs(progress).forecasts(snapshot(progress), Wishes.USUAL.seed(), progress);
        }
        return forecasts;
    }

    @Override
    public PriceBoard prices(Progress progress) throws WorkspaceException, IOException {
        return answers(progress).prices();
    }

    @Override
    public ProductBoard products(Map<String, Double> weights, Progress progress) throws WorkspaceException, IOException {
        Answers all = answers(progress);
        ChoiceDesk.of(jobs(progress)).typedWeights(weights);
        return jobs(progress).products(snapshot, all, weights, Wishes.USUAL.seed());
    }

    @Override
    public CopyBoard copy(Progress progress) throws WorkspaceException, IOException {
        return answers(progress).copy();
    }

    @Override
    public DataBoard data(Progress progress) throws WorkspaceException, IOException {
        return jobs(progress).data();
    }

    @Override
    public FileBoard check(Path file, Map<String, String> told, List<Drop.Told> before, Progress progress) throws Exception {
        return jobs(progress).check(file, told, before, progress);
    }

    @Override
    public void forget(String fingerprint, Progress progress) throws WorkspaceException, IOException {
        jobs(progress).remembered().forget(fingerprint);
    }

    @Override
    public Kept bring(Path file, Map<String, String> told, Progress progress) throws Exception {
        ImportReport report = jobs(progress).importFiles().overlap(FileAnswers.overlap(told)).keepBuyers(FileAnswers.keepsBuyers(told))
                .run(List.of(file), FileAnswers.hints(told), false, progress);
        if (report.anyRejected()) {
            throw new UnusableFileException(report.files().get(0).outcome().message());
        }
        changed();
        return Summing.kept(report.files().get(0));
    }

    @Override
    public void undo(long importId, Progress progress) throws WorkspaceException, IOException {
        jobs(progress).undoImport().run(importId);
        changed();
    }

    @Override
    public QualityBoard quality(Progress progress) throws WorkspaceException, IOException {
        return jobs(progress).quality(Wishes.USUAL.asOf());
    }

    @Override
    public void clean(String proposal, QualityBoard.Answer answer, Progress progress) throws WorkspaceException, IOException {
        CleanData clean = jobs(progress).cleanData();
        switch (answer) {
            case ACCEPT -> clean.accept(proposal);
            case DISMISS -> clean.dismiss(proposal);
            case UNDO -> clean.undo(proposal);
        }
        changed();
    }

    @Override
    public Optional<String> row(Origin origin, Progress progress) throws WorkspaceException, IOException {
        return jobs(progress).row(origin);
    }

    @Override
    public List<MarketCosts> costs(Progress progress) throws WorkspaceException, IOException {
        return jobs(progress).costs(snapshot(progress));
    }

    @Override
    public void saveCosts(List<MarketCosts> costs, Progress progress) throws WorkspaceException, IOException {
        jobs(progress).saveCosts().run(costs);
        changed();
    }

    @Override
    public void odd(OddWeek week, DecideOdd.Answer answer, Progress progress) throws WorkspaceException, IOException {
        jobs(progress).decideOdd().run(week, answer, "");
        changed();
    }

    @Override
    public void decide(Decision decision, Progress progress) throws WorkspaceException, IOException {
        boolean other = decision.choice() == Choice.ADJUSTED || decision.choice() == Choice.SNOOZED;
        jobs(progress).decide().run(decision.screen(), decision.advice(), decision.choice(),
                other ? decision.note() : "", other ? "" : decision.note());
        if (decision.screen() == Screen.STOCK) {
            jobs(progress).keepForecasts().keep(answers(progress).stock(), decision.advice());
            forecasts = null;
        }
        if (StockDesk.of(jobs(progress)).planMarkdown().decided(decision.advice(), decision.choice())) {
            changed();
        }
    }

    @Override
    public List<SourceRow> rows(Advice advice, int limit, Progress progress) throws WorkspaceException, IOException {
        return jobs(progress).rows(advice, limit);
    }

    @Override
    public void close() {
        if (jobs != null) {
            jobs.close();
        }
    }

    @Override
    public Reviser reviser() {
        return reviser;
    }

    @Override
    public Atlas atlas() {
        return atlas;
    }

    @Override
    public Warehouse warehouse() {
        return warehouse;
    }

    @Override
    public Marketing marketing() {
        return marketing;
    }

    @Override
    public Chooser chooser() {
        return chooser;
    }

    @Override
    public PackShelf packs() {
        return packs;
    }

    /** The rules are others now: every listing is checked again, no other answer is made anew. */
    void repacked() {
        copyStale = true;
    }

    /** A person has judged the copy: its board follows, every other answer stays. */
    void judged(Progress progress) throws WorkspaceException, IOException {
        CopyBoard again = jobs(progress).checkListings().again(answers(progress).copy(), snapshot(progress));
        answers = answers.with(again);
    }

    @Override
    public Planner planner() {
        return planner;
    }

    @Override
    public Keeper keeper() {
        return keeper;
    }

    /** The store was closed: the next question opens it again. */
    void closed() {
        jobs = null;
        changed();
    }

    Jobs jobs(Progress progress) throws WorkspaceException, IOException {
        if (jobs == null) {
            jobs = made(folder, sample, progress);
            places.remember(folder);
        }
        return jobs;
    }

    /** Opens a workspace, which is made where there is none. */
    private static Jobs made(Path folder, boolean sample, Progress progress) throws WorkspaceException, IOException {
        if (sample && !MakeDemo.isMade(folder)) {
            new MakeDemo().run(folder, MakeDemo.stories().get(0), progress);
        }
        return Jobs.openOrCreate(folder);
    }

    Answers answers(Progress progress) throws WorkspaceException, IOException {
        if (answers == null) {
            Snapshot now = snapshot(progress);
            answers = jobs(progress).answers(now, Wishes.USUAL, progress);
        } else if (copyStale) {
            answers = answers.with(jobs(progress).copyBoard(snapshot(progress), progress));
        }
        copyStale = false;
        return answers;
    }

    Snapshot snapshot(Progress progress) throws WorkspaceException, IOException {
        if (snapshot == null) {
            snapshot = jobs(progress).snapshot(Wishes.USUAL.asOf());
        }
        return snapshot;
    }

    void changed() {
        keeper.changed();
        planner.changed();
        snapshot = null;
        answers = null;
        forecasts = null;
    }
}
