package app.tradewind.jobs.markets;

import app.tradewind.reference.Entry;
import app.tradewind.words.Bilingual;
import app.tradewind.words.Phrase;

/** What the single figures of a rule on parcels are called. */
final class RuleNames {

    private RuleNames() { }

    /** @param leaf {@code up-to}, {@code amount} or {@code rate}; @param levy whether it is a levy, which has a name of its own */
    static Phrase of(Entry rule, String leaf, boolean tax, boolean levy) {
        if (levy) {
            Bilingual name = new Bilingual(rule.field("name").text("en"), rule.field("name").text("zh"));
            return Phrase.of(leaf.equals("up-to") ? "market.fig.levy-limit" : "market.fig.levy-amount", name);
        }
        String charge = rule.text("charge");
        return switch (leaf) {
            case "amount" -> Phrase.of(charge.equals("rate") ? "market.fig.parcel-less" : "market.fig.parcel-flat");
            case "rate" -> Phrase.of(tax ? "market.fig.relief-rate" : "market.fig.parcel-rate");
            default -> limit(charge, tax);
        };
    }

    private static Phrase limit(String charge, boolean tax) {
        return switch (charge) {
            case "none" -> Phrase.of(tax ? "market.fig.relief-limit" : "market.fig.free-limit");
            case "flat-per-heading" -> Phrase.of("market.fig.flat-limit");
            default -> Phrase.of(tax ? "market.fig.relief-rate-limit" : "market.fig.rate-limit");
        };
    }
}
