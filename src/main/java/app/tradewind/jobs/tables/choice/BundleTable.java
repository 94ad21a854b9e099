package app.tradewind.jobs.tables.choice;

import app.tradewind.intake.PlainRow;
import app.tradewind.intake.PlainTable;
import app.tradewind.intake.UnusableFileException;
import app.tradewind.jobs.tables.flaws.RowFlaws;
import app.tradewind.report.Table;
import app.tradewind.selection.bundle.Baskets;
import app.tradewind.selection.bundle.BundleAdvice;
import app.tradewind.selection.bundle.BundleAdvice.Finding;
import app.tradewind.selection.bundle.BundleAnswer;
import app.tradewind.selection.bundle.BundleFinder;
import app.tradewind.selection.bundle.BundleSettings;
import app.tradewind.selection.bundle.Pair;
import app.tradewind.words.Phrase;
import app.tradewind.words.Words;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Products bought together as a table. */
public final class BundleTable {

    private BundleTable() { }

    /**
     * @param table {@code item_a,item_b,orders_together,expected,lift,lift_lo,lift_hi,p_value,status,reason}
     * @param summary for the command line
     * @param told for the person
     */
    public record Answer(Table table, Map<String, Object> summary, Phrase told) { }

    /**
     * @param file {@code order_id,item_id} and, if known, {@code quantity}; lines of no piece or given back count nothing
     * @throws UnusableFileException if it cannot be read
     */
    public static BundleAnswer of(Path file, BundleSettings settings) throws UnusableFileException {
        Baskets baskets = new Baskets();
        RowFlaws flaws = new RowFlaws();
        PlainTable.each(file, (table, row) -> flaws.in(() -> add(table, row, baskets)), "order_id", "item_id");
        flaws.check();
        return new BundleFinder(settings).run(baskets);
    }

    /** An answer in the columns of the command line's contract, the first pairs of it. */
    public static Answer of(BundleAnswer answer, int first, Words words) {
        Table.Builder table = new Table.Builder("item_a", "item_b", "orders_together", "expected", "lift", "lift_lo", "lift_hi",
                "p_value", "status", "reason");
        for (BundleAdvice advice : answer.pairs().subList(0, Math.min(first, answer.pairs().size()))) {
            Pair pair = advice.pair();
            table.row(pair.a(), pair.b(), pair.together(), pair.expected(), pair.lift(), pair.liftLo(), pair.liftHi(),
                    Double.isNaN(advice.p()) ? null : advice.p(), status(advice.finding()), words.say(advice.why().headline()));
        }
        Map<String, Object> summary = new LinkedHashMap<>();
        summary.put("orders", answer.orders());
        summary.put("orders_of_several", answer.several());
        summary.put("tested", answer.tested());
        summary.put("crowding", answer.crowding());
        for (Finding finding : List.of(Finding.BUNDLE, Finding.LARGE_ORDERS, Finding.CHANCE)) {
            summary.put(status(finding), answer.count(finding));
        }
        return new Answer(table.build(), summary, answer.said());
    }

    private static void add(PlainTable table, PlainRow row, Baskets baskets) throws UnusableFileException {
        String order = row.needText("order_id");
        String item = row.needText("item_id");
        if (!table.has("quantity") || bought(row)) {
            baskets.add(order, item);
        }
    }

    /** A quantity that is not given is one that was bought. */
    private static boolean bought(PlainRow row) throws UnusableFileException {
        double quantity = row.number("quantity");
        return Double.isNaN(quantity) || quantity > 0;
    }

    private static String status(Finding finding) {
        return finding.name().toLowerCase(Locale.ROOT);
    }
}
