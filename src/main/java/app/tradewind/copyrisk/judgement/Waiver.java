package app.tradewind.copyrisk.judgement;

import java.time.LocalDate;
import java.util.List;

/**
 * A person accepts findings and answers for it. A waiver names the rules it was given for: a rule that
 * speaks for the first time later is not covered.
 *
 * @param id counts from 1; 0 before it is kept
 * @param scope what is accepted
 * @param reason why, in the person's words
 * @param owner who answers for it
 * @param day since when
 */
public record Waiver(long id, Scope scope, String reason, String owner, LocalDate day) {

    /** How far a waiver reaches: one place in one listing, a word wherever it stands, a listing, a product. */
    public enum Kind { OCCURRENCE, WORD, LISTING, PRODUCT }

    /**
     * @param kind how far it reaches
     * @param rules ids of the rules, at least one
     * @param sku the product; empty for a word
     * @param market the market; empty for a product, and for a word that is accepted in all of them
     * @param word the marked text in folded form; empty for a listing or a product
     * @param near the folded letters beside the marked text; empty but for an occurrence
     */
    public record Scope(Kind kind, List<String> rules, String sku, String market, String word, String near) {
        public Scope {
            rules = List.copyOf(rules);
        }
    }

    public Waiver withId(long number) {
        return new Waiver(number, scope, reason, owner, day);
    }
}
