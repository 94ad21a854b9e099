package app.tradewind.storage.checking;

import app.tradewind.catalog.Sale;
import app.tradewind.storage.checking.Finding.Check;
import app.tradewind.storage.lines.Shadows;
import app.tradewind.storage.lines.StoredLines;
import app.tradewind.storage.rows.LongTable;
import app.tradewind.storage.rows.RowId;
import app.tradewind.storage.rows.Weeks;
import app.tradewind.words.Phrase;
import java.sql.SQLException;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jdbi.v3.core.Handle;

/** Weekly sums, from which all demand comes, against the lines that count: pieces by product and market. */
final class WeekCheck {

    private final Handle handle;
    /** What is left over when sums and lines are taken from each other, and 2^40 so that none is 0. */
    private final LongTable rest = new LongTable();

    private static final long SHIFT = 1L << 40;

    WeekCheck(Handle handle) {
        this.handle = handle;
    }

    List<Finding> run() throws SQLException {
        handle.createQuery("select item, packed from item_week").map((row, context) -> {
            add(row.getLong(1), Weeks.unpack(row.getBytes(2)).totalUnits());
            return true;
        }).list();
        StoredLines lines = new StoredLines(handle.getConnection());
        Shadows shadows = new Shadows(handle.getConnection());
        List<Long> imports = handle.createQuery("select id from import where undone_at is null").mapTo(Long.class).list();
        for (long id : imports) {
            Set<Long> shadowed = shadows.between(RowId.first(id), RowId.last(id)).keySet();
            lines.between(RowId.first(id), RowId.last(id), line -> {
                if (line.kind() == Sale.Kind.SALE && !shadowed.contains(line.id())) {
                    add(line.item(), -line.amount().units());
                }
            });
        }
        Set<Long> off = new TreeSet<>();
        rest.each((item, left) -> {
            if (left != SHIFT) {
                off.add(item);
            }
        });
        return List.of(off.isEmpty() ? Finding.good(Check.WEEKS, "", Phrase.of("keep.check.weeks", rest.size()))
                : Finding.off(Check.WEEKS, name(off.iterator().next()), Phrase.of("keep.check.weeks-off", off.size(), name(off.iterator().next()))));
    }

    private void add(long item, long units) {
        long now = rest.get(item);
        rest.put(item, (now == 0 ? SHIFT : now) + units);
    }

    private String name(long item) {
        return handle.createQuery("select sku, market from item where id = ?").bind(0, item)
                .map((row, context) -> row.getString(1) + "@" + row.getString(2)).findOne().orElse("#" + item);
    }
}
