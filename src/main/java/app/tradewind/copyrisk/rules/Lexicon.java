package app.tradewind.copyrisk.rules;

import app.tradewind.reference.Entry;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/**
 * A named list that rules look up: diseases, brands, words of denial.
 *
 * @param name how rules call it
 * @param plain terms that always count
 * @param guarded by category: common words that are marks only in that category
 * @param unless phrases in which a term is something else
 */
public record Lexicon(String name, Terms plain, Map<String, Terms> guarded, Terms unless) {

    public Lexicon {
        guarded = Map.copyOf(guarded);
    }

    /** @throws app.tradewind.reference.ReferenceException if name, source or day are missing, or a key is unknown */
    public static Lexicon read(Entry file) {
        file.allowOnly(Set.of("lexicon", "source", "checked", "terms", "guarded", "unless"));
        file.text("source");
        file.field("checked").day();
        Map<String, Terms> guarded = new LinkedHashMap<>();
        file.find("guarded").ifPresent(groups ->
                groups.map().forEach((category, terms) -> guarded.put(category, Terms.read(terms))));
        return new Lexicon(file.text("lexicon"), Terms.read(file, "terms"), guarded, Terms.read(file, "unless"));
    }
}
