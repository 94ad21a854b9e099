package app.tradewind.copyrisk.check;

import app.tradewind.copyrisk.field.Denial;
import app.tradewind.copyrisk.field.FieldView;
import app.tradewind.copyrisk.match.Spot;
import app.tradewind.copyrisk.rules.Excuses;
import app.tradewind.words.Phrase;
import app.tradewind.words.text.Borders;
import java.util.List;

/** What in the text itself excuses a rule's words: the seller's own brand, a denial, words near by. */
final class Excusing {

    private static final int NEAR = 60;
    private static final int NEAR_SHORT = 14;
    private static final int SHORT_WORD = 5;
    private static final int MODEL = 25;
    private static final char LATIN = '\u0250';

    private final List<FieldView> fields;
    private final Denial denial;
    private final String brand;

    /** @param brand the seller's own, folded; empty where not known */
    Excusing(List<FieldView> fields, Denial denial, String brand) {
        this.fields = fields;
        this.denial = denial;
        this.brand = brand;
    }

    /**
     * @param inside whether a word of denial stands between the rule's words
     * @return why the place is let pass, or {@code null}
     */
    Phrase excuse(CompiledRule rule, FieldView field, Spot spot, boolean inside) {
        if (ownBrand(field, spot)) {
            return Phrase.of("copyrisk.passed.own-brand");
        }
        if (denied(rule.rule().excuses().denial(), field, spot, inside)) {
            return Phrase.of("copyrisk.passed.denied");
        }
        return near(rule, field, spot) ? Phrase.of("copyrisk.passed.near") : null;
    }

    private boolean denied(Excuses.Denying kind, FieldView field, Spot spot, boolean inside) {
        return switch (kind) {
            case CLEARS -> inside || denial.denies(field, spot);
            case BEFORE -> denial.deniedBefore(field, spot);
            case IGNORED -> false;
        };
    }

    private boolean near(CompiledRule rule, FieldView field, Spot spot) {
        CompiledRule.CompiledExcuses groups = rule.excuses();
        for (FieldView other : fields) {
            if (other.any(groups.beside())) {
                return true;
            }
        }
        int far = rule.rule().excuses().around().reach();
        int from = far > 0 ? spot.start() - far : field.clauses().start(spot.start());
        for (Spot word : field.near(spot.start() - Math.max(far, NEAR), spot.start(), groups.near())) {
            if (word.end() <= spot.start() && word.start() >= from && spot.start() - word.end() <= (far > 0 ? far : reach(word))) {
                return true;
            }
        }
        for (Spot word : field.near(spot.end(), spot.end() + MODEL, groups.after())) {
            if (word.start() >= spot.end() && followed(field, spot.end(), word.start())
                    && !field.clauses().between(spot.end(), word.start())) {
                return true;
            }
        }
        return false;
    }

    /** At once, or with a model name in Latin letters and figures before a word of another script: "iPhone 15 Pro対応". */
    private static boolean followed(FieldView field, int from, int to) {
        String text = field.text().text();
        boolean model = to - from <= MODEL && text.charAt(to) > LATIN
                && text.substring(from, to).chars().allMatch(c -> c < LATIN && (Character.isLetterOrDigit(c) || " +/-".indexOf(c) >= 0));
        return to - from <= 1 || model;
    }

    /** A bare preposition ("for") excuses only what follows it; a phrase ("compatible with") a whole list. */
    private static int reach(Spot word) {
        return word.end() - word.start() <= SHORT_WORD ? NEAR_SHORT : NEAR;
    }

    /** The match lies inside the seller's own brand, as the listing writes it. */
    private boolean ownBrand(FieldView field, Spot spot) {
        if (brand.isEmpty()) {
            return false;
        }
        String text = field.text().text();
        for (int at = Math.max(0, spot.end() - brand.length()); at <= spot.start(); at++) {
            boolean whole = text.startsWith(brand, at) && Borders.startsWord(text, at) && Borders.endsWord(text, at + brand.length());
            if (whole && new Spot(at, at + brand.length()).holds(spot)) {
                return true;
            }
        }
        return false;
    }
}
