package app.tradewind.jobs.reports;

import app.tradewind.jobs.boards.DataBoard;
import app.tradewind.report.Table;
import app.tradewind.report.workbook.Kind;
import app.tradewind.report.workbook.Section;
import app.tradewind.words.Words;
import java.util.List;

/** What all of it stands on. */
final class DataSheet {

    private final Words words;

    DataSheet(Words words) {
        this.words = words;
    }

    Section section(DataBoard board) {
        Table.Builder table = new Table.Builder(words.say("jobs.column.import"), words.say("jobs.column.file"),
                words.say("jobs.column.layout"), words.say("jobs.column.rows-read"), words.say("jobs.column.rows-used"));
        board.imports().forEach(row -> table.row(row.id(), row.file(), row.profile(), row.rows().read(), row.rows().used()));
        return new Section(words.say("jobs.sheet.data"), words.say("jobs.sheet.data-summary", board.imports().size()),
                List.of(Kind.WHOLE, Kind.TEXT, Kind.TEXT, Kind.WHOLE, Kind.WHOLE), table.build());
    }
}
