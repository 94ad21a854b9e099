package app.tradewind.jobs.reports;

import app.tradewind.copyrisk.Finding;
import app.tradewind.copyrisk.judgement.SignOff.Role;
import app.tradewind.copyrisk.judgement.Waiver;
import app.tradewind.jobs.boards.CopyBoard;
import app.tradewind.jobs.quality.Sureness;
import app.tradewind.report.Table;
import app.tradewind.report.workbook.Kind;
import app.tradewind.report.workbook.Mark;
import app.tradewind.report.workbook.Mark.Tone;
import app.tradewind.report.workbook.Section;
import app.tradewind.words.Words;
import java.util.List;
import java.util.stream.Collectors;

/** What the listings may not say. */
final class CopySheet {

    private final Words words;

    CopySheet(Words words) {
        this.words = words;
    }

    Section section(CopyBoard board) {
        Table.Builder table = new Table.Builder(words.say("jobs.column.state"), words.say("jobs.column.sku"),
                words.say("jobs.column.market"), words.say("jobs.column.field"), words.say("jobs.column.marked"),
                words.say("jobs.column.why"), words.say("jobs.column.instead"), words.say("jobs.column.source"),
                words.say("jobs.column.checked"), words.say("quality.column.sure"), words.say("quality.column.data"),
                words.say("copydesk.column.kept"), words.say("copydesk.column.product"), words.say("copydesk.column.law"),
                words.say("copydesk.column.not-looked"));
        for (CopyBoard.Row row : board.rows()) {
            for (Finding finding : row.findings()) {
                Waiver waiver = row.handling().waived().get(finding);
                table.row(waiver == null ? mark(finding.rule().severity()) : new Mark(words.say("copydesk.kept"), Tone.NEUTRAL), row.listing().item().sku(), finding.market(),
                        finding.span().field(), finding.span().text(), finding.instead().message().in(words.lang()),
                        finding.instead().advice().in(words.lang()), finding.rule().source(), finding.rule().asOf(),
                        words.say(Sureness.phrase(finding.why().confidence().grade())),
                        Sureness.behind("", finding.why(), words),
                        waiver == null ? "" : words.say("copydesk.kept-by", waiver.owner(), waiver.day(), waiver.reason()),
                        signed(row, Role.PRODUCT), signed(row, Role.LAW), gaps(row));
            }
        }
        long listings = board.rows().stream().filter(row -> !row.open().isEmpty()).count();
        long signed = board.rows().stream().filter(row -> row.handling().isSigned()).count();
        return new Section(words.say("jobs.sheet.copy"), words.say("copydesk.sheet.summary",
                words.say("jobs.sheet.copy-summary", board.rows().size(), listings), board.waived(), signed),
                List.of(Kind.TEXT, Kind.TEXT, Kind.TEXT, Kind.TEXT, Kind.LONG_TEXT, Kind.LONG_TEXT, Kind.LONG_TEXT,
                        Kind.LONG_TEXT, Kind.DAY, Kind.TEXT, Kind.LONG_TEXT, Kind.LONG_TEXT, Kind.TEXT, Kind.TEXT, Kind.LONG_TEXT), table.build());
    }

    private String signed(CopyBoard.Row row, Role role) {
        return row.handling().signed(role).map(each -> words.say(switch (each.standing()) {
            case HOLDS -> "copydesk.signed.holds";
            case TEXT_CHANGED -> "copydesk.signed.text-changed";
            case PACKS_CHANGED -> "copydesk.signed.packs-changed";
        }, each.sign().name(), each.sign().day(), each.sign().note())).orElse("");
    }

    private String gaps(CopyBoard.Row row) {
        return row.looked().gaps().stream().map(gap -> words.say(gap.said())).collect(Collectors.joining("; "));
    }

    private Mark mark(Finding.Severity severity) {
        return switch (severity) {
            case HIGH -> new Mark(words.say("jobs.severity.high"), Tone.BAD);
            case MEDIUM -> new Mark(words.say("jobs.severity.medium"), Tone.CAREFUL);
            case LOW -> new Mark(words.say("jobs.severity.low"), Tone.NEUTRAL);
        };
    }
}
