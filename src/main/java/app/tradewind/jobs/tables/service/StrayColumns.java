package app.tradewind.jobs.tables.service;

import app.tradewind.intake.PlainTable;
import app.tradewind.words.Phrase;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Columns of a table that nothing reads: each is told, with the column that is written much like it. */
public final class StrayColumns {

    private static final int NEAR = 2;
    /** All that a table of items may hold. */
    private static final List<String> ITEMS = List.of("item_id", "on_hand", "on_order", "lead_time_weeks", "lead_time_sd", "review_weeks", "unit_cost",
            "unit_margin", "moq", "pack_size", "holding_rate", "demand_mean", "demand_sd", "fixed_cost", "price_breaks", "season_end", "salvage",
            "quick_surcharge", "quick_weeks", "quick_way", "usual_way", "quick_sd", "supplier", "line_cost");

    private StrayColumns() { }

    /** Those of a table of items. */
    public static List<Phrase> ofItems(PlainTable table) {
        return of(table, ITEMS);
    }

    /** @param known columns that are read, in lower case */
    public static List<Phrase> of(PlainTable table, List<String> known) {
        List<Phrase> told = new ArrayList<>();
        for (String column : table.header()) {
            String plain = column.strip().toLowerCase(Locale.ROOT);
            if (!plain.isEmpty() && !known.contains(plain)) {
                Optional<String> near = known.stream().filter(one -> !table.has(one) && distance(plain, one) <= NEAR)
                        .min(Comparator.comparingInt(one -> distance(plain, one)));
                told.add(near.isEmpty() ? Phrase.of("levers.column.stray", table.file(), column)
                        : Phrase.of("levers.column.near", table.file(), column, near.get()));
            }
        }
        return told;
    }

    /** Letters to put in, take out or change (Levenshtein); blanks and hyphens count as underscores. */
    private static int distance(String some, String other) {
        String one = some.replaceAll("[\\s-]+", "_");
        int[] before = new int[other.length() + 1];
        for (int j = 0; j < before.length; j++) {
            before[j] = j;
        }
        for (int i = 1; i <= one.length(); i++) {
            int[] row = new int[before.length];
            row[0] = i;
            for (int j = 1; j < row.length; j++) {
                row[j] = Math.min(Math.min(row[j - 1], before[j]) + 1, before[j - 1] + (one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1));
            }
            before = row;
        }
        return before[other.length()];
    }
}
