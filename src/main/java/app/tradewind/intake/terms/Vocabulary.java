package app.tradewind.intake.terms;

import app.tradewind.reference.DataFile;
import app.tradewind.reference.Entry;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Words that mean the same in all layouts: totals, cancelled, refunded, headers of people's data. */
public final class Vocabulary {

    private static final Vocabulary SHIPPED = new Vocabulary(
            DataFile.parse("vocabulary.yaml", Packaged.text("vocabulary.yaml")));

    private final Map<String, List<String>> lists = new LinkedHashMap<>();
    private final String totalLetters;

    private Vocabulary(Entry root) {
        root.map().forEach((name, entry) ->
                lists.put(name, entry.items().stream().map(item -> RowWords.fold(item.text())).toList()));
        totalLetters = lists.get("totals").stream().map(word -> word.substring(0, 1)).distinct()
                .collect(Collectors.joining());
    }

    public static Vocabulary shipped() {
        return SHIPPED;
    }

    /** The folded words of a list, {@code null} where there is no such list. */
    public List<String> words(String list) {
        return lists.get(list);
    }

    /** A quick look, before the text is folded: whether its first letter begins a word for a sum. */
    public boolean mayBeTotal(String text) {
        return !text.isEmpty() && totalLetters.indexOf(Character.toLowerCase(text.charAt(0))) >= 0;
    }

    /** Whether a row whose first filled cell says this is a sum of the rows above it. */
    public boolean isTotal(String folded) {
        return leads(lists.get("totals"), folded);
    }

    /** Whether a row whose first filled cell says this is a sum of some rows above it. */
    public boolean isSubtotal(String folded) {
        return lists.get("subtotals").stream().anyMatch(folded::endsWith);
    }

    /** Whether a header tells that its column holds people's data. */
    public boolean isPersonal(String folded) {
        if (lists.get("not-personal").contains(folded)) {
            return false;
        }
        return lists.get("personal").stream().anyMatch(folded::contains);
    }

    private static boolean leads(List<String> words, String folded) {
        for (String word : words) {
            if (folded.equals(word) || folded.startsWith(word) && folded.length() > word.length()
                    && ":(".indexOf(folded.charAt(word.length())) >= 0) {
                return true;
            }
        }
        return false;
    }
}
