package app.tradewind.ui.support.warehouse;

import app.tradewind.catalog.SkuMarket;
import app.tradewind.jobs.Progress;
import app.tradewind.jobs.odd.shelf.DecideShelf;
import app.tradewind.jobs.odd.shelf.EmptyShelf;
import app.tradewind.jobs.orderplan.OrderPlanBoard;
import app.tradewind.jobs.orderplan.PlanField;
import app.tradewind.jobs.places.PlaceKind;
import app.tradewind.jobs.places.PlacesBoard;
import app.tradewind.jobs.quick.FirstBatchBoard;
import app.tradewind.jobs.quick.WishField;
import app.tradewind.jobs.rehearse.RehearsalAsk;
import app.tradewind.jobs.rehearse.RehearsalBoard;
import app.tradewind.jobs.routes.RouteDesk;
import app.tradewind.jobs.routes.shelf.LaneForm;
import app.tradewind.jobs.supply.FactorySettings;
import app.tradewind.stock.route.Way;
import app.tradewind.words.Phrase;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;

/** What the pages behind Stock ask of the jobs; one method a question. */
public interface Warehouse extends ShopShelf, Buying {

    /** Suppliers, and what could happen. */
    Supply supply();

    /** What to buy first of products that have hardly sold, under what a person typed. */
    FirstBatchBoard firstBatches(Map<WishField, String> typed, Progress progress) throws Exception;

    /** Keeps what the person says of weeks out of stock. */
    void shelf(EmptyShelf shelf, DecideShelf.Answer answer, Progress progress) throws Exception;

    /** Keeps that a product was out of stock from the week of one day to that of another. @return what is wrong, empty where it was kept */
    Optional<Phrase> empty(SkuMarket item, LocalDate from, LocalDate to, Progress progress) throws Exception;

    /** Two ways of ordering flown through the same futures. */
    RehearsalBoard rehearsal(RehearsalAsk ask, Progress progress) throws Exception;

    /** By which way every product goes. */
    RouteDesk routes(Progress progress) throws Exception;

    /** What is written down of a way from an origin into a market. */
    LaneForm lane(Way way, String origin, String market, Progress progress) throws Exception;

    /** Keeps what is typed of a way. @return what is wrong, empty where it was kept */
    Optional<Phrase> saveLane(LaneForm lane, Progress progress) throws Exception;

    /** Plans the orders of the whole catalogue under what a person typed. */
    OrderPlanBoard orderPlan(Map<PlanField, String> typed, Progress progress) throws Exception;

    /** Stock place by place. @param arriving quantities by product number to be parted */
    PlacesBoard places(Map<String, Integer> arriving, Progress progress) throws Exception;

    /** Keeps what a place is. */
    void placeKind(String place, PlaceKind kind, Progress progress) throws Exception;

    /** Keeps what it takes to move goods. @param way as {@code TellPlaces} reads it */
    void placeWay(String way, Progress progress) throws Exception;

    /** What a person said of the factories. */
    FactorySettings factories(Progress progress) throws Exception;

    void factories(FactorySettings said, Progress progress) throws Exception;
}
