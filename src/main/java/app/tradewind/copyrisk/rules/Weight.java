package app.tradewind.copyrisk.rules;

import app.tradewind.copyrisk.Finding;
import app.tradewind.reference.Entry;
import java.time.LocalDate;
import java.util.Set;
import java.util.TreeSet;

/**
 * The severity that a rule of another pack has in some markets, because their law is harder or milder.
 *
 * @param rule id of the rule, with its pack: {@code base.green.generic}
 * @param where the markets
 * @param severity how bad it is there
 * @param source the law that says so
 * @param asOf the day it was last looked up
 */
public record Weight(String rule, Rule.Scope where, Finding.Severity severity, String source, LocalDate asOf) {

    static Weight read(Entry entry) {
        entry.allowOnly(Set.of("rule", "markets", "severity", "source", "checked"));
        return new Weight(entry.text("rule"), new Rule.Scope(new TreeSet<>(entry.texts("markets")), Set.of(), 0),
                entry.oneOf(Finding.Severity.class, "severity"), entry.text("source"), entry.field("checked").day());
    }

    /** The rule's card as this market sees it. */
    public Finding.Rule over(Finding.Rule card) {
        return new Finding.Rule(card.id(), card.family(), severity, card.layer(), source, asOf);
    }
}
