package app.tradewind.copyrisk.check;

import app.tradewind.copyrisk.field.FieldView;
import app.tradewind.copyrisk.match.Spot;
import app.tradewind.words.Phrase;
import java.util.List;

/**
 * A place where a rule's words stand, judged.
 *
 * @param rule the rule
 * @param field the field it stands in
 * @param spot where, in folded characters
 * @param turned whether its words stand the other way round than the rule would have them: a weaker find
 * @param excuse why it is let pass, or {@code null} where nothing excuses it
 * @param notes what a finding should add
 */
record Match(CompiledRule rule, FieldView field, Spot spot, boolean turned, Phrase excuse, List<Phrase> notes) {

    Match {
        notes = List.copyOf(notes);
    }

    Match turnedRound() {
        return new Match(rule, field, spot, true, excuse, notes);
    }

    /** Is it another find of the same rule, in part of the same words? */
    boolean overlaps(Match other) {
        return rule == other.rule && field == other.field && spot.overlaps(other.spot);
    }

    /** Both in one. */
    Match and(Match next) {
        return new Match(rule, field, spot.and(next.spot), turned && next.turned, excuse, notes);
    }

    /** Does the other follow at once, or after a blank? */
    boolean touches(Match next) {
        int gap = next.spot.start() - spot.end();
        return rule == next.rule && (gap == 0 || gap == 1 && field.text().text().charAt(spot.end()) == ' ');
    }

    boolean excused() {
        return excuse != null;
    }
}
