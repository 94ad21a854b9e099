package app.tradewind.intake.quality.columns;

import app.tradewind.catalog.CompetitorPrice;
import app.tradewind.catalog.FxRate;
import app.tradewind.catalog.ads.AdLine;
import app.tradewind.catalog.plans.Promotion;
import app.tradewind.catalog.signals.Estimate;
import app.tradewind.catalog.signals.Review;
import app.tradewind.catalog.signals.TrendPoint;
import java.time.temporal.ChronoUnit;

/** What others say of the market, and the seller's own calendar of promotions in it. */
public final class SignalColumns {

    private SignalColumns() { }

    public static Columns<CompetitorPrice> rivals(Known known) {
        Columns<CompetitorPrice> columns = RowColumns.of(known);
        RowColumns.product(columns, known, price -> price.item().sku());
        RowColumns.market(columns, price -> price.item().market());
        return RowColumns.spelled(columns, known, "rival", CompetitorPrice::rival).day("date", CompetitorPrice::day)
                .money("price", CompetitorPrice::price).currency("currency", CompetitorPrice::price)
                .money("listed-price", price -> known.listedAt(price.item()))
                .currency("listed-currency", price -> known.listedAt(price.item()));
    }

    public static Columns<FxRate> rates(Known known) {
        Columns<FxRate> columns = RowColumns.of(known);
        return columns.text("pair", Known::pair).day("date", FxRate::day).number("rate", FxRate::rate)
                .known("usual-rate", rate -> known.usualRate(Known.pair(rate))).day("year-ago", known::yearAgo);
    }

    public static Columns<Estimate> estimates(Known known) {
        Columns<Estimate> columns = RowColumns.of(known);
        return RowColumns.market(columns, estimate -> estimate.subject().market())
                .text("subject", estimate -> estimate.subject().id()).day("date", Estimate::asOf)
                .money("price", Estimate::price).currency("currency", Estimate::price)
                .text("figures", estimate -> estimate.figures().isEmpty() ? "" : String.valueOf(estimate.figures().size()))
                .number("monthly-units", estimate -> estimate.figures().get(Estimate.MONTHLY_UNITS));
    }

    public static Columns<Promotion> promotions(Known known) {
        Columns<Promotion> columns = RowColumns.of(known);
        RowColumns.product(columns, known, plan -> plan.reach().sku());
        RowColumns.market(columns, plan -> plan.reach().market());
        return columns.text("category", plan -> plan.reach().category()).day("period-from", Promotion::from)
                .day("period-to", Promotion::to).number("days", plan -> ChronoUnit.DAYS.between(plan.from(), plan.to()) + 1)
                .text("type", plan -> plan.offer().kind()).number("discount-share", plan -> plan.offer().discount())
                .money("price", plan -> plan.offer().price());
    }

    public static Columns<AdLine> ads(Known known) {
        Columns<AdLine> columns = RowColumns.of(known);
        RowColumns.product(columns, known, AdLine::sku);
        RowColumns.market(columns, ad -> ad.place().market());
        return columns.text("campaign", ad -> ad.place().campaign()).text("term", ad -> ad.place().term()).day("date", AdLine::to)
                .number("impressions", ad -> ad.result().impressions()).number("clicks", ad -> ad.result().clicks())
                .money("spend", ad -> ad.result().spend()).currency("currency", ad -> ad.result().spend())
                .number("ad-orders", ad -> ad.result().orders()).money("ad-sales", ad -> ad.result().sales());
    }

    public static Columns<TrendPoint> trends(Known known) {
        Columns<TrendPoint> columns = RowColumns.of(known);
        return columns.text("term", TrendPoint::term).text("place", TrendPoint::place).text("start", TrendPoint::start)
                .day("date", point -> point.start().toLocalDate()).number("value", TrendPoint::value);
    }

    public static Columns<Review> reviews(Known known) {
        Columns<Review> columns = RowColumns.of(known);
        RowColumns.product(columns, known, review -> review.item().sku());
        RowColumns.market(columns, review -> review.item().market());
        return columns.text("text", SignalColumns::text).number("rating", Review::rating).day("date", Review::day);
    }

    /** The title where a review has no text. */
    private static String text(Review review) {
        return review.words().text().isBlank() ? review.words().title() : review.words().text();
    }
}
