package app.tradewind.copyrisk.check;

import app.tradewind.copyrisk.Checked;
import app.tradewind.copyrisk.Finding;
import app.tradewind.copyrisk.ListingText;
import app.tradewind.copyrisk.field.Denial;
import app.tradewind.copyrisk.field.FieldView;
import app.tradewind.copyrisk.rules.Lexicon;
import app.tradewind.copyrisk.rules.Rule;
import app.tradewind.copyrisk.rules.RulePack;
import app.tradewind.words.text.Folded;
import app.tradewind.words.text.Folding;
import app.tradewind.words.text.Languages;
import app.tradewind.words.text.Stretches;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Checks listings against rule packs. Built once, used for any number of listings; it keeps nothing
 * of them. A finding says what to look at, never that the rest is lawful.
 */
public final class CopyChecker {

    private final RuleBook book;
    private final Denial denial;

    /**
     * @param packs in the order in which findings of equal weight win
     * @param lexicons the lists that the packs name, and those of denial
     */
    public CopyChecker(List<RulePack> packs, List<Lexicon> lexicons) {
        book = new RuleBook(packs, lexicons);
        denial = new Denial(book::lexicon);
    }

    /** What to mend in the listing, by market in the listing's order, then in the order of the text. */
    public List<Finding> check(ListingText listing, LocalDate today) {
        return examine(listing, today).findings();
    }

    /** The findings, and what was let pass on purpose. */
    public Checked examine(ListingText listing, LocalDate today) {
        String category = Folding.term(listing.setting().category());
        List<FieldView> fields = new ArrayList<>();
        for (Map.Entry<String, String> field : listing.fields().entrySet()) {
            Folded text = Folding.fold(field.getValue());
            int spoken = Languages.own(listing.setting().lang(), text);
            Stretches.of(text).forEach(part -> fields.add(book.view(field.getKey(), part, spoken, category)));
        }
        Judge judge = new Judge(listing, fields, denial, today);
        List<Match> matches = new ArrayList<>();
        for (FieldView field : fields) {
            for (CompiledRule rule : book.awake(field)) {
                Rule.Scope scope = rule.rule().scope();
                if (scope.coversAny(listing.setting().markets()) && scope.holds(category) && scope.speaks(field.language())) {
                    matches.addAll(judge.matches(rule, field));
                }
            }
        }
        return new Verdicts(listing, today).of(matches);
    }
}
