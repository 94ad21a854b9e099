package app.tradewind.jobs.routes.shelf;

import app.tradewind.stock.route.Way;
import java.util.EnumMap;
import java.util.Map;

/**
 * One lane as it is typed.
 *
 * @param way which way
 * @param origin country the goods leave, empty for any
 * @param market code
 * @param typed figures as written; one left out is not known
 */
public record LaneForm(Way way, String origin, String market, Map<LaneField, String> typed) {

    public LaneForm {
        typed = Map.copyOf(typed);
    }

    public String typed(LaneField field) {
        return typed.getOrDefault(field, "");
    }

    /** The same with one figure written anew. */
    public LaneForm with(LaneField field, String text) {
        Map<LaneField, String> other = new EnumMap<>(LaneField.class);
        other.putAll(typed);
        other.put(field, text);
        return new LaneForm(way, origin, market, other);
    }

    /** Whether nothing is written down. */
    public boolean blank() {
        return typed.values().stream().allMatch(String::isBlank);
    }
}
