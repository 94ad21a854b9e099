package app.tradewind.copyrisk.check;

import app.tradewind.copyrisk.match.Spot;
import app.tradewind.words.Phrase;
import java.util.List;

/**
 * A place where a rule's words stand, judged.
 *
 * @param rule the rule
 * @param field the field it stands in
 * @param spot where, in folded characters
 * @param excuse why it is let pass, or {@code null} where nothing excuses it
 * @param notes what a finding should add
 */
record Match(CompiledRule rule, FieldView field, Spot spot, Phrase excuse, List<Phrase> notes) {

    Match {
        notes = List.copyOf(notes);
    }

    boolean excused() {
        return excuse != null;
    }
}
