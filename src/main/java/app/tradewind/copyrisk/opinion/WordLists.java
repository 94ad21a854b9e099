package app.tradewind.copyrisk.opinion;

import app.tradewind.copyrisk.match.Spot;
import app.tradewind.copyrisk.match.TermIndex;
import app.tradewind.copyrisk.rules.Lexicon;
import app.tradewind.copyrisk.text.Clauses;
import app.tradewind.copyrisk.text.Folded;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Finds the words of the rules' lists: diseases, words of healing, pests, brands. They speak for words that no example has. */
final class WordLists {

    private final TermIndex index;
    private final List<String> names = new ArrayList<>();

    WordLists(List<Lexicon> lexicons) {
        TermIndex.Builder builder = new TermIndex.Builder();
        for (Lexicon lexicon : lexicons) {
            builder.group(lexicon.plain());
            names.add(lexicon.name());
        }
        index = builder.build();
    }

    /** Where words of each list stand, in the order of the text. @param languages bits of those that may fire */
    Map<String, List<Spot>> in(Folded text, Clauses clauses, int languages) {
        Map<String, List<Spot>> found = new LinkedHashMap<>();
        index.search(text, clauses, languages, "").forEach((group, spots) -> found.put(names.get(group), spots));
        return found;
    }
}
