package app.tradewind.copyrisk;

import app.tradewind.advice.Advice;
import app.tradewind.advice.Explanation;
import app.tradewind.words.Bilingual;
import java.time.LocalDate;
import java.util.Map;

/**
 * One phrase of a listing that one rule objects to in one market.
 *
 * @param listing the listing's id
 * @param market the market the rule speaks for
 * @param rule which rule, from where
 * @param span where in the original text
 * @param instead what is wrong, and safer wording
 * @param why the same shape as every answer
 */
public record Finding(String listing, String market, Rule rule, Span span, Wording instead, Explanation why)
        implements Advice {

    /** The layer of what a learned model suggests where no rule speaks. */
    public static final String OPINION = "opinion";

    /** How bad it is if it is published. */
    public enum Severity { LOW, MEDIUM, HIGH }

    /**
     * @param id the rule's name, {@code base.false-certification.fda-food-contact}
     * @param family one of the families of the command line's contract, {@code false_certification}
     * @param severity how bad
     * @param layer {@code base}, {@code market:DE}, {@code category:toys}, {@code own}, {@code opinion}
     * @param source law, office or custom behind it
     * @param asOf the day the source was last looked up
     */
    public record Rule(String id, String family, Severity severity, String layer, String source, LocalDate asOf) { }

    /**
     * Offsets count UTF-16 units of the original field.
     *
     * @param field {@code text}, {@code title}, {@code bullets}, {@code description} or {@code keywords}
     * @param start first unit
     * @param end one past the last unit
     * @param text the marked text itself
     */
    public record Span(String field, int start, int end, String text) { }

    /**
     * @param message what is wrong, in plain words
     * @param advice what to write instead, or what evidence would clear it
     * @param safer what may stand in place of the marked text, by language tag of the text, {@code any} for all;
     *     an empty text leaves it out; no entry where only a person can tell
     */
    public record Wording(Bilingual message, Bilingual advice, Map<String, String> safer) {
        public Wording {
            safer = Map.copyOf(safer);
        }

        /** A wording that has nothing to put in place. */
        public Wording(Bilingual message, Bilingual advice) {
            this(message, advice, Map.of());
        }
    }

    /** A guess of the learned model, to be looked at; no rule is broken. */
    public boolean suggested() {
        return OPINION.equals(rule.layer());
    }

    /** The same with another explanation. */
    public Finding with(Explanation other) {
        return new Finding(listing, market, rule, span, instead, other);
    }

    @Override
    public String subject() {
        return listing;
    }

    @Override
    public Verdict verdict() {
        return suggested() ? Verdict.KEEP : Verdict.ACT;
    }
}
