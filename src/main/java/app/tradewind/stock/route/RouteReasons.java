package app.tradewind.stock.route;

import app.tradewind.advice.Basis;
import app.tradewind.advice.Confidence;
import app.tradewind.advice.Digest;
import app.tradewind.advice.Explanation;
import app.tradewind.advice.Reason;
import app.tradewind.catalog.Money;
import app.tradewind.stock.route.RouteAdvice.Option;
import app.tradewind.stock.route.RouteAdvice.Turn;
import app.tradewind.stock.route.RouteCost.Part;
import app.tradewind.words.Phrase;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** Says why a way is chosen: the parts of its cost, the next best, and what would turn the choice. */
final class RouteReasons {

    private static final String METHOD = "landed unit cost by route";
    private static final double NOTABLE = 0.05;
    /** A way nobody wrote anything down for is none that the seller has. */
    private static final String UNWRITTEN = "route.missing.lane";

    private final RouteQuestion question;
    private final List<Option> options;

    RouteReasons(RouteQuestion question, List<Option> options) {
        this.question = question;
        this.options = options;
    }

    Explanation why(Option best, List<Turn> turns) {
        List<Reason> reasons = new ArrayList<>();
        for (Part part : Part.values()) {
            if (best.cost().part(part) != 0) {
                reasons.add(new Reason(name(part), best.cost().part(part), question.currency().getCurrencyCode()));
            }
        }
        Optional<Option> next = options.stream().filter(option -> option.eligible() && option.way() != best.way())
                .min(Comparator.comparingDouble(option -> option.cost().total()));
        Phrase headline = next.isEmpty() ? Phrase.of("route.headline.only", best.way().phrase(), money(best.cost().total()))
                : Phrase.of("route.headline.cheapest", best.way().phrase(), money(best.cost().total()),
                        money(next.get().cost().total() - best.cost().total()), next.get().way().phrase());
        Confidence.Grade grade = best.notes().isEmpty() ? Confidence.Grade.MEDIUM : Confidence.Grade.LOW;
        return new Explanation(headline, reasons, notes(best, turns),
                Confidence.of(grade, Phrase.of(grade == Confidence.Grade.LOW ? "route.grade.low" : "route.grade.medium")), basis());
    }

    /** An answer that names what is missing instead of guessing it. */
    Explanation abstain() {
        List<Phrase> missing = missing(option -> true);
        return new Explanation(Phrase.of("route.headline.none"), List.of(), missing,
                Confidence.of(Confidence.Grade.NONE, missing.isEmpty() ? Phrase.of("route.headline.none") : missing.get(0)), basis());
    }

    private List<Phrase> notes(Option best, List<Turn> turns) {
        List<Phrase> notes = new ArrayList<>(best.notes());
        for (Turn turn : turns) {
            notes.add(Phrase.of(turn.above() ? "route.note.turn-above" : "route.note.turn-below", turn.other().phrase(), turn.daily()));
        }
        double risk = best.service().stockoutRisk();
        options.stream().filter(option -> option.eligible() && option.service().stockoutRisk() < risk - NOTABLE)
                .min(Comparator.comparingDouble(option -> option.cost().total()))
                .ifPresent(safer -> notes.add(Phrase.of("route.note.safer", safer.way().phrase(), safer.service().stockoutRisk(), risk,
                        money(safer.cost().total() - best.cost().total()))));
        if (best.margin() < 0) {
            notes.add(Phrase.of("route.note.loss", money(-best.margin())));
        }
        notes.addAll(missing(option -> !option.missing().get(0).code().equals(UNWRITTEN)));
        return notes;
    }

    private List<Phrase> missing(Predicate<Option> said) {
        return options.stream().filter(option -> !option.eligible() && !option.missing().isEmpty()).filter(said)
                .map(option -> Phrase.of("route.note.left-out", option.way().phrase(), option.missing().get(0), option.missing().size() - 1)).toList();
    }

    private Money money(double amount) {
        return Money.ofComputed(amount, question.currency());
    }

    /** What a part is called. */
    static Phrase name(Part part) {
        return Phrase.of(switch (part) {
            case PRODUCT -> "route.part.product";
            case FREIGHT -> "route.part.freight";
            case DUTY -> "route.part.duty";
            case TAX -> "route.part.tax";
            case LAST_MILE -> "route.part.last-mile";
            case HANDLING -> "route.part.handling";
            case STORAGE -> "route.part.storage";
            case CAPITAL -> "route.part.capital";
            case FIXED -> "route.part.fixed";
            case DEAD_STOCK -> "route.part.dead-stock";
            case RETURNS -> "route.part.returns";
        });
    }

    private Basis basis() {
        Digest digest = new Digest().add(question.subject()).add(question.goods().toString()).add(question.sale().toString());
        question.candidates().forEach(candidate -> digest.add(candidate.way().id()).add(String.valueOf(candidate.terms())));
        return new Basis(METHOD, options.size(), question.today(), 0, digest.hex());
    }
}
