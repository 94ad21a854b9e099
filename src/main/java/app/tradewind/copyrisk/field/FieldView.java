package app.tradewind.copyrisk.field;

import app.tradewind.copyrisk.match.Found;
import app.tradewind.copyrisk.match.Spot;
import app.tradewind.words.text.Clauses;
import app.tradewind.words.text.Folded;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * One field of a listing, searched once.
 *
 * @param name the field
 * @param text its folded text
 * @param language the language it is written in, as a bit, 0 for unknown
 * @param clauses its clause borders
 * @param found the spots of every group of terms that occurs in it
 * @param rows the same by their place, of the groups that were asked for
 */
public record FieldView(String name, Folded text, int language, Clauses clauses, Found found, Map<Integer, SpotRow> rows) {

    public FieldView(String name, Folded text, int language, Clauses clauses, Found found) {
        this(name, text, language, clauses, found, new HashMap<>());
    }

    /** The spots of all these groups. */
    public List<Spot> spots(int... groups) {
        if (groups.length == 1) {
            return found.has(groups[0]) ? found.of(groups[0]) : List.of();
        }
        List<Spot> all = new ArrayList<>();
        for (int group : groups) {
            if (found.has(group)) {
                all.addAll(found.of(group));
            }
        }
        return all;
    }

    /** Spots of these groups that start at {@code to} or before and end at {@code from} or behind. */
    public List<Spot> near(int from, int to, int... groups) {
        if (groups.length == 1) {
            return row(groups[0]).touching(from, to);
        }
        List<Spot> all = new ArrayList<>();
        for (int group : groups) {
            all.addAll(row(group).touching(from, to));
        }
        return all;
    }

    /** Does a word of these groups stand between the two places? */
    public boolean anyBetween(int from, int to, int... groups) {
        for (int group : groups) {
            if (row(group).inside(from, to)) {
                return true;
            }
        }
        return false;
    }

    /** All spots of a group by their place. */
    SpotRow row(int group) {
        List<Spot> spots = found.of(group);
        return spots == null ? SpotRow.NONE : rows.computeIfAbsent(group, any -> new SpotRow(spots));
    }

    public boolean any(int... groups) {
        for (int group : groups) {
            if (found.has(group)) {
                return true;
            }
        }
        return false;
    }

    /** Is the spot part of one of these? */
    public boolean within(Spot spot, int... groups) {
        for (int group : groups) {
            if (row(group).overlaps(spot)) {
                return true;
            }
        }
        return false;
    }
}
