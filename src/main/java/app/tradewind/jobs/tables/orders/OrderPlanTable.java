package app.tradewind.jobs.tables.orders;

import app.tradewind.jobs.orderplan.OrderPlanBoard;
import app.tradewind.jobs.orderplan.OrderPlanBoard.Advised;
import app.tradewind.jobs.orderplan.OrderPlanBoard.Line;
import app.tradewind.jobs.orderplan.OrderPlanBoard.Week;
import app.tradewind.jobs.quality.Sureness;
import app.tradewind.jobs.tables.StockTable;
import app.tradewind.report.Table;
import app.tradewind.words.Words;
import java.util.ArrayList;
import java.util.List;

/** An order plan as the two tables of the command line: this week's orders item by item, and the whole plan. */
public final class OrderPlanTable {

    private static final double THOUSANDTHS = 1000;

    private OrderPlanTable() { }

    /** {@code stock -w --cash}: the columns of {@code stock}, quantities being the plan's for this week. */
    public static Table stock(OrderPlanBoard board, Words words) {
        Table table = StockTable.of(board.advised().stream().map(Advised::advice).toList(), words);
        List<String> columns = new ArrayList<>(table.columns());
        columns.addAll(List.of("sku", "market", "name", "confidence"));
        Table.Builder wide = new Table.Builder(columns.toArray(String[]::new));
        for (int i = 0; i < board.advised().size(); i++) {
            Advised row = board.advised().get(i);
            List<Object> cells = new ArrayList<>(table.rows().get(i));
            cells.addAll(List.of(row.item().sku(), row.item().market(), row.name(), Sureness.word(row.advice().why())));
            wide.row(cells.toArray());
        }
        return wide.build();
    }

    /**
     * {@code --plan}: one row an order. {@code value} is the supplier's, in {@code currency}; {@code spent} has freight
     * and duty in it and is, like {@code cash_after} at the end of the week, in {@code cash_currency}.
     */
    public static Table plan(OrderPlanBoard board) {
        Table.Builder table = new Table.Builder("item_id", "name", "week", "supplier", "mode", "cartons", "pieces", "value",
                "currency", "spent", "cash_after", "cash_currency", "volume_m3", "arrives", "arrives_latest");
        for (Line line : board.lines()) {
            Week week = board.weeks().stream().filter(each -> each.monday().equals(line.week())).findFirst().orElseThrow();
            table.row(line.sku(), line.name(), line.week(), line.deal().supplier(), mode(line), line.cartons(), line.pieces(),
                    line.cost().value().amount(), line.cost().value().currency().getCurrencyCode(), line.cost().spent().amount(),
                    week.cash() == null ? null : week.cash().amount(), board.sum().gain().currency().getCurrencyCode(),
                    line.cost().volume() == null ? null : Math.rint(line.cost().volume() * THOUSANDTHS) / THOUSANDTHS,
                    line.deal().arrives(), line.deal().latest());
        }
        return table.build();
    }

    private static String mode(Line line) {
        return line.deal().air() ? "air" : "usual";
    }
}
