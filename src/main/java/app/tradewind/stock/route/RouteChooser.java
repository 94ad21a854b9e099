package app.tradewind.stock.route;

import app.tradewind.stock.route.RouteAdvice.Option;
import app.tradewind.stock.route.RouteAdvice.Turn;
import app.tradewind.words.Phrase;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.DoubleUnaryOperator;

/** Compares the ways and chooses the cheapest of those of which all is known. Stateless. */
public final class RouteChooser {

    public RouteAdvice choose(RouteQuestion question) {
        return choose(question, true);
    }

    /** The same without the paces at which the choice turns: quicker, for comparing many days. */
    public RouteAdvice cheapest(RouteQuestion question) {
        return choose(question, false);
    }

    private RouteAdvice choose(RouteQuestion question, boolean turning) {
        List<Option> options = question.candidates().stream().map(candidate -> option(question, candidate)).toList();
        Option best = options.stream().filter(Option::eligible).min(Comparator.comparingDouble(option -> option.cost().total())).orElse(null);
        List<Turn> turns = best == null || !turning ? List.of() : turns(question, best);
        RouteReasons reasons = new RouteReasons(question, options);
        return new RouteAdvice(question.subject(), question.currency(), options, best == null ? null : best.way(), turns,
                best == null ? reasons.abstain() : reasons.why(best, turns));
    }

    private static Option option(RouteQuestion question, RouteQuestion.Candidate candidate) {
        RouteTerms terms = candidate.terms();
        if (terms == null) {
            return new Option(candidate.way(), null, new RouteAdvice.Service(Double.NaN, candidate.onTime(), Double.NaN), Double.NaN,
                    candidate.missing(), candidate.notes());
        }
        RouteCost cost = RouteFormula.of(question.goods(), terms);
        double risk = terms.stocked() ? StockoutRisk.of(question.goods().demand(), terms.time(), question.sale().position()) : Double.NaN;
        RouteAdvice.Service service = new RouteAdvice.Service(terms.time().days(), candidate.onTime(), risk);
        if (Double.isNaN(cost.total()) || !candidate.missing().isEmpty()) {
            List<Phrase> missing = candidate.missing().isEmpty() ? List.of(Phrase.of("route.missing.figure")) : candidate.missing();
            return new Option(candidate.way(), null, service, Double.NaN, missing, candidate.notes());
        }
        return new Option(candidate.way(), cost, service, question.sale().proceeds() - cost.total(), List.of(), candidate.notes());
    }

    /** Where another way takes over, had the product sold slower or faster; its spread is taken to grow with the root of the pace. */
    private static List<Turn> turns(RouteQuestion question, Option best) {
        RouteCase.Demand demand = question.goods().demand();
        DoubleUnaryOperator sd = daily -> demand.sd() * Math.sqrt(daily / demand.daily());
        RouteTerms own = terms(question, best.way());
        List<Turn> turns = new ArrayList<>();
        for (RouteQuestion.Candidate candidate : question.candidates()) {
            if (candidate.terms() == null || candidate.way() == best.way() || !candidate.missing().isEmpty()) {
                continue;
            }
            BreakEven.daily(question.goods(), own, candidate.terms(), sd)
                    .ifPresent(daily -> turns.add(new Turn(candidate.way(), daily, daily > demand.daily())));
        }
        return turns;
    }

    private static RouteTerms terms(RouteQuestion question, Way way) {
        return question.candidates().stream().filter(candidate -> candidate.way() == way).findFirst().orElseThrow().terms();
    }
}
