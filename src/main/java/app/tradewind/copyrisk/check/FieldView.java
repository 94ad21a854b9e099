package app.tradewind.copyrisk.check;

import app.tradewind.copyrisk.match.Spot;
import app.tradewind.copyrisk.text.Clauses;
import app.tradewind.copyrisk.text.Folded;
import java.util.ArrayList;
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
 */
record FieldView(String name, Folded text, int language, Clauses clauses, Map<Integer, List<Spot>> found) {

    /** The spots of all these groups. */
    List<Spot> spots(int... groups) {
        if (groups.length == 1) {
            return found.getOrDefault(groups[0], List.of());
        }
        List<Spot> all = new ArrayList<>();
        for (int group : groups) {
            all.addAll(found.getOrDefault(group, List.of()));
        }
        return all;
    }

    boolean any(int... groups) {
        for (int group : groups) {
            if (found.containsKey(group)) {
                return true;
            }
        }
        return false;
    }

    /** Is the spot part of one of these? */
    boolean within(Spot spot, int... groups) {
        return spots(groups).stream().anyMatch(other -> other.overlaps(spot));
    }
}
