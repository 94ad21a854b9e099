package app.tradewind.ui.shell;

import app.tradewind.ui.ads.AdsView;
import app.tradewind.ui.copy.CopyView;
import app.tradewind.ui.copy.packs.PacksView;
import app.tradewind.ui.costs.CostsView;
import app.tradewind.ui.data.DataView;
import app.tradewind.ui.data.history.HistoryView;
import app.tradewind.ui.forecasts.ForecastsView;
import app.tradewind.ui.keep.SafeView;
import app.tradewind.ui.lessons.LessonsView;
import app.tradewind.ui.levels.LevelsView;
import app.tradewind.ui.limits.LimitsView;
import app.tradewind.ui.markets.MarketsView;
import app.tradewind.ui.markets.calculator.CalculatorView;
import app.tradewind.ui.prices.PricesView;
import app.tradewind.ui.products.ProductsView;
import app.tradewind.ui.products.breadth.BreadthView;
import app.tradewind.ui.products.bundles.BundlesView;
import app.tradewind.ui.products.drop.DropView;
import app.tradewind.ui.products.fit.FitView;
import app.tradewind.ui.products.growers.GrowersView;
import app.tradewind.ui.products.reviews.ReviewsView;
import app.tradewind.ui.products.shortlist.ShortlistView;
import app.tradewind.ui.products.sources.SourcesView;
import app.tradewind.ui.products.weighing.WeighingView;
import app.tradewind.ui.promotions.PromotionsView;
import app.tradewind.ui.quality.QualityView;
import app.tradewind.ui.scenarios.ScenariosView;
import app.tradewind.ui.stock.StockView;
import app.tradewind.ui.stock.places.PlacesView;
import app.tradewind.ui.stock.plan.OrderPlanView;
import app.tradewind.ui.stock.quick.FirstBatchView;
import app.tradewind.ui.stock.rehearse.RehearsalView;
import app.tradewind.ui.stock.routes.RoutesView;
import app.tradewind.ui.stock.service.ServiceView;
import app.tradewind.ui.stock.suppliers.SuppliersView;
import app.tradewind.ui.stock.whatif.WhatIfView;
import app.tradewind.ui.support.Desk;
import app.tradewind.ui.support.Page;
import app.tradewind.ui.today.TodayView;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.feather.Feather;

/** The screens of the rail, top to bottom; Ctrl and the number of the line opens one. */
final class Screens {

    /** One line a screen. */
    static final List<Entry> ALL = List.of(
            new Entry("today", "ui.rail.today", Feather.CLOCK, TodayView::new),
            new Entry("data", "ui.rail.data", Feather.DATABASE, DataView::new),
            new Entry("products", "ui.rail.products", Feather.BOX, ProductsView::new),
            new Entry("prices", "ui.rail.prices", Feather.TAG, PricesView::new),
            new Entry("stock", "ui.rail.stock", Feather.PACKAGE, StockView::new),
            new Entry("copy", "ui.rail.copy", Feather.FILE_TEXT, CopyView::new),
            new Entry("markets", "market.title", Feather.GLOBE, MarketsView::new),
            new Entry("lessons", "lesson.title", Feather.BOOK_OPEN, LessonsView::new));

