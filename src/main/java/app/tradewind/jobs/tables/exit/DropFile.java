package app.tradewind.jobs.tables.exit;

import app.tradewind.catalog.Money;
import app.tradewind.catalog.SkuMarket;
import app.tradewind.intake.PlainRow;
import app.tradewind.intake.PlainTable;
import app.tradewind.intake.UnusableFileException;
import app.tradewind.jobs.exit.DropBoard;
import app.tradewind.jobs.exit.FindDrops.Asked;
import app.tradewind.jobs.exit.Markdowns;
import app.tradewind.jobs.exit.payback.ExitTerms;
import app.tradewind.jobs.tables.flaws.RowFlaws;
import app.tradewind.selection.exit.ExitAdvice.Status;
import app.tradewind.selection.exit.ExitAdvice;
import app.tradewind.selection.exit.ExitRule;
import app.tradewind.selection.exit.Holding.Markdown;
import app.tradewind.selection.exit.Holding.Outs;
import app.tradewind.selection.exit.Holding.Piece;
import app.tradewind.selection.exit.Holding.Upkeep;
import app.tradewind.selection.exit.Holding;
import app.tradewind.selection.exit.Sellout;
import app.tradewind.stock.KnownDemand;
import app.tradewind.stock.season.PriceLadder;
import app.tradewind.words.Phrase;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;

/**
 * A plain table of holdings: {@code item_id,on_hand,unit_cost,cash,demand_mean,demand_sd}, where {@code unit_cost} is
 * the landed cost and {@code cash} what a sale leaves before it; if known {@code holding_rate} (a year),
 * {@code attention} (a week), {@code refund} (a piece), {@code price} and {@code elasticity}. Without a currency.
 */
public final class DropFile {

    private static final int PATHS = 2000;

    private final Asked asked;
    private final LocalDate today;

    public DropFile(Asked asked, LocalDate today) {
        this.asked = asked;
        this.today = today;
    }

    /** @throws UnusableFileException naming every wrong row, up to some */
    public DropBoard run(Path file) throws UnusableFileException {
        ExitRule rule = new ExitRule(asked.weeks(), today, asked.seed());
        PlainTable table = PlainTable.read(file, "item_id", "on_hand", "unit_cost", "cash", "demand_mean", "demand_sd");
        List<DropBoard.Row> rows = RowFlaws.all(table, row -> judged(table, row, rule));
        rows.sort(Comparator.comparing((DropBoard.Row row) -> row.advice().status()).thenComparingDouble(row -> row.advice().payback() == null ? 0
                : -row.advice().payback().tied().toDouble()).thenComparing(DropBoard.Row::item));
        Money tied = rows.stream().filter(row -> row.advice().status() == Status.DROP).map(row -> row.advice().payback().tied())
                .reduce(Money.zero(Money.UNNAMED), Money::plus);
        return new DropBoard(today, asked.weeks(), ExitTerms.UNSAID, rows, tied);
    }

    private DropBoard.Row judged(PlainTable table, PlainRow row, ExitRule rule) throws UnusableFileException {
        String id = row.needText("item_id");
        Double stock = figure(table, row, "on_hand");
        if (stock != null && (stock != Math.rint(stock) || stock > Integer.MAX_VALUE / 4)) {
            throw impossible(table, row, "on_hand");
        }
        Integer onHand = stock == null ? null : stock.intValue();
        Double mean = figure(table, row, "demand_mean");
        Double sd = figure(table, row, "demand_sd");
        Sellout demand = mean == null || sd == null ? null
                : Sellout.of(KnownDemand.paths(mean, sd, asked.weeks(), PATHS, asked.seed() * 31 + id.hashCode()), onHand, asked.weeks());
        Money cash = money(table, row, "cash");
        Money price = money(table, row, "price");
        double elasticity = row.number("elasticity");
        Markdown markdown = onHand == null || demand == null || cash == null || price == null || price.amount().signum() <= 0 ? null
                : Markdowns.plan(new PriceLadder(onHand, price, elasticity, demand.means(), 0,
                        at -> at.toDouble() * cash.toDouble() / price.toDouble()));
        Double rate = figure(table, row, "holding_rate");
        ExitAdvice advice = rule.judge(new Holding(id, onHand, new Piece(money(table, row, "unit_cost"), cash, List.of()),
                new Upkeep(rate == null ? Double.NaN : rate, money(table, row, "attention")), demand,
                new Outs(markdown, money(table, row, "refund"), List.of())));
        return new DropBoard.Row(new SkuMarket(id, ""), id, onHand, advice, List.of(), null);
    }

    /** At least nothing; {@code null} where blank. */
    private static Double figure(PlainTable table, PlainRow row, String column) throws UnusableFileException {
        double value = row.number(column);
        if (value < 0) {
            throw impossible(table, row, column);
        }
        return Double.isNaN(value) ? null : Double.valueOf(value);
    }

    private static Money money(PlainTable table, PlainRow row, String column) throws UnusableFileException {
        Double value = figure(table, row, column);
        return value == null ? null : new Money(new BigDecimal(row.text(column)), Money.UNNAMED);
    }

    private static UnusableFileException impossible(PlainTable table, PlainRow row, String column) {
        return new UnusableFileException(Phrase.of("shortlist.drop.impossible", table.file(), Integer.toString(row.line()), column, row.text(column)));
    }
}
