package app.tradewind.jobs.levels;

import app.tradewind.advice.Explanation;
import app.tradewind.advice.Reason;
import app.tradewind.forecast.override.ForecastChange;
import app.tradewind.stock.OrderAdvice;
import app.tradewind.words.Phrase;
import java.util.ArrayList;
import java.util.List;

/** An order on a demand that a person changed says so: their part stands apart, and the parts still add up. */
public final class ChangedOrder {

    private ChangedOrder() { }

    /**
     * @param before the order on the forecast as it was
     * @param after the order that is advised
     */
    public static OrderAdvice of(OrderAdvice before, OrderAdvice after, List<ForecastChange> changes) {
        Explanation why = after.why();
        List<Reason> reasons = new ArrayList<>(why.reasons());
        if (!reasons.isEmpty() && !before.why().reasons().isEmpty()) {
            Reason demand = before.why().reasons().get(0);
            reasons.add(1, new Reason(Phrase.of("jobs.levels.reason.changed"), reasons.get(0).amount() - demand.amount(), demand.unit()));
            reasons.set(0, demand);
        }
        List<Phrase> notes = new ArrayList<>();
        changes.forEach(change -> notes.add(Phrase.of("jobs.levels.note.order", Said.change(change))));
        notes.addAll(why.notes());
        return after.with(new Explanation(why.headline(), reasons, notes, why.confidence(), why.basis(), why.footing()));
    }
}
