package app.tradewind.intake.cleaning;

import app.tradewind.catalog.Origin;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The texts of one field, each with the number of its rows and one of them. */
final class Texts {

    private final Map<String, Long> rows = new TreeMap<>();
    private final Map<String, Origin> examples = new TreeMap<>();

    void add(String text, Origin origin) {
        if (text != null && !text.isBlank()) {
            rows.merge(text, 1L, Long::sum);
            examples.putIfAbsent(text, origin);
        }
    }

    Map<String, Long> rows() {
        return rows;
    }

    long rows(String text) {
        return rows.getOrDefault(text, 0L);
    }

    /** All of these as one text. */
    List<Proposal.Variant> variants(Collection<String> texts, String becomes) {
        return texts.stream().sorted().map(text -> new Proposal.Variant(text, becomes, rows(text), examples.get(text))).toList();
    }

    /** Each of these as another text. */
    List<Proposal.Variant> variants(Map<String, String> becomes) {
        return becomes.keySet().stream().sorted()
                .map(text -> new Proposal.Variant(text, becomes.get(text), rows(text), examples.get(text))).toList();
    }
}
