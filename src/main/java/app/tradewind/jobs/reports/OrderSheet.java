package app.tradewind.jobs.reports;

import app.tradewind.jobs.boards.StockBoard;
import app.tradewind.jobs.quality.Sureness;
import app.tradewind.report.Table;
import app.tradewind.report.workbook.Kind;
import app.tradewind.report.workbook.Mark;
import app.tradewind.report.workbook.Mark.Tone;
import app.tradewind.report.workbook.Section;
import app.tradewind.stock.OrderAdvice;
import app.tradewind.words.Words;
import java.util.List;

/** What to order. */
final class OrderSheet {

    private final Words words;

    OrderSheet(Words words) {
        this.words = words;
    }

    Section section(StockBoard board) {
        Table.Builder table = new Table.Builder(words.say("jobs.column.state"), words.say("jobs.column.sku"),
                words.say("jobs.column.product"), words.say("jobs.column.market"), words.say("jobs.column.on-hand"),
                words.say("jobs.column.on-order"), words.say("jobs.column.runs-out"), words.say("jobs.column.order"),
                words.say("jobs.column.order-by"), words.say("jobs.column.value"), words.say("quality.column.sure"), words.say("jobs.column.why"));
        for (StockBoard.Row row : board.rows()) {
            OrderAdvice advice = row.advice();
            boolean order = advice.order() != null && advice.order().quantity() > 0;
            table.row(mark(advice.status()), row.item().sku(), row.name(), row.item().market(), row.stock().onHand(),
                    row.stock().onOrder(), advice.outlook() == null ? null : advice.outlook().stockoutDate(),
                    order ? advice.order().quantity() : null, order ? advice.order().orderBy() : null,
                    order ? advice.value() : null, words.say(Sureness.phrase(advice.why().confidence().grade())),
                    Sureness.behind(words.say(advice.why().headline()), advice.why(), words));
        }
        long orders = board.rows().stream().filter(row -> row.advice().status() == OrderAdvice.Status.ORDER_NOW).count();
        long unknown = board.rows().stream().filter(row -> row.advice().verdict() == OrderAdvice.Verdict.ABSTAIN).count();
        return new Section(words.say("jobs.sheet.orders"), words.say("jobs.sheet.orders-summary", board.rows().size(), orders, unknown),
                List.of(Kind.TEXT, Kind.TEXT, Kind.LONG_TEXT, Kind.TEXT, Kind.WHOLE, Kind.WHOLE, Kind.DAY, Kind.WHOLE,
                        Kind.DAY, Kind.MONEY, Kind.TEXT, Kind.LONG_TEXT), table.build());
    }

    private Mark mark(OrderAdvice.Status status) {
        return switch (status) {
            case ORDER_NOW -> new Mark(words.say("jobs.stock.order-now"), Tone.BAD);
            case ORDER_LATER -> new Mark(words.say("jobs.stock.order-later"), Tone.CAREFUL);
            case HOLD -> new Mark(words.say("exit.hold.mark"), Tone.CAREFUL);
            case ENOUGH -> new Mark(words.say("jobs.stock.enough"), Tone.GOOD);
            case OVERSTOCK -> new Mark(words.say("jobs.stock.overstock"), Tone.CAREFUL);
            case STOCK_UNKNOWN -> new Mark(words.say("jobs.stock.stock-unknown"), Tone.NEUTRAL);
            case TERMS_UNKNOWN -> new Mark(words.say("jobs.stock.terms-unknown"), Tone.NEUTRAL);
            case NOT_ENOUGH_DATA -> new Mark(words.say("jobs.stock.not-enough-data"), Tone.NEUTRAL);
        };
    }
}
