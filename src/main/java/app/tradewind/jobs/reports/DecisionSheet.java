package app.tradewind.jobs.reports;

import app.tradewind.jobs.boards.TodayBoard;
import app.tradewind.report.Table;
import app.tradewind.report.workbook.Kind;
import app.tradewind.report.workbook.Mark;
import app.tradewind.report.workbook.Mark.Tone;
import app.tradewind.report.workbook.Section;
import app.tradewind.words.Words;
import java.util.List;

/** What waits for a decision. */
final class DecisionSheet {

    private final Words words;

    DecisionSheet(Words words) {
        this.words = words;
    }

    Section section(TodayBoard board) {
        Table.Builder table = new Table.Builder(words.say("jobs.column.state"), words.say("jobs.column.sku"),
                words.say("jobs.column.product"), words.say("jobs.column.market"), words.say("jobs.column.advice"),
                words.say("jobs.column.stake"));
        board.items().forEach(item -> table.row(mark(item.kind()), item.item().sku(), item.name(), item.item().market(),
                words.say(item.advice().why().headline()), item.stake()));
        return new Section(words.say("jobs.sheet.decisions"),
                words.say("jobs.sheet.decisions-summary", board.items().size(), board.decided()),
                List.of(Kind.TEXT, Kind.TEXT, Kind.LONG_TEXT, Kind.TEXT, Kind.LONG_TEXT, Kind.MONEY), table.build());
    }

    private Mark mark(TodayBoard.Kind kind) {
        return switch (kind) {
            case RUNS_OUT -> new Mark(words.say("jobs.kind.runs-out"), Tone.BAD);
            case OVERSTOCK -> new Mark(words.say("jobs.kind.overstock"), Tone.CAREFUL);
            case UNDER_FLOOR -> new Mark(words.say("jobs.kind.under-floor"), Tone.BAD);
            case PRICE_CHANGE -> new Mark(words.say("jobs.kind.price-change"), Tone.GOOD);
            case CLAIM -> new Mark(words.say("jobs.kind.claim"), Tone.BAD);
            case PRODUCT -> new Mark(words.say("jobs.kind.product"), Tone.GOOD);
            case LATE_SHIPMENT -> new Mark(words.say("supply.today.late"), Tone.CAREFUL);
            case URGENT_REVIEW -> new Mark(words.say("voice.today"), Tone.BAD);
            case MISSING_FIGURE -> new Mark(words.say("jobs.kind.missing-figure"), Tone.NEUTRAL);
        };
    }
}
