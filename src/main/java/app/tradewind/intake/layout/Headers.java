package app.tradewind.intake.layout;

import app.tradewind.intake.terms.HeaderText;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A layout's names for its fields, looked up by folded header. */
final class Headers {

    private static final int LIKE = 1_000_000;

    private final Layout.Columns columns;
    private final Map<String, Field> given;
    private final Map<String, Place> byHeader = new HashMap<>();

    /** @param given columns a person has mapped; {@code null} values for columns not to be used */
    Headers(Layout.Columns columns, Map<String, Field> given) {
        this.columns = columns;
        this.given = given;
        columns.fields().forEach((field, headers) -> {
            for (int i = 0; i < headers.size(); i++) {
                byHeader.putIfAbsent(headers.get(i), new Place(0, field, 2 * i));
            }
        });
    }

    /**
     * A column that bears a name of a field.
     *
     * @param column counted from 0
     * @param field the field
     * @param rank lower is better: how early the layout names it, whole names before bare ones
     */
    record Place(int column, Field field, int rank) { }

    /** @param times how often the header was seen, this time included @return {@code null} for no field */
    Place place(int column, String folded, int times) {
        if (given.containsKey(folded)) {
            return given.get(folded) == null ? null : new Place(column, given.get(folded), -1);
        }
        Place exact = byHeader.get(folded + "#" + times);
        exact = exact == null ? byHeader.get(folded) : exact;
        if (exact != null) {
            return new Place(column, exact.field, exact.rank);
        }
        Place bare = byHeader.get(HeaderText.bare(folded));
        if (bare != null) {
            return new Place(column, bare.field, bare.rank + 1);
        }
        for (Map.Entry<Field, List<String>> like : columns.like().entrySet()) {
            if (!columns.known().contains(folded) && new RowRule.Condition(like.getKey(), RowRule.Test.ONE_OF, like.getValue()).names(folded)) {
                return new Place(column, like.getKey(), LIKE);
            }
        }
        return null;
    }

    /** A header in two languages names a field where both of its parts do. @param tongues two or none */
    Place both(int column, List<String> tongues) {
        Place first = tongues.isEmpty() ? null : place(column, tongues.get(0), 1);
        Place second = first == null ? null : place(column, tongues.get(1), 1);
        return second != null && second.field == first.field ? first : null;
    }

    /** The columns of each field: all of one that repeats, all by rank where they stand in for each other, else the best. */
    Map<Field, List<Integer>> chosen(Map<Field, List<Place>> places) {
        Map<Field, List<Integer>> chosen = new EnumMap<>(Field.class);
        places.forEach((field, found) -> {
            if (field.repeats() || columns.like().containsKey(field)) {
                chosen.put(field, found.stream().map(Place::column).toList());
                return;
            }
            List<Integer> ranked = found.stream().sorted(Comparator.comparingInt(Place::rank)).map(Place::column).toList();
            chosen.put(field, columns.instead().contains(field) ? ranked : ranked.subList(0, 1));
        });
        return chosen;
    }
}
