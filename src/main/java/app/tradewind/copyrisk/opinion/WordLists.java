package app.tradewind.copyrisk.opinion;

import app.tradewind.copyrisk.match.Found;
import app.tradewind.copyrisk.match.Spot;
import app.tradewind.copyrisk.match.TermIndex;
import app.tradewind.copyrisk.rules.Lexicon;
import app.tradewind.words.text.Clauses;
import app.tradewind.words.text.Folded;
import app.tradewind.words.text.Languages;
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

    /** Where words of each list stand, in the order of the text. @param own the text's language, as a bit; 0 for unknown */
    Map<String, List<Spot>> in(Folded text, Clauses clauses, int own) {
        Found found = index.search(text, clauses, own, Languages.of(own, text), "");
        Map<String, List<Spot>> listed = new LinkedHashMap<>();
        for (int group : found.groups()) {
            listed.put(names.get(group), found.of(group));
        }
        return listed;
    }
}
