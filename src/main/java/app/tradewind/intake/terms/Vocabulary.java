package app.tradewind.intake.terms;

import app.tradewind.reference.DataFile;
import app.tradewind.reference.Entry;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Words that mean the same in all layouts: totals, cancelled, refunded, headers of people's data. */
public final class Vocabulary {

    private static final Vocabulary SHIPPED = new Vocabulary(
            DataFile.parse("vocabulary.yaml", Packaged.text("vocabulary.yaml")));

    private static final char CJK = 0x2E80;
    private static final int PLAIN = 0x80;

    private final Map<String, List<String>> lists = new LinkedHashMap<>();
    /** Words for sums by their first letter. */
    private final Map<Character, List<String>> byLetter = new HashMap<>();
    /** Which plain characters such a word begins with: order numbers mostly begin with another. */
    private final boolean[] begins = new boolean[PLAIN];

    private Vocabulary(Entry root) {
        root.map().forEach((name, entry) ->
                lists.put(name, entry.items().stream().map(item -> RowWords.fold(item.text())).toList()));
        Stream.concat(lists.get("totals").stream(), lists.get("subtotals").stream())
                .forEach(word -> byLetter.computeIfAbsent(word.charAt(0), letter -> new ArrayList<>()).add(word));
        for (char c = 0; c < PLAIN; c++) {
            begins[c] = byLetter.containsKey(Character.toLowerCase(c));
        }
    }

    public static Vocabulary shipped() {
        return SHIPPED;
    }

    /** The folded words of a list, {@code null} where there is no such list. */
    public List<String> words(String list) {
        return lists.get(list);
    }

    /** A quick look, before the text is folded: whether it begins with a word for a sum. */
    public boolean mayBeTotal(String text) {
        if (text.isEmpty() || text.charAt(0) < PLAIN && !begins[text.charAt(0)]) {
            return false;
        }
        List<String> words = byLetter.get(Character.toLowerCase(text.charAt(0)));
        if (words != null) {
            for (int i = 0; i < words.size(); i++) {
                if (text.regionMatches(true, 0, words.get(i), 0, words.get(i).length())) {
                    return true;
                }
            }
        }
        return false;
    }

    /** Whether a row whose first filled cell says this is a sum of the rows above it. */
    public boolean isTotal(String folded) {
        return leads(lists.get("totals"), folded);
    }

    /** Whether a cell of a row that is no whole row calls it a sum: {@code Total for August}, {@code 本页合计}. */
    public boolean saysTotal(String folded) {
        for (String word : lists.get("totals")) {
            if (folded.startsWith(word) && (folded.length() == word.length() || !Character.isLetter(folded.charAt(word.length())))
                    || folded.endsWith(word.charAt(0) < CJK ? " " + word : word)) {
                return true;
            }
        }
        return false;
    }

    /** Whether a row whose cell says this is a sum of some rows above it: {@code 8月小计}, {@code Subtotal August}. */
    public boolean isSubtotal(String folded) {
        for (String word : lists.get("subtotals")) {
            if (folded.endsWith(word) || folded.startsWith(word)) {
                return true;
            }
        }
        return false;
    }

    /** Whether a row whose first filled cell says this stands below a table: who made it, when it was printed. */
    public boolean isFooter(String folded) {
        for (String word : lists.get("footers")) {
            if (folded.startsWith(word) || word.startsWith("*") && folded.contains(word.substring(1))) {
                return true;
            }
        }
        return false;
    }

    /** Whether a header tells that its figures are thousands or more of what they count. */
    public boolean isMultiple(String folded) {
        return lists.get("multiples").stream().anyMatch(folded::contains);
    }

    /** Whether a header tells that its amounts are cents, fen or pence. */
    public boolean isHundredth(String folded) {
        return lists.get("hundredths").stream().anyMatch(folded::contains);
    }

    /** Whether a state that counts as sold may be none. */
    public boolean isDoubtful(String folded) {
        return lists.get("doubtful").stream().anyMatch(word -> folded.contains(word.substring(1, word.length() - 1)));
    }

    /** Whether a header tells that its column holds people's data. */
    public boolean isPersonal(String folded) {
        if (lists.get("not-personal").contains(folded)) {
            return false;
        }
        return lists.get("personal").stream().anyMatch(folded::contains)
                || lists.get("buyer-ids").contains(folded) || lists.get("buyer-mails").contains(folded);
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
