package app.tradewind.jobs.reports;

import app.tradewind.jobs.boards.PriceBoard;
import app.tradewind.pricing.PriceAdvice;
import app.tradewind.pricing.PriceAdvice.Status;
import app.tradewind.jobs.quality.Sureness;
import app.tradewind.report.Table;
import app.tradewind.report.workbook.Kind;
import app.tradewind.report.workbook.Mark;
import app.tradewind.report.workbook.Mark.Tone;
import app.tradewind.report.workbook.Section;
import app.tradewind.words.Words;
import java.util.List;

/** What to ask. */
final class PriceSheet {

    private final Words words;

    PriceSheet(Words words) {
        this.words = words;
    }

    Section section(PriceBoard board) {
        Table.Builder table = new Table.Builder(words.say("jobs.column.state"), words.say("jobs.column.sku"),
                words.say("jobs.column.product"), words.say("jobs.column.market"), words.say("jobs.column.price-now"),
                words.say("jobs.column.advised"), words.say("jobs.column.floor"), words.say("jobs.column.elasticity"),
                words.say("jobs.column.elasticity-lo"), words.say("jobs.column.elasticity-hi"),
                words.say("jobs.column.profit-now"), words.say("jobs.column.profit-advised"),
                words.say("jobs.column.chance"), words.say("quality.column.sure"), words.say("jobs.column.why"));
        for (PriceBoard.Row row : board.rows()) {
            PriceAdvice advice = row.advice();
            PriceAdvice.Elasticity response = advice.elasticity();
            PriceAdvice.Effect effect = advice.effect();
            table.row(mark(advice.status()), row.item().sku(), row.name(), row.item().market(), advice.prices().now(),
                    advice.prices().advised(), advice.prices().floor(), response == null ? null : response.value(),
                    response == null ? null : response.lo(), response == null ? null : response.hi(),
                    effect == null ? null : effect.profitNow(), effect == null ? null : effect.profitAdvised(),
                    effect == null ? null : effect.chanceOfGain(), words.say(Sureness.phrase(advice.why().confidence().grade())),
                    Sureness.behind(words.say(advice.why().headline()), advice.why(), words));
        }
        long changes = board.rows().stream().filter(row -> changes(row.advice())).count();
        return new Section(words.say("jobs.sheet.prices"), words.say("jobs.sheet.prices-summary", board.rows().size(), changes),
                List.of(Kind.TEXT, Kind.TEXT, Kind.LONG_TEXT, Kind.TEXT, Kind.MONEY, Kind.MONEY, Kind.MONEY, Kind.NUMBER,
                        Kind.NUMBER, Kind.NUMBER, Kind.MONEY, Kind.MONEY, Kind.PERCENT, Kind.TEXT, Kind.LONG_TEXT), table.build());
    }

    static boolean changes(PriceAdvice advice) {
        return advice.status() == Status.RAISE || advice.status() == Status.LOWER || advice.status() == Status.UNDER_FLOOR;
    }

    private Mark mark(Status status) {
        return switch (status) {
            case RAISE -> new Mark(words.say("jobs.price.raise"), Tone.GOOD);
            case LOWER -> new Mark(words.say("jobs.price.lower"), Tone.CAREFUL);
            case KEEP -> new Mark(words.say("jobs.price.keep"), Tone.NEUTRAL);
            case UNDER_FLOOR -> new Mark(words.say("jobs.price.under-floor"), Tone.BAD);
            case PRICE_TEST -> new Mark(words.say("jobs.price.price-test"), Tone.NEUTRAL);
            case NEEDS_COST -> new Mark(words.say("jobs.price.needs-cost"), Tone.NEUTRAL);
            case NOT_ENOUGH_DATA -> new Mark(words.say("jobs.price.not-enough-data"), Tone.NEUTRAL);
        };
    }
}
