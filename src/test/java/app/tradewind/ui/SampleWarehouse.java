package app.tradewind.ui;

import app.tradewind.catalog.SkuMarket;
import app.tradewind.catalog.plans.OrderTerm;
import app.tradewind.jobs.Progress;
import app.tradewind.jobs.deals.TermWish;
import app.tradewind.jobs.deals.TermsBoard;
import app.tradewind.jobs.exit.season.SeasonBoard;
import app.tradewind.jobs.odd.shelf.DecideShelf;
import app.tradewind.jobs.odd.shelf.EmptyShelf;
import app.tradewind.jobs.orderplan.OrderPlanBoard;
import app.tradewind.jobs.orderplan.PlanField;
import app.tradewind.jobs.places.PlaceKind;
import app.tradewind.jobs.places.PlacesBoard.Move;
import app.tradewind.jobs.places.PlacesBoard.Part;
import app.tradewind.jobs.places.PlacesBoard.Row;
import app.tradewind.jobs.places.PlacesBoard.Split;
import app.tradewind.jobs.places.PlacesBoard.Stand;
import app.tradewind.jobs.places.PlacesBoard;
import app.tradewind.jobs.quick.FirstBatchBoard;
import app.tradewind.jobs.quick.WishField;
import app.tradewind.jobs.rehearse.RehearsalAsk;
import app.tradewind.jobs.rehearse.RehearsalBoard;
import app.tradewind.jobs.routes.RouteDesk;
import app.tradewind.jobs.routes.shelf.LaneField;
import app.tradewind.jobs.routes.shelf.LaneForm;
import app.tradewind.jobs.supply.FactorySettings;
import app.tradewind.stock.places.PlaceAdvice;
import app.tradewind.stock.places.Pooling;
import app.tradewind.stock.places.Site;
import app.tradewind.stock.places.Transfers;
import app.tradewind.stock.route.Way;
import app.tradewind.ui.support.warehouse.Warehouse;
import app.tradewind.words.Phrase;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Made-up answers for the pages behind Stock; keeps what it is told. */
public final class SampleWarehouse extends SampleShop implements Warehouse {

    @Override
    public SampleSupply supply() {
        return new SampleSupply();
    }

    public final List<DecideShelf.Answer> shelves = new ArrayList<>();
    /** Whether freight rates are told. */
    boolean rates = true;
    public final List<String> told = new ArrayList<>();

    @Override
    public FirstBatchBoard firstBatches(Map<WishField, String> typed, Progress progress) {
        return new FirstBatchBoard(List.of());
    }

    @Override
    public void shelf(EmptyShelf shelf, DecideShelf.Answer answer, Progress progress) {
        shelves.add(answer);
    }

    @Override
    public Optional<Phrase> empty(SkuMarket item, LocalDate from, LocalDate to, Progress progress) {
        told.add(item + " out " + from + " to " + to);
        return Optional.empty();
    }

    @Override
    public RehearsalBoard rehearsal(RehearsalAsk ask, Progress progress) {
        return RehearsalSamples.board(ask);
    }

    @Override
    public TermsBoard terms(Progress progress) {
        return new TermsBoard(List.of(new TermsBoard.Product("TW-1", "Bamboo cutting board", List.of("Ningbo Wood", "Yiwu Home"),
                Map.of(OrderTerm.Kind.SEASON_END, "2027-01-31")), new TermsBoard.Product("TW-2", "Silicone lids", List.of("Yiwu Home"), Map.of())));
    }

    @Override
    public Optional<Phrase> tell(List<TermWish> wishes, Progress progress) {
        wishes.forEach(wish -> told.add(wish.sku() + " " + wish.kind().id() + "=" + wish.typed()));
        return Optional.empty();
    }

    @Override
    public SeasonBoard seasonEnds(Progress progress) {
        return SeasonSamples.board();
    }

    @Override
    public void unplan(SkuMarket item, Progress progress) {
        told.add("unplan " + item);
    }

    @Override
    public void laneTemplate(Path file, Progress progress) {
        told.add("template " + file.getFileName());
    }

    @Override
    public Optional<Phrase> takeLanes(Path file, Progress progress) {
        told.add("lanes " + file.getFileName());
        return Optional.empty();
    }

    @Override
    public RouteDesk routes(Progress progress) {
        return rates ? RouteSamples.desk() : RouteSamples.withoutRates();
    }

    @Override
    public LaneForm lane(Way way, String origin, String market, Progress progress) {
        return new LaneForm(way, origin, market, way == Way.DIRECT_MAIL ? Map.of(LaneField.DAYS, "10") : Map.of());
    }

    @Override
    public Optional<Phrase> saveLane(LaneForm lane, Progress progress) {
        told.add(lane.way().id() + " " + lane.market() + " " + lane.typed(LaneField.FREIGHT_PER_KG));
        return lane.typed(LaneField.FREIGHT_PER_KG).contains("USD") ? Optional.empty()
                : Optional.of(Phrase.of("route.file.not-money", lane.typed(LaneField.FREIGHT_PER_KG)));
    }

    @Override
    public OrderPlanBoard orderPlan(Map<PlanField, String> typed, Progress progress) throws PlanField.Unreadable {
        return OrderPlanSamples.board(PlanField.read(typed, Currency.getInstance("USD")));
    }

    @Override
    public PlacesBoard places(Map<String, Integer> arriving, Progress progress) {
        Site hall = new Site("Hall", 240, 0, null, 1);
        double[][] demand = {{9, 11, 10, 8}, {12, 8, 10, 10}};
        Site fba = new Site("FBA US", 10, 5, demand, 1);
        PlaceAdvice advice = PlaceAdvice.of("CUP-1", List.of(hall, fba), (from, to) -> new Transfers.Way(7, Double.NaN), 12,
                new PlaceAdvice.Asked(4, false, LocalDate.of(2026, 9, 21), 1));
        int pieces = advice.moves().get(0).pieces();
        Stand hallStand = new Stand("Hall", PlaceKind.OWN, "ZZ", 240, null, new Stand.Asked(LocalDate.of(2026, 9, 20), Double.NaN));
        Stand fbaStand = new Stand("FBA US", PlaceKind.PLATFORM, "US", 10, 5, new Stand.Asked(LocalDate.of(2026, 9, 20), 9.75));
        Row row = new Row("CUP-1", "Bamboo Cup", List.of(hallStand, fbaStand), List.of(new Move("Hall", "FBA US",
                new Move.Load(pieces, pieces / 12, 20.5), null, null, 7)), new Split(arriving.getOrDefault("CUP-1", 24), !arriving.isEmpty(), 4,
                List.of(new Part("FBA US", "US", arriving.getOrDefault("CUP-1", 24), 14, 4)), new Pooling(50, 40)), advice);
        return new PlacesBoard(LocalDate.of(2026, 9, 21), List.of(row), Map.of("Hall", PlaceKind.OWN, "FBA US", PlaceKind.PLATFORM), List.of(), 0.95);
    }

    @Override
    public void placeKind(String place, PlaceKind kind, Progress progress) {
        told.add(place + " " + kind);
    }

    @Override
    public void placeWay(String way, Progress progress) {
        told.add(way);
    }

    @Override
    public FactorySettings factories(Progress progress) {
        return FactorySettings.UNSAID;
    }

    @Override
    public void factories(FactorySettings said, Progress progress) {
        told.add(said.country() + " " + said.share());
    }
}
