package app.tradewind.jobs.rehearse;

import app.tradewind.intake.PlainRow;
import app.tradewind.intake.PlainTable;
import app.tradewind.intake.UnusableFileException;
import app.tradewind.jobs.tables.flaws.RowFlaws;
import app.tradewind.stock.StockItem;
import app.tradewind.stock.StockSettings;
import app.tradewind.stock.simulate.Futures;
import app.tradewind.stock.simulate.Policy;
import app.tradewind.words.Phrase;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A drawn-up way of ordering, a table {@code item_id,week,reorder_point,order_up_to,order_quantity}. A row
 * with a week (from 1) orders its quantity in that week; a row without one is the item's rule: up to a level,
 * at or under a reorder point where one is given, or a fixed quantity at or under the reorder point.
 */
public final class PolicyFile implements Conduct {

    private static final String ITEM = "item_id";
    private static final String WEEK = "week";
    private static final String LOW = "reorder_point";
    private static final String HIGH = "order_up_to";
    private static final String QUANTITY = "order_quantity";
    private static final int MOST_WEEKS = 520;

    private final Map<String, Rule> rules = new HashMap<>();
    private final Map<String, double[]> drawn = new HashMap<>();

    /** A rule as written, {@code NaN} where blank. */
    private record Rule(double reorderPoint, double orderUpTo, double quantity) { }

    private PolicyFile() { }

    /** @throws UnusableFileException if it cannot be read, or a row tells no rule, with file, line and column */
    public static PolicyFile read(Path file) throws UnusableFileException {
        PlainTable table = PlainTable.read(file, ITEM);
        PolicyFile policy = new PolicyFile();
        RowFlaws flaws = new RowFlaws();
        for (PlainRow row : table.rows()) {
            flaws.in(() -> policy.add(table, row));
        }
        flaws.check();
        return policy;
    }

    private void add(PlainTable table, PlainRow row) throws UnusableFileException {
        String item = row.needText(ITEM);
        double week = row.number(WEEK);
        Rule rule = new Rule(pieces(table, row, LOW), pieces(table, row, HIGH), pieces(table, row, QUANTITY));
        if (Double.isNaN(week)) {
            if (Double.isNaN(rule.orderUpTo) && !(rule.quantity > 0 && rule.reorderPoint >= 0)) {
                throw refused("rehearse.file.no-rule", table, row, item);
            }
            if (drawn.containsKey(item) || rules.put(item, rule) != null) {
                throw refused("rehearse.file.twice", table, row, item);
            }
        } else {
            if (rules.containsKey(item)) {
                throw refused("rehearse.file.twice", table, row, item);
            }
            if (week != Math.rint(week) || week < 1 || week > MOST_WEEKS) {
                throw refused("rehearse.file.week", table, row, row.text(WEEK));
            }
            drawn.computeIfAbsent(item, each -> new double[MOST_WEEKS])[(int) week - 1] += row.needNumber(QUANTITY);
        }
    }

    private static double pieces(PlainTable table, PlainRow row, String column) throws UnusableFileException {
        double value = row.number(column);
        if (value < 0) {
            throw new UnusableFileException(Phrase.of("jobs.stock.impossible", table.file(), Integer.toString(row.line()),
                    column, row.text(column)));
        }
        return value;
    }

    private static UnusableFileException refused(String code, PlainTable table, PlainRow row, String what) {
        return new UnusableFileException(new Phrase(code, List.of(table.file(), Integer.toString(row.line()), what)));
    }

    @Override
    public Optional<Policy> of(StockItem item, double recent, Futures futures, StockSettings settings) {
        Rule rule = rules.get(item.id());
        double[] weeks = drawn.get(item.id());
        if (rule == null) {
            return weeks == null ? Optional.empty() : Optional.of(new Policy.Drawn(weeks));
        }
        if (Double.isNaN(rule.orderUpTo)) {
            return Optional.of(new Policy.Lots(rule.reorderPoint, rule.quantity));
        }
        int review = (int) Math.max(1, Math.round(item.leadTime().reviewWeeks()));
        return Optional.of(Policy.Levels.steady(rule.reorderPoint, rule.orderUpTo, review, futures.weeks()));
    }
}
