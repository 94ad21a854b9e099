package app.tradewind.pricing.advise;

import app.tradewind.catalog.Money;
import app.tradewind.pricing.PriceBound;
import app.tradewind.pricing.PriceTerms;
import app.tradewind.words.Phrase;
import java.util.Optional;

/** Names the bound that the price of now has crossed, and the one that keeps the advised price from going on. */
final class Held {

    /** How far beyond a bound is looked whether it goes on getting better there. */
    private static final double BEYOND = 0.01;

    private Held() { }

    /** Empty where the price of now is within floor and cap, or they contradict each other, which is told anyway. */
    static Optional<Phrase> crossed(Bounds bounds, PriceTerms terms) {
        if (bounds.nowUnderFloor()) {
            return Optional.of(Phrase.of("limits.floor-is", floor(bounds)));
        }
        return bounds.nowOverCap() && !bounds.contradict() ? terms.highest().map(cap -> Phrase.of("limits.cap-is", named(cap))) : Optional.empty();
    }

    /** @param best the best price within the bounds, in minor units; empty where none beyond them promises more, or one is {@link #crossed} */
    static Optional<Phrase> back(Bounds bounds, Outlook outlook, PriceTerms terms, long best) {
        if (bounds.nowUnderFloor() || bounds.nowOverCap()) {
            return Optional.empty();
        }
        double here = outlook.expected(best / bounds.minor());
        double slack = Math.max(1, BEYOND / 2 * best);
        if (best - bounds.lo() < slack && outlook.expected(bounds.lo() / bounds.minor() * (1 - BEYOND)) > here) {
            return bounds.rivalBelow().map(rival -> Phrase.of("limits.held.floor", named(rival))).or(() -> bounds.floorHolds()
                    ? Optional.of(Phrase.of("limits.held.floor", floor(bounds)))
                    : step("limits.held.step-down", terms, outlook, bounds.lo() / bounds.minor()));
        }
        if (bounds.hi() - best < slack && outlook.expected(bounds.hi() / bounds.minor() * (1 + BEYOND)) > here) {
            return bounds.highest().map(cap -> Phrase.of("limits.held.cap", named(cap))).or(() -> bounds.hi() > bounds.lo()
                    ? step("limits.held.step-up", terms, outlook, bounds.hi() / bounds.minor()) : Optional.empty());
        }
        return Optional.empty();
    }

    /** What the mean response points to beyond the end of a step, where it points that way. */
    private static Optional<Phrase> step(String code, PriceTerms terms, Outlook outlook, double end) {
        double free = outlook.freeBest();
        boolean on = end > outlook.now() ? free > end : free < end;
        Phrase far = on ? Phrase.of("limits.held.towards", Explainer.shown(Money.ofComputed(free, terms.currency())))
                : Phrase.of(Double.isNaN(free) ? "limits.held.no-end" : "limits.held.unsure");
        return Optional.of(Phrase.of(code, terms.maxChange(), far));
    }

    private static Phrase floor(Bounds bounds) {
        return Phrase.of("limits.bound.at", bounds.lowest().map(lowest -> lowest.kind().phrase()).orElse(Phrase.of("limits.bound.costs")),
                Explainer.shown(bounds.floor()));
    }

    private static Phrase named(PriceBound bound) {
        return Phrase.of("limits.bound.at", bound.kind().phrase(), Explainer.shown(bound.price()));
    }
}
