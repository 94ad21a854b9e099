package app.tradewind.jobs.tables.exit;

import app.tradewind.catalog.Money;
import app.tradewind.jobs.exit.DropBoard;
import app.tradewind.report.Table;
import app.tradewind.selection.exit.ExitAdvice;
import app.tradewind.selection.exit.Holding.Markdown;
import app.tradewind.selection.exit.Way;
import app.tradewind.words.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * Products that may have to go as a table: {@code item_id,market,status,chance,tied_up,result,result_lo,result_hi,
 * way_out,keep,sell_out,mark_down,give_back,write_off,currency,prices,decided,missing,reason}; what is not known is blank.
 */
public final class DropTable {

    private static final List<String> COLUMNS = List.of("item_id", "market", "status", "chance", "tied_up", "result", "result_lo", "result_hi",
            "way_out", "keep", "sell_out", "mark_down", "give_back", "write_off", "currency", "prices", "decided", "missing", "reason");

    private DropTable() { }

    public static Table of(DropBoard board, Words words) {
        Table.Builder table = new Table.Builder(COLUMNS);
        for (DropBoard.Row row : board.rows()) {
            ExitAdvice advice = row.advice();
            boolean known = advice.payback() != null;
            List<Object> cells = new ArrayList<>();
            cells.add(row.item().sku());
            cells.add(row.item().market());
            cells.add(word(advice.status()));
            cells.add(known ? advice.payback().chance() : null);
            cells.add(known ? advice.payback().tied().amount() : null);
            cells.add(known ? advice.payback().result().amount() : null);
            cells.add(known ? advice.why().confidence().lo() : null);
            cells.add(known ? advice.why().confidence().hi() : null);
            cells.add(known ? word(advice.best()) : null);
            for (Way way : List.of(Way.KEEP, Way.SELL_OUT, Way.MARK_DOWN, Way.GIVE_BACK, Way.WRITE_OFF)) {
                Money brings = advice.brings(way);
                cells.add(brings == null ? null : brings.amount());
            }
            cells.add(known ? advice.payback().tied().currency().equals(Money.UNNAMED) ? null : advice.payback().tied().currency().getCurrencyCode() : null);
            cells.add(advice.markdown() == null ? null : prices(advice.markdown()));
            cells.add(row.decided() == null ? null : word(row.decided()));
            cells.add(advice.missing().isEmpty() ? null : advice.missing().stream().map(words::say).collect(Collectors.joining("; ")));
            cells.add(words.say(advice.why().headline()));
            table.row(cells.toArray());
        }
        return table.build();
    }

    /** {@code 1:19.90;4:17.91}: from which week on which price. */
    private static String prices(Markdown plan) {
        StringBuilder text = new StringBuilder();
        for (int week = 0; week < plan.weeks().size(); week++) {
            Money price = plan.weeks().get(week).price();
            if (week == 0 || !price.equals(plan.weeks().get(week - 1).price())) {
                text.append(week == 0 ? "" : ";").append(week + 1).append(':').append(price.amount().toPlainString());
            }
        }
        return text.toString();
    }

    private static String word(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }
}