    /** Pages behind a screen: the rail shows them under it. One line a page. */
    private static final List<Behind> BEHIND = List.of(
            new Behind("stock", new Entry("orderplan", "plan.title", Feather.PACKAGE, OrderPlanView::new)),
            new Behind("stock", new Entry("routes", "route.title", Feather.PACKAGE, RoutesView::new)),
            new Behind("stock", new Entry("places", "places.title", Feather.PACKAGE, PlacesView::new)),
            new Behind("stock", new Entry("suppliers", "supply.title", Feather.PACKAGE, SuppliersView::new)),
            new Behind("stock", new Entry("whatif", "supply.whatif.title", Feather.PACKAGE, WhatIfView::new)),
            new Behind("stock", new Entry("rehearsal", "rehearse.ui.title", Feather.PACKAGE, RehearsalView::new)),
            new Behind("stock", new Entry("first-batch", "places.quick.title", Feather.PACKAGE, FirstBatchView::new)),
            new Behind("stock", new Entry("service", "stock.page.service", Feather.PACKAGE, ServiceView::new)),
            new Behind("stock", new Entry("levels", "ui.levels.title", Feather.PACKAGE, LevelsView::new)),
            new Behind("stock", new Entry("forecasts", "ui.page.forecasts", Feather.PACKAGE, ForecastsView::new)),
            new Behind("products", new Entry("weighing", "weighing.page.title", Feather.BOX, WeighingView::new)),
            new Behind("products", new Entry("growers", "growth.page.title", Feather.BOX, GrowersView::new)),
            new Behind("products", new Entry("fit", "fit.page.title", Feather.BOX, FitView::new)),
            new Behind("products", new Entry("sources", "sources.page.title", Feather.BOX, SourcesView::new)),
            new Behind("products", new Entry("breadth", "breadth.page.title", Feather.BOX, BreadthView::new)),
            new Behind("products", new Entry("reviews", "voice.page.title", Feather.BOX, ReviewsView::new)),
            new Behind("products", new Entry("bundles", "bundle.page.title", Feather.BOX, BundlesView::new)),
            new Behind("products", new Entry("drop", "shortlist.drop.title", Feather.BOX, DropView::new)),
            new Behind("products", new Entry("shortlist", "shortlist.title", Feather.BOX, ShortlistView::new)),
            new Behind("copy", new Entry("packs", "copydesk.packs.title", Feather.FILE_TEXT, PacksView::new)),
            new Behind("prices", new Entry("costs", "ui.costs.title", Feather.TAG, CostsView::new)),
            new Behind("prices", new Entry("limits", "limits.title", Feather.TAG, LimitsView::new)),
            new Behind("prices", new Entry("scenarios", "scenario.title", Feather.TAG, ScenariosView::new)),
            new Behind("prices", new Entry("ads", "adpage.title", Feather.TAG, AdsView::new)),
            new Behind("prices", new Entry("promotions", "promopage.title", Feather.TAG, PromotionsView::new)),
            new Behind("markets", new Entry("calculator", "market.calc.title", Feather.GLOBE, CalculatorView::new)),
            new Behind("data", new Entry("quality", "quality.title", Feather.DATABASE, QualityView::new)),
            new Behind("data", new Entry("keep", "keep.ui.title", Feather.DATABASE, SafeView::new)),
            new Behind("data", new Entry("history", "ui.history.title", Feather.DATABASE, HistoryView::new)));

    private Screens() { }

    /** A screen by its name, on the rail or behind it. */
    static Optional<Entry> find(String id) {
        return all().filter(entry -> entry.id().equals(id)).findFirst();
    }

    /** The pages behind a screen of the rail, in the order they stand there. */
    static List<Entry> behind(String rail) {
        return BEHIND.stream().filter(one -> one.under.equals(rail)).map(Behind::entry).toList();
    }

    /** Every screen, on the rail or behind it. */
    static Stream<Entry> all() {
        return Stream.concat(ALL.stream(), BEHIND.stream().map(Behind::entry));
    }

    /** The line of the rail a screen belongs to. */
    static String rail(String id) {
        return BEHIND.stream().filter(one -> one.entry.id().equals(id)).map(Behind::under).findFirst().orElse(id);
    }

    /** @param under the screen of the rail it belongs to */
    private record Behind(String under, Entry entry) { }

    /**
     * @param id name of the screen, as in {@code jobs.boards.Screen} but in lower case
     * @param title code of its name
     * @param icon beside the name
     * @param make builds the screen when it is first opened
     */
    record Entry(String id, String title, Ikon icon, Function<Desk, Page> make) { }
}
