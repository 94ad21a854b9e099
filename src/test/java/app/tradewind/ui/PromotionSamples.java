package app.tradewind.ui;

import app.tradewind.catalog.SkuMarket;
import app.tradewind.catalog.plans.Promotion;
import app.tradewind.forecast.cause.PlannedWeeks;
import app.tradewind.jobs.promo.PromotionBoard;
import app.tradewind.jobs.promo.PromotionBoard.Item;
import app.tradewind.jobs.promo.PromotionBoard.Row;
import app.tradewind.pricing.promo.KindLift;
import app.tradewind.pricing.promo.Lift;
import app.tradewind.pricing.promo.LiftAdvice;
import app.tradewind.pricing.promo.LiftExplainer;
import java.util.List;

/** Past promotions: one of two products, one that cost profit, one of which nothing is known. */
final class PromotionSamples {

    private static final LiftExplainer EXPLAINER = new LiftExplainer(Samples.TODAY);

    private PromotionSamples() { }

    static PromotionBoard board() {
        SkuMarket cooker = new SkuMarket("R3", "US");
        SkuMarket toaster = new SkuMarket("T2", "US");
        Lift good = lift(240, 100, 900);
        Lift bad = lift(70, 60, -310);
        LiftAdvice both = EXPLAINER.of("promotion 1", good.plus(lift(90, 50, 200)), "USD", false);
        return new PromotionBoard(Samples.TODAY, List.of(
                new Row(plan(1, "", 10), both, "USD", List.of(new Item(cooker, "Rice cooker R3", EXPLAINER.of("promotion 1 R3", good, "USD", false), "USD"),
                        new Item(toaster, "Toaster T2", EXPLAINER.of("promotion 1 T2", lift(90, 50, 200), "USD", false), "USD"))),
                row(2, "T2", toaster, "Toaster T2", bad), row(3, "R3", cooker, "Rice cooker R3", null)),
                List.of(KindLift.of("Deal", List.of(good.extra().factor(), bad.extra().factor()))));
    }

    private static Row row(long id, String sku, SkuMarket item, String name, Lift lift) {
        LiftAdvice advice = EXPLAINER.of("promotion " + id, lift, "USD", id == 2);
        return new Row(plan(id, sku, 20 + id), advice, "USD", List.of(new Item(item, name, advice, "USD")));
    }

    private static Lift lift(double sold, double without, double profit) {
        return new Lift(1, sold, without, new Lift.Extra(new Lift.Span(sold - without, 18), without, 20), new Lift.Span(-6, 5),
                new Lift.Profit(profit + 500, 500, new Lift.Span(profit, 120)));
    }

    private static PlannedWeeks plan(long id, String sku, long weeks) {
        return new PlannedWeeks(id, new Promotion(new Promotion.Reach(sku, "", "US"), Samples.TODAY.minusWeeks(weeks),
                Samples.TODAY.minusWeeks(weeks).plusDays(6), new Promotion.Offer("Deal", 1.0, 0.2, null)));
    }
}
