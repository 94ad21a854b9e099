package app.tradewind.jobs.reports;

import app.tradewind.forecast.Forecast.Accuracy;
import app.tradewind.jobs.boards.Fan;
import app.tradewind.jobs.boards.StockBoard;
import app.tradewind.report.Table;
import app.tradewind.report.workbook.Kind;
import app.tradewind.report.workbook.Section;
import app.tradewind.words.Phrase;
import app.tradewind.words.Words;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/** What is expected to sell, what a person made of it, and which methods said so on which data. */
final class DemandSheet {

    private final Words words;

    DemandSheet(Words words) {
        this.words = words;
    }

    Section section(StockBoard board) {
        Table.Builder table = new Table.Builder(words.say("jobs.column.sku"), words.say("jobs.column.product"),
                words.say("jobs.column.market"), words.say("jobs.column.expected"), words.say("jobs.column.changed"),
                words.say("jobs.column.of-naive"), words.say("jobs.column.why"));
        int weeks = 0;
        for (StockBoard.Row row : board.rows()) {
            Fan fan = row.fan();
            if (fan != null) {
                weeks = fan.mean().length;
                Accuracy accuracy = fan.judged().accuracy();
                double ratio = accuracy.mase() / accuracy.naiveMase();
                table.row(row.item().sku(), row.name(), row.item().market(), whole(fan.mean()),
                        fan.changed() == null ? null : whole(fan.changed()), Double.isFinite(ratio) ? ratio : null, why(fan));
            }
        }
        return new Section(words.say("jobs.sheet.demand"), words.say("jobs.sheet.demand-summary", weeks),
                List.of(Kind.TEXT, Kind.LONG_TEXT, Kind.TEXT, Kind.WHOLE, Kind.WHOLE, Kind.PERCENT, Kind.LONG_TEXT), table.build());
    }

    private static int whole(double[] pieces) {
        return (int) Math.round(Arrays.stream(pieces).sum());
    }

    private String why(Fan fan) {
        return fan.judged().told().notes().stream().filter(DemandSheet::tells).map(words::say).collect(Collectors.joining(" "));
    }

    private static boolean tells(Phrase note) {
        return note.code().startsWith("forecast.note.tried") || note.code().startsWith("forecast.note.data")
                || note.code().equals("odd.running");
    }
}
