package app.tradewind.intake.quality.rules;

import app.tradewind.catalog.SupplierTerms;
import app.tradewind.words.Phrase;
import java.util.ArrayList;
import java.util.List;

/** What supplier terms are asked. */
public final class TermsRules {

    /** More days than any ship takes. */
    private static final double LONGEST_LEAD = 365;

    private TermsRules() { }

    public static List<Rule<SupplierTerms>> of(Known known) {
        List<Rule<SupplierTerms>> rules = new ArrayList<>(Shared.sku(known, SupplierTerms::sku));
        rules.add(Rule.complete("supplier", false, SupplierTerms::supplier));
        rules.add(Shared.spelled(known, "supplier", SupplierTerms::supplier, false));
        rules.add(Rule.complete("unit-cost", true, SupplierTerms::unitCost));
        rules.add(Shared.positive("unit-cost", SupplierTerms::unitCost));
        rules.add(Shared.currency(SupplierTerms::unitCost));
        rules.add(Rule.accurate("lead-days", terms -> terms.leadTime().days(), terms ->
                terms.leadTime().days() >= 0 && terms.leadTime().days() <= LONGEST_LEAD ? null : Phrase.of("quality.why.lead-time")));
        rules.add(Rule.accurate("moq", terms -> terms.order().moq(),
                terms -> terms.order().moq() > 0 ? null : Phrase.of("quality.why.not-positive")));
        return rules;
    }
}
