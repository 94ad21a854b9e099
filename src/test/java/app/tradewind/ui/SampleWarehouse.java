package app.tradewind.ui;

import app.tradewind.jobs.Progress;
import app.tradewind.jobs.odd.shelf.DecideShelf;
import app.tradewind.jobs.odd.shelf.EmptyShelf;
import app.tradewind.jobs.orderplan.OrderPlanBoard;
import app.tradewind.jobs.orderplan.PlanField;
import app.tradewind.jobs.rehearse.RehearsalAsk;
import app.tradewind.jobs.rehearse.RehearsalBoard;
import app.tradewind.jobs.routes.RouteDesk;
import app.tradewind.jobs.routes.shelf.LaneField;
import app.tradewind.jobs.routes.shelf.LaneForm;
import app.tradewind.stock.route.Way;
import app.tradewind.ui.support.warehouse.Warehouse;
import app.tradewind.words.Phrase;
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
    public final List<String> told = new ArrayList<>();

    @Override
    public void shelf(EmptyShelf shelf, DecideShelf.Answer answer, Progress progress) {
        shelves.add(answer);
    }

    @Override
    public RehearsalBoard rehearsal(RehearsalAsk ask, Progress progress) {
        return RehearsalSamples.board(ask);
    }

    @Override
    public RouteDesk routes(Progress progress) {
        return RouteSamples.desk();
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
}
