package app.tradewind.intake.study;

import app.tradewind.intake.reading.RawRow;
import app.tradewind.intake.reading.Rows;
import app.tradewind.intake.reading.TableSource;
import app.tradewind.intake.reading.UnreadableException;
import app.tradewind.intake.terms.HeaderText;
import java.io.IOException;
import java.util.Set;

/**
 * The lists of related searches that Google Trends exports beside its curve: two blocks under the words for
 * top and rising, without header and without days. They say nothing that a week could be given.
 */
public final class RelatedSearches {

    private static final int ROWS = 12;
    private static final Set<String> TITLES = Set.of("top", "rising", "\u70ED\u95E8", "\u4E0A\u5347", "\u641C\u7D22\u91CF\u4E0A\u5347",
            "\u71B1\u9580", "\u4E0A\u5347\u4E2D", "\u98D9\u5347", "\u4EBA\u6C17", "\u6CE8\u76EE", "aufsteigend", "im trend", "en hausse",
            "populaires", "principales", "en aumento", "principali", "in aumento");

    private RelatedSearches() { }

    /** Whether one of the first rows is only such a word. */
    public static boolean are(TableSource source) throws IOException, UnreadableException {
        try (Rows rows = source.open(source.sheets().get(0))) {
            RawRow row = rows.next();
            for (int i = 0; i < ROWS && row != null; i++) {
                String text = String.join("", row.cells());
                if (TITLES.contains(HeaderText.fold(text))) {
                    return true;
                }
                row = rows.next();
            }
        }
        return false;
    }
}
