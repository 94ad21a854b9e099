package app.tradewind.jobs.tables.exit;

import app.tradewind.catalog.Money;
import app.tradewind.jobs.exit.season.SeasonBoard;
import app.tradewind.report.Table;
import app.tradewind.stock.season.PriceLadder;
import app.tradewind.stock.season.SeasonAdvice;
import app.tradewind.words.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * Prices until seasons end as a table, one row a product, market and step: {@code sku,market,status,season_end,from,to,
 * price,currency,pieces,left,plan_money,plan_left,keep_money,keep_left,missing,reason}. A product without steps has one
 * row; what is not known is blank.
 */
public final class SeasonTable {

    private static final List<String> COLUMNS = List.of("sku", "market", "status", "season_end", "from", "to", "price", "currency", "pieces", "left",
            "plan_money", "plan_left", "keep_money", "keep_left", "missing", "reason");

    private SeasonTable() { }

    public static Table of(SeasonBoard board, Words words) {
        Table.Builder table = new Table.Builder(COLUMNS);
        for (SeasonBoard.Row row : board.rows()) {
            List<SeasonAdvice.Run> runs = row.advice().runs();
            if (runs.isEmpty()) {
                table.row(cells(row, null, words));
            }
            runs.forEach(run -> table.row(cells(row, run, words)));
        }
        return table.build();
    }

    private static Object[] cells(SeasonBoard.Row row, SeasonAdvice.Run run, Words words) {
        SeasonAdvice advice = row.advice();
        PriceLadder.Plans plans = advice.plans();
        List<Object> cells = new ArrayList<>(List.of(row.item().sku(), row.item().market(), advice.status().name().toLowerCase(Locale.ROOT), advice.lastDay()));
        cells.add(run == null ? null : run.step().from());
        cells.add(run == null ? null : run.step().to());
        cells.add(run == null ? null : run.step().price().amount());
        cells.add(run == null ? null : run.step().price().currency().getCurrencyCode());
        cells.add(run == null ? null : run.sold());
        cells.add(run == null ? null : run.left());
        cells.add(plans == null ? null : money(plans.best().brings(), run));
        cells.add(plans == null ? null : plans.best().left());
        cells.add(plans == null ? null : money(plans.kept().brings(), run));
        cells.add(plans == null ? null : plans.kept().left());
        cells.add(advice.missing().isEmpty() ? null : advice.missing().stream().map(words::say).collect(Collectors.joining("; ")));
        cells.add(words.say(advice.why().headline()));
        return cells.toArray();
    }

    private static Object money(double amount, SeasonAdvice.Run run) {
        return Money.ofComputed(amount, run.step().price().currency()).amount();
    }
}
