package app.tradewind.jobs.shortlist;

import app.tradewind.report.Table;
import app.tradewind.selection.ProductAdvice;
import app.tradewind.words.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * The shortlist as a table: {@code item_id,name,status,since,rank,score,score_lo,score_hi,advice,notes}; and products side
 * by side as {@code group,figure}, one column a product, {@code source}.
 */
public final class ShortlistTable {

    private ShortlistTable() { }

    /** For scripts: words as they are typed. */
    public static Table of(ShortlistBoard board) {
        Table.Builder table = new Table.Builder("item_id", "name", "status", "since", "rank", "score", "score_lo", "score_hi", "advice", "notes");
        board.rows().forEach(row -> table.row(cells(row, row.entry().stage().word(),
                row.advice() == null ? null : row.advice().status().name().toLowerCase(Locale.ROOT)).toArray()));
        return table.build();
    }

    /** For people: titles and words in their language. */
    static Table titled(ShortlistBoard board, Words words) {
        Table.Builder table = new Table.Builder(words.say("shortlist.column.sku"), words.say("shortlist.column.name"), words.say("shortlist.column.stage"),
                words.say("shortlist.column.since"), words.say("shortlist.column.rank"), words.say("shortlist.column.score"), words.say("shortlist.column.lo"),
                words.say("shortlist.column.hi"), words.say("shortlist.line.advice"), words.say("shortlist.column.note"));
        board.rows().forEach(row -> table.row(cells(row, words.say(row.entry().stage().said()),
                row.advice() == null ? null : words.say(row.advice().status().said())).toArray()));
        return table.build();
    }

    /** Products side by side. */
    public static Table compared(Comparison comparison, Words words) {
        List<String> columns = new ArrayList<>(List.of("group", "figure"));
        comparison.products().forEach(product -> columns.add(product.sku()));
        columns.add("source");
        Table.Builder table = new Table.Builder(columns);
        comparison.groups().forEach(group -> group.lines().forEach(line -> {
            List<Object> cells = new ArrayList<>(List.of(words.say(group.title()), words.say(line.what())));
            line.cells().forEach(cell -> cells.add(words.say(cell)));
            cells.add(words.say(line.source()));
            table.row(cells.toArray());
        }));
        return table.build();
    }

    private static List<Object> cells(ShortlistBoard.Row row, String stage, String status) {
        ProductAdvice advice = row.advice();
        boolean scored = advice != null && advice.score() != null;
        List<Object> cells = new ArrayList<>(List.of(row.sku(), row.name(), stage, row.entry().since()));
        cells.add(advice == null ? null : advice.rank());
        cells.add(scored ? advice.score().value() : null);
        cells.add(scored ? advice.score().lo() : null);
        cells.add(scored ? advice.score().hi() : null);
        cells.add(status);
        cells.add(row.entry().notes().isEmpty() ? null : String.join(" | ", row.entry().notes()));
        return cells;
    }
}
