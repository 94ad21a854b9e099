package app.tradewind.jobs.copydesk.packs;

import app.tradewind.copyrisk.Finding.Severity;
import java.util.List;

/**
 * A rule as a person fills it in.
 *
 * @param where where it speaks
 * @param words what it looks for, each a word or phrase
 * @param says what it says
 * @param flag a text that it has to flag
 * @param pass a text that it has to pass
 */
public record OwnRule(Where where, List<String> words, Says says, String flag, String pass) {

    public OwnRule {
        words = words.stream().map(String::strip).filter(word -> !word.isEmpty()).toList();
    }

    /**
     * @param lang language tag of the words, {@code any} for all languages
     * @param markets market codes, none for everywhere
     * @param family one of the families
     */
    public record Where(String lang, List<String> markets, String family, Severity severity) {
        public Where {
            markets = List.copyOf(markets);
        }
    }

    /**
     * @param message what is wrong
     * @param safer what may stand in its place; empty where only a person can tell
     * @param source where it is written that this may not be said, or whose custom it is
     */
    public record Says(String message, String safer, String source) { }
}
