package app.tradewind.jobs.stockdesk;

import app.tradewind.jobs.Jobs;
import app.tradewind.jobs.Progress;
import app.tradewind.jobs.boards.PriceBoard;
import app.tradewind.jobs.boards.StockBoard;
import app.tradewind.jobs.deals.SetTerms;
import app.tradewind.jobs.desk.ReferenceData;
import app.tradewind.jobs.desk.Snapshot;
import app.tradewind.jobs.desk.Wishes;
import app.tradewind.jobs.exit.season.FindSeasonEnds;
import app.tradewind.jobs.exit.season.PlanMarkdown;
import app.tradewind.jobs.exit.season.SeasonBoard;
import app.tradewind.jobs.odd.shelf.DecideShelf;
import app.tradewind.jobs.odd.shelf.TellEmpty;
import app.tradewind.jobs.orderplan.MakeOrderPlan;
import app.tradewind.jobs.orders.ExportOrders;
import app.tradewind.jobs.orders.OrdersBySupplier;
import app.tradewind.jobs.orders.PurchaseOrder;
import app.tradewind.jobs.places.PlaceKind;
import app.tradewind.jobs.places.PlacesBoard;
import app.tradewind.jobs.places.ShowPlaces;
import app.tradewind.jobs.places.TellPlaces;
import app.tradewind.jobs.routes.RouteDesk;
import app.tradewind.jobs.routes.shelf.RouteShelf;
import app.tradewind.jobs.shop.KeepShopRules;
import app.tradewind.jobs.shop.ServiceBoard;
import app.tradewind.jobs.shop.ShopRules;
import app.tradewind.jobs.shop.ShowService;
import app.tradewind.jobs.suppliers.ArrivalBoard;
import app.tradewind.jobs.suppliers.ShowArrivals;
import app.tradewind.jobs.suppliers.ShowSuppliers;
import app.tradewind.jobs.suppliers.SupplierBoard;
import app.tradewind.jobs.supply.FactorySettings;
import app.tradewind.stock.supply.SupplierCriterion;
import app.tradewind.storage.Workspace;
import app.tradewind.words.Words;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.UnaryOperator;

/** The jobs about stock beside the board, on one workspace; one method a job. {@code Jobs} does not know them, they know it. */
public final class StockDesk {

    private final Jobs jobs;
    private final Workspace workspace;

    private StockDesk(Jobs jobs, Workspace workspace) {
        this.jobs = jobs;
        this.workspace = workspace;
    }

    public static StockDesk of(Jobs jobs) {
        return jobs.desk(workspace -> new StockDesk(jobs, workspace));
    }

    /** When what is under way will be there, and what it costs if that is too late. */
    public ArrivalBoard arrivals(Wishes wishes) {
        Snapshot snapshot = jobs.snapshot(wishes.asOf());
        return arrivals(snapshot, jobs.planOrders().run(snapshot, wishes.serviceLevel(), wishes.seed(), Progress.NONE));
    }

    /** The same on orders that are advised already. */
    public ArrivalBoard arrivals(Snapshot snapshot, StockBoard stock) {
        return new ShowArrivals(snapshot, workspace.shipments().latest()).run(stock);
    }

    /** Suppliers ranked by past purchase orders, and how much orders swing. */
    public SupplierBoard suppliers(Map<SupplierCriterion, Double> weights, Wishes wishes) {
        return new ShowSuppliers(jobs.snapshot(wishes.asOf()), workspace.shipments().latest()).run(weights, wishes.seed());
    }

    /** Keeps what a person says of empty shelves; the next snapshot follows it. */
    public DecideShelf decideShelf() {
        return new DecideShelf(workspace.shelves(), workspace.decisions());
    }

    /** Keeps that a product was out of stock, where its sales are known. */
    public TellEmpty tellEmpty(Snapshot snapshot) {
        return new TellEmpty(snapshot.histories(), decideShelf());
    }

