package app.tradewind.intake.layout;

import app.tradewind.intake.terms.HeaderText;
import app.tradewind.intake.terms.Vocabulary;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * How well a header row fits a layout.
 *
 * @param layout the layout
 * @param score 0 for not at all to 1 for every header known; at least 0.5 where all that is required stands there
 * @param columns for each field its columns, counted from 0
 * @param missing required fields without a column
 * @param unknown headers that the layout does not know
 */
public record Match(Layout layout, double score, Map<Field, List<Integer>> columns, List<Field> missing, int unknown) {

    private static final double WHOLE = 0.5;
    private static final double MISSING = 0.4;

    /** Whether everything the layout requires stands there. */
    public boolean complete() {
        return missing.isEmpty() && score >= WHOLE;
    }

    /** The same of a row that is compared with this layout only. */
    public static Match of(Layout layout, String[] header, Map<String, Field> given) {
        return of(layout, new HeaderRow(header), given);
    }

    /**
     * Compares one row, taken as headers, with a layout. Where several columns bear names of one field, the
     * name that the layout gives first wins.
     *
     * @param given columns a person has mapped, by folded header
     */
    public static Match of(Layout layout, HeaderRow header, Map<String, Field> given) {
        Headers names = new Headers(layout.columns(), given);
        Map<Field, List<Headers.Place>> places = new EnumMap<>(Field.class);
        Map<String, Integer> seen = new HashMap<>();
        int filled = 0;
        int known = 0;
        boolean forbidden = false;
        for (int i = 0; i < header.size(); i++) {
            String folded = header.folded(i);
            if (folded.isEmpty()) {
                continue;
            }
            filled++;
            forbidden |= layout.columns().forbidden().contains(folded)
                    || layout.columns().forbidden().contains(header.bare(i));
            Headers.Place place = names.place(i, folded, seen.merge(folded, 1, Integer::sum));
            boolean isKnown = place != null || layout.columns().known().contains(folded)
                    || layout.columns().personal().contains(folded) || header.isPersonal(i);
            place = isKnown ? place : names.both(i, HeaderText.tongues(header.cell(i)));
            if (place != null) {
                places.computeIfAbsent(place.field(), key -> new ArrayList<>()).add(place);
            }
            known += isKnown || place != null ? 1 : 0;
        }
        Map<Field, List<Integer>> columns = names.chosen(places);
        List<Field> missing = missing(layout, columns.keySet());
        double share = filled == 0 ? 0 : (double) known / filled;
        double score = forbidden || columns.size() < 2 ? 0
                : missing.isEmpty() ? WHOLE + WHOLE * share
                : MISSING * share * (1 - (double) missing.size() / (layout.columns().required().size() + 1));
        return new Match(layout, score, columns, missing, filled - known);
    }

    /** Whether a column that the layout does not use holds people's data. */
    public static boolean isPersonal(Layout layout, String folded) {
        return layout.columns().personal().contains(folded) || Vocabulary.shipped().isPersonal(folded);
    }

    private static List<Field> missing(Layout layout, Set<Field> found) {
        List<Field> missing = new ArrayList<>(layout.columns().required());
        missing.removeAll(found);
        Set<Field> anyOf = layout.columns().anyOf();
        if (!anyOf.isEmpty() && anyOf.stream().noneMatch(found::contains)) {
            missing.add(anyOf.iterator().next());
        }
        return missing;
    }
}
