package app.tradewind.jobs.reports;

import app.tradewind.jobs.boards.ProductBoard;
import app.tradewind.jobs.quality.Sureness;
import app.tradewind.report.Table;
import app.tradewind.report.workbook.Kind;
import app.tradewind.report.workbook.Mark;
import app.tradewind.report.workbook.Mark.Tone;
import app.tradewind.report.workbook.Section;
import app.tradewind.selection.ProductAdvice;
import app.tradewind.words.Words;
import java.util.List;

/** How the products stand. */
final class ProductSheet {

    private final Words words;

    ProductSheet(Words words) {
        this.words = words;
    }

    Section section(ProductBoard board) {
        Table.Builder table = new Table.Builder(words.say("jobs.column.rank"), words.say("jobs.column.sku"),
                words.say("jobs.column.product"), words.say("jobs.column.score"), words.say("jobs.column.score-lo"),
                words.say("jobs.column.score-hi"), words.say("jobs.column.state"), words.say("quality.column.sure"),
                words.say("jobs.column.why"));
        for (ProductBoard.Row row : board.rows()) {
            ProductAdvice.Score score = row.advice().score();
            table.row(row.advice().rank(), row.sku(), row.name(), score == null ? null : score.value(),
                    score == null ? null : score.lo(), score == null ? null : score.hi(),
                    new Mark(words.say(row.advice().status().said()), tone(row.advice().status())),
                    words.say(Sureness.phrase(row.advice().why().confidence().grade())),
                    Sureness.behind(words.say(row.advice().why().headline()), row.advice().why(), words));
        }
        return new Section(words.say("jobs.sheet.products"), words.say("jobs.sheet.products-summary", board.rows().size()),
                List.of(Kind.WHOLE, Kind.TEXT, Kind.LONG_TEXT, Kind.NUMBER, Kind.NUMBER, Kind.NUMBER, Kind.TEXT,
                        Kind.TEXT, Kind.LONG_TEXT), table.build());
    }

    private static Tone tone(ProductAdvice.Status status) {
        return switch (status) {
            case TAKE_ON -> Tone.GOOD;
            case DROP -> Tone.BAD;
            case WATCH -> Tone.CAREFUL;
            case KEEP, NOT_ENOUGH_DATA -> Tone.NEUTRAL;
        };
    }
}