    /** Orders by supplier: those that were accepted, and with {@code allAdvised} all that nothing was decided about. */
    public OrdersBySupplier orders(Snapshot snapshot, StockBoard stock, boolean allAdvised) {
        return OrdersBySupplier.of(stock, new OrdersBySupplier.Known(snapshot, workspace.decisions().list(), workspace.productFacts().latest()),
                allAdvised);
    }

    /** Writes them as workbooks, one a supplier. */
    public List<ExportOrders.Written> writeOrders(Snapshot snapshot, StockBoard stock, List<PurchaseOrder> orders, Path folder, Words words)
            throws IOException {
        return new ExportOrders(snapshot, stock.serviceLevel(), words).run(orders, jobs.name(words.lang()), folder);
    }

    /** The classes of the range, and what was laid down for the shop. */
    public ServiceBoard service(Snapshot snapshot) {
        return new ShowService().run(snapshot, shopRules());
    }

    /** What was laid down for the shop. */
    public ShopRules shopRules() {
        return new KeepShopRules(workspace.settings()).read();
    }

    /** Lays it down; the next orders follow it. */
    public void keep(ShopRules rules) {
        new KeepShopRules(workspace.settings()).keep(rules);
    }

    /**
     * Plans the orders of the whole catalogue under cash and space.
     *
     * @param said what is to hold in the place of what was laid down for the shop
     */
    public MakeOrderPlan orderPlan(Snapshot snapshot, UnaryOperator<ShopRules> said) {
        return new MakeOrderPlan(jobs.planOrders().under(said), workspace.shipments().latest());
    }

    /** By which way every product goes. @param stock the orders of the same snapshot */
    public RouteDesk routes(Snapshot snapshot, StockBoard stock) {
        return new RouteDesk(snapshot, stock, ReferenceData.of(workspace.reference()).routes()
                .keepingAt(shopRules().holdingRate()));
    }

    /** Every market that something was sold in, by name. */
    public List<String> soldIn(Snapshot snapshot) {
        return snapshot.histories().stream().map(history -> history.item().market()).distinct().sorted().toList();
    }

    /** What the person wrote down of the ways. */
    public RouteShelf routeShelf() {
        return new RouteShelf(workspace.reference());
    }

    /** Stock place by place. @param arriving quantities by product number to be parted */
    public PlacesBoard places(Snapshot snapshot, Wishes wishes, Map<String, Integer> arriving, Progress progress) {
        Map<String, PlaceKind> kinds = new TreeMap<>();
        workspace.stock().latest().forEach(level -> kinds.putIfAbsent(level.place(), PlaceKind.guessed(level.place())));
        workspace.places().kinds().forEach(said -> PlaceKind.read(said.kind()).ifPresent(kind -> kinds.put(said.name(), kind)));
        return new ShowPlaces(jobs, workspace.stock().latest(), kinds, workspace.places().ways(),
                ReferenceData.of(workspace.reference()).routes()).run(snapshot, wishes, arriving, progress);
    }

    /** Keeps what a person says of places and the ways between them. */
    public TellPlaces tellPlaces() {
        return new TellPlaces(workspace.places(), workspace.decisions());
    }

    /** Keeps what a person tells of how products are ordered; the next snapshot follows it. */
    public SetTerms setTerms() {
        return new SetTerms(workspace.orderTerms(), workspace.decisions());
    }

    /** Prices until seasons end. @param stock of the same snapshot @param prices of the same snapshot */
    public SeasonBoard seasonEnds(Snapshot snapshot, StockBoard stock, PriceBoard prices) {
        return new FindSeasonEnds(snapshot, stock, prices).run();
    }

    /** Plans the prices of a markdown that was accepted, and takes them back; the next snapshot follows it. */
    public PlanMarkdown planMarkdown() {
        return new PlanMarkdown(workspace.planned(), workspace.decisions());
    }

    /** What a person said of the factories; the next orders follow it. */
    public FactorySettings factories() {
        return FactorySettings.of(workspace.settings());
    }

    public void factories(FactorySettings said) {
        said.keepIn(workspace.settings());
    }
}
