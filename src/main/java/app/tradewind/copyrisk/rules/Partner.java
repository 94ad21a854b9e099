package app.tradewind.copyrisk.rules;

import app.tradewind.reference.Entry;
import java.util.Set;

/**
 * A second thing that has to stand near the trigger, or the rule says nothing.
 *
 * @param terms what it may be
 * @param within greatest distance in characters, 0 for anywhere in the listing
 * @param behind greatest distance where it stands behind the trigger
 * @param side where it stands, seen from the trigger
 * @param joined whether the marked span reaches over to it
 * @param pastCommas whether a comma may stand in between
 */
public record Partner(Terms terms, int within, int behind, Side side, boolean joined, boolean pastCommas) {

    private static final int NEAR = 25;

    /** Which side of the trigger. */
    public enum Side { BEFORE, AFTER, EITHER }

    /** A partner of the same clause, {@code with}: joined to the span. */
    static Partner with(Entry entry) {
        return read(entry, NEAR, true);
    }

    /** A context, {@code context}: anywhere in the listing unless said otherwise, outside the span. */
    static Partner context(Entry entry) {
        return read(entry, 0, false);
    }

    private static Partner read(Entry entry, int near, boolean joined) {
        entry.allowOnly(Set.of("terms", "within", "behind", "side", "comma"));
        int within = entry.number("within").map(n -> n.intValue()).orElse(near);
        int behind = entry.number("behind").map(n -> n.intValue()).orElse(within);
        Side side = entry.find("side").isPresent() ? entry.oneOf(Side.class, "side") : Side.EITHER;
        return new Partner(Terms.read(entry, "terms"), within, behind, side, joined, !"stops".equals(entry.text("comma", "")));
    }
}
