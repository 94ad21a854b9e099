package app.tradewind.jobs.copydesk.packs;

import app.tradewind.copyrisk.Finding.Severity;
import java.time.LocalDate;
import java.util.List;

/**
 * What a person wants of a shipped rule. What is left as it was is {@code null} or empty, so that the rule's
 * later versions go on saying it.
 *
 * @param rule id of the rule
 * @param off why it is switched off, empty where it speaks
 * @param card how bad, and what it rests on
 * @param adds what is added to it
 * @param says what it says
 * @param texts texts that prove it
 */
public record RuleWish(String rule, String off, Card card, Adds adds, Says says, Texts texts) {

    /** @param severity or {@code null} @param source or empty @param asOf or {@code null} */
    public record Card(Severity severity, String source, LocalDate asOf) { }

    /**
     * @param lang language tag of the words, {@code any} for all languages
     * @param words further words to look for
     * @param excuses further expressions that pass
     */
    public record Adds(String lang, List<String> words, List<String> excuses) {
        public Adds {
            words = words.stream().map(String::strip).filter(word -> !word.isEmpty()).toList();
            excuses = excuses.stream().map(String::strip).filter(word -> !word.isEmpty()).toList();
        }
    }

    /** @param message what is wrong, or empty @param safer what may stand in its place, or empty */
    public record Says(String message, String safer) { }

    /** @param flag a text to mark, needed with further words @param pass a text to pass, needed with further excuses */
    public record Texts(String flag, String pass) { }

    /** Whether all is left as it was. */
    public boolean isEmpty() {
        return off.isBlank() && card.severity() == null && card.source().isBlank() && card.asOf() == null && adds.words().isEmpty()
                && adds.excuses().isEmpty() && says.message().isBlank() && says.safer().isBlank();
    }
}
