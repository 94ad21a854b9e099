package app.tradewind.jobs.copydesk.packs;

import app.tradewind.copyrisk.Checked;
import app.tradewind.copyrisk.ListingText;
import app.tradewind.copyrisk.coverage.Looked;
import app.tradewind.copyrisk.rules.Example;
import app.tradewind.copyrisk.rules.Rule;
import app.tradewind.copyrisk.rules.RulePack;
import app.tradewind.jobs.copydesk.RuleShelf;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** Tries a text on the packs while it is typed. Keeps nothing of it; any thread may ask. */
public final class TextTrial {

    private static final String FIELD = "text";

    private final RuleShelf.Loaded rules;
    private final LocalDate today;

    TextTrial(RuleShelf.Loaded rules, LocalDate today) {
        this.rules = rules;
        this.today = today;
    }

    /**
     * @param lang language tag, empty to have it guessed
     * @param market market code, empty for what holds everywhere
     * @param category the seller's word, or empty
     */
    public record Setting(String lang, String market, String category) { }

    /**
     * @param checked what was found, and what was let pass on purpose
     * @param looked what was looked for and what was not
     * @param millis how long it took
     */
    public record Tried(Checked checked, Looked looked, double millis) { }

    /**
     * Goes once through some of the rules' own examples, so that the first key a person strikes is answered as fast as
     * the hundredth: the classes are loaded then, the patterns have their machines, the stems of common words are known.
     *
     * @return how many texts were gone through
     */
    public int warm() {
        int count = 0;
        for (RulePack pack : rules.files().packs()) {
            for (Rule rule : pack.rules()) {
                Example example = rule.examples().get(0);
                rules.checker().examine(example.listing(), today);
                rules.coverage().of(example.listing());
                count++;
            }
        }
        return count;
    }

    public Tried run(String text, Setting setting) {
        long start = System.nanoTime();
        ListingText listing = new ListingText(FIELD, new ListingText.Setting(setting.lang(),
                setting.market().isEmpty() ? List.of() : List.of(setting.market()), setting.category(), ""),
                Map.of(FIELD, text), List.of(), Map.of());
        Checked checked = rules.checker().examine(listing, today);
        return new Tried(checked, rules.coverage().of(listing), (System.nanoTime() - start) / 1e6);
    }
}
