package app.tradewind.ui;

import app.tradewind.catalog.SkuMarket;
import app.tradewind.intake.UnusableFileException;
import app.tradewind.jobs.Progress;
import app.tradewind.jobs.boards.StockBoard;
import app.tradewind.jobs.deals.TermWish;
import app.tradewind.jobs.deals.TermsBoard;
import app.tradewind.jobs.desk.Answers;
import app.tradewind.jobs.desk.Snapshot;
import app.tradewind.jobs.desk.Wishes;
import app.tradewind.jobs.exit.season.SeasonBoard;
import app.tradewind.jobs.odd.shelf.DecideShelf;
import app.tradewind.jobs.odd.shelf.EmptyShelf;
import app.tradewind.jobs.orderplan.OrderPlanBoard;
import app.tradewind.jobs.orderplan.PlanField;
import app.tradewind.jobs.places.PlaceKind;
import app.tradewind.jobs.places.PlacesBoard;
import app.tradewind.jobs.places.TellPlaces;
import app.tradewind.jobs.quick.FirstBatchBoard;
import app.tradewind.jobs.quick.WishField;
import app.tradewind.jobs.rehearse.RehearsalAsk;
import app.tradewind.jobs.rehearse.RehearsalBoard;
import app.tradewind.jobs.rehearse.ShowRehearsal;
import app.tradewind.jobs.routes.RouteDesk;
import app.tradewind.jobs.routes.shelf.LaneForm;
import app.tradewind.jobs.stockdesk.StockDesk;
import app.tradewind.jobs.supply.FactorySettings;
import app.tradewind.jobs.tables.Tables;
import app.tradewind.jobs.tables.route.LaneSheet;
import app.tradewind.stock.route.Way;
import app.tradewind.storage.WorkspaceException;
import app.tradewind.ui.support.warehouse.Warehouse;
import app.tradewind.words.Phrase;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The pages behind Stock, on the jobs that are open. Asked by the one worker, as they are. */
final class JobsWarehouse extends JobsShop implements Warehouse {

    private final JobsSource source;

    JobsWarehouse(JobsSource source) {
        super(source);
        this.source = source;
    }

    @Override
    public JobsSupply supply() {
        return new JobsSupply(source);
    }

    @Override
    public FirstBatchBoard firstBatches(Map<WishField, String> typed, Progress progress)
            throws WorkspaceException, IOException, WishField.Unreadable {
        Snapshot snapshot = source.snapshot(progress);
        return FirstBatchBoard.of(snapshot, WishField.read(typed, snapshot.home(),
                StockDesk.of(source.jobs(progress)).shopRules().orderCost(), Wishes.USUAL.seed()));
    }

    @Override
    public void shelf(EmptyShelf shelf, DecideShelf.Answer answer, Progress progress) throws WorkspaceException, IOException {
        StockDesk.of(source.jobs(progress)).decideShelf().run(shelf, answer, "");
        source.changed();
    }

    @Override
    public Optional<Phrase> empty(SkuMarket item, LocalDate from, LocalDate to, Progress progress) throws WorkspaceException, IOException {
        Optional<Phrase> wrong = StockDesk.of(source.jobs(progress)).tellEmpty(source.snapshot(progress)).run(item, from, to, "");
        if (wrong.isEmpty()) {
            source.changed();
        }
        return wrong;
    }

    @Override
    public RehearsalBoard rehearsal(RehearsalAsk ask, Progress progress) throws WorkspaceException, IOException, UnusableFileException {
        return new ShowRehearsal(source.jobs(progress), source.snapshot(progress)).run(ask, Wishes.USUAL, progress);
    }

    @Override
    public RouteDesk routes(Progress progress) throws WorkspaceException, IOException {
        StockBoard stock = source.stock(progress);
        return StockDesk.of(source.jobs(progress)).routes(source.snapshot(progress), stock);
    }

    @Override
    public LaneForm lane(Way way, String origin, String market, Progress progress) throws WorkspaceException, IOException {
        return StockDesk.of(source.jobs(progress)).routeShelf().form(way, origin, market);
    }

    @Override
    public Optional<Phrase> saveLane(LaneForm lane, Progress progress) throws WorkspaceException, IOException {
        Optional<Phrase> wrong = StockDesk.of(source.jobs(progress)).routeShelf().save(lane);
        if (wrong.isEmpty()) {
            source.changed();
        }
        return wrong;
    }

    @Override
    public TermsBoard terms(Progress progress) throws WorkspaceException, IOException {
        return TermsBoard.of(source.snapshot(progress));
    }

    @Override
    public Optional<Phrase> tell(List<TermWish> wishes, Progress progress) throws WorkspaceException, IOException {
        Optional<Phrase> wrong = StockDesk.of(source.jobs(progress)).setTerms().run(source.snapshot(progress), wishes);
        if (wrong.isEmpty()) {
            source.changed();
        }
        return wrong;
    }

    @Override
    public SeasonBoard seasonEnds(Progress progress) throws WorkspaceException, IOException {
        Answers answers = source.answers(progress);
        return StockDesk.of(source.jobs(progress)).seasonEnds(source.snapshot(progress), answers.stock(), answers.prices());
    }

    @Override
    public void unplan(SkuMarket item, Progress progress) throws WorkspaceException, IOException {
        if (StockDesk.of(source.jobs(progress)).planMarkdown().takeBack(item)) {
            source.changed();
        }
    }

    @Override
    public void laneTemplate(Path file, Progress progress) throws WorkspaceException, IOException {
        Tables.write(LaneSheet.template(StockDesk.of(source.jobs(progress)).soldIn(source.snapshot(progress))), file);
    }

    @Override
    public Optional<Phrase> takeLanes(Path file, Progress progress) throws WorkspaceException, IOException {
        Optional<Phrase> wrong = LaneSheet.take(file, StockDesk.of(source.jobs(progress)).routeShelf());
        if (wrong.isEmpty()) {
            source.changed();
        }
        return wrong;
    }

    @Override
    public OrderPlanBoard orderPlan(Map<PlanField, String> typed, Progress progress)
            throws WorkspaceException, IOException, PlanField.Unreadable {
        Snapshot snapshot = source.snapshot(progress);
        return StockDesk.of(source.jobs(progress)).orderPlan(snapshot, laidDown -> laidDown)
                .run(snapshot, PlanField.read(typed, snapshot.home()), Wishes.USUAL.seed(), progress);
    }

    public PlacesBoard places(Map<String, Integer> arriving, Progress progress) throws WorkspaceException, IOException {
        return StockDesk.of(source.jobs(progress)).places(source.snapshot(progress), Wishes.USUAL, arriving, progress);
    }

    @Override
    public void placeKind(String place, PlaceKind kind, Progress progress) throws WorkspaceException, IOException {
        StockDesk.of(source.jobs(progress)).tellPlaces().kind(place, kind);
    }

    @Override
    public void placeWay(String way, Progress progress) throws WorkspaceException, IOException {
        StockDesk.of(source.jobs(progress)).tellPlaces().way(TellPlaces.read(way).orElseThrow());
    }

    @Override
    public FactorySettings factories(Progress progress) throws WorkspaceException, IOException {
        return StockDesk.of(source.jobs(progress)).factories();
    }

    @Override
    public void factories(FactorySettings said, Progress progress) throws WorkspaceException, IOException {
        StockDesk.of(source.jobs(progress)).factories(said);
        source.changed();
    }
}
