package app.tradewind.intake.quality.rules;

import app.tradewind.catalog.signals.Estimate;
import app.tradewind.catalog.signals.Review;
import app.tradewind.catalog.signals.TrendPoint;
import app.tradewind.intake.parsing.CellText;
import app.tradewind.words.Phrase;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What is asked of that which others say of a market: estimates, lines of search interest, reviews. They
 * tell of other people's products as well, so that none is held against the seller's own list but reviews.
 */
public final class SignalRules {

    private static final int HIGHEST_POINT = 100;
    private static final int MOST_STARS = 5;

    private SignalRules() { }

    public static List<Rule<Estimate>> ofEstimates(Known known) {
        return List.of(Rule.complete("subject", true, estimate -> estimate.subject().id()),
                Rule.accurate("subject", estimate -> estimate.subject().id(), estimate -> lost(estimate.subject().id())),
                Shared.market(estimate -> estimate.subject().market()),
                Shared.past(known, Estimate::asOf),
                Rule.accurate("price", Estimate::price, estimate -> estimate.price().amount().signum() < 0
                        ? Phrase.of("quality.why.negative") : null),
                Shared.currency(Estimate::price),
                Rule.complete("figures", true, estimate -> estimate.figures().isEmpty() ? "" : estimate.figures()),
                Rule.accurate("figures", estimate -> estimate.figures().get(Estimate.MONTHLY_UNITS), estimate ->
                        estimate.figures().get(Estimate.MONTHLY_UNITS).signum() < 0 ? Phrase.of("quality.why.negative") : null));
    }

    public static List<Rule<TrendPoint>> ofTrends(Known known) {
        Map<Object, TrendPoint> seen = new HashMap<>();
        return List.of(Rule.complete("term", true, TrendPoint::term),
                Shared.past(known, point -> point.start().toLocalDate()),
                Rule.accurate("value", TrendPoint::value, point -> point.value() < 0 || point.value() > HIGHEST_POINT
                        ? Phrase.of("quality.why.share", 0, HIGHEST_POINT) : null),
                Rule.consistent("value", false, TrendPoint::value, point -> {
                    TrendPoint first = seen.putIfAbsent(List.of(point.origin().importId(), point.origin().file(),
                            point.term(), point.place(), point.start()), point);
                    return first == null || first.value() == point.value() ? null
                            : Phrase.of("quality.why.other-row", first.origin().row(), first.value());
                }));
    }

    public static List<Rule<Review>> ofReviews(Known known) {
        Map<Object, Review> seen = new HashMap<>();
        List<Rule<Review>> rules = new ArrayList<>(Shared.item(known, review -> review.item().sku(), review -> review.item().market()));
        rules.add(Shared.product(known, review -> review.item().sku()));
        rules.add(Rule.complete("text", true, review -> review.words().text().isBlank() ? review.words().title() : review.words().text()));
        rules.add(Rule.complete("rating", false, Review::rating));
        rules.add(Rule.accurate("rating", Review::rating, review -> review.rating().signum() <= 0
                || review.rating().compareTo(BigDecimal.valueOf(MOST_STARS)) > 0 ? Phrase.of("quality.why.share", 1, MOST_STARS) : null));
        rules.add(Rule.complete("date", false, Review::day));
        rules.add(Shared.past(known, Review::day));
        rules.add(Rule.consistent("*", false, review -> review.words().text(), review -> {
            Review first = seen.putIfAbsent(List.of(review.origin().importId(), review.item(), review.words().text()), review);
            return first == null ? null : Phrase.of("quality.why.repeated", first.origin().row());
        }));
        return rules;
    }

    private static Phrase lost(String id) {
        return CellText.hasLostDigits(id) ? Phrase.of("quality.why.digits-lost") : null;
    }
}
