package app.tradewind.jobs.scenarios.flown;

import app.tradewind.jobs.scenarios.flown.FlownBoard.Flown;
import app.tradewind.report.Table;
import app.tradewind.report.workbook.Kind;
import app.tradewind.report.workbook.Section;
import app.tradewind.stock.simulate.Contrast;
import app.tradewind.words.Words;
import java.util.List;

/** Flown scenarios as a sheet: one row for the base, where nothing happens, and two for each scenario. */
public final class FlownSection {

    private static final List<Kind> KINDS = List.of(Kind.TEXT, Kind.TEXT, Kind.WHOLE, Kind.WHOLE, Kind.MONEY, Kind.MONEY, Kind.MONEY, Kind.MONEY,
            Kind.MONEY, Kind.MONEY);

    private final Words words;

    public FlownSection(Words words) {
        this.words = words;
    }

    /** @param names of the scenarios */
    public Section of(FlownBoard board, List<String> names) {
        Table.Builder table = new Table.Builder(words.say("supply.column.scenario"), words.say("flown.column.course"), words.say("flown.column.lost"),
                words.say("flown.column.stock"), words.say("flown.column.low"), words.say("flown.column.profit"), words.say("flown.column.from"),
                words.say("flown.column.to"), words.say("flown.column.difference"), words.say("flown.column.error"));
        row(table, board, List.of(names.get(0), words.say("flown.course.calm")), board.scenarios().get(0).calm(), null);
        for (int s = 1; s < board.scenarios().size(); s++) {
            Flown one = board.scenarios().get(s);
            row(table, board, List.of(names.get(s), words.say("flown.course.hit")), one.hit(), one.harm().profit());
            row(table, board, List.of(names.get(s), words.say("flown.course.planned")), one.planned(), one.gain().profit());
        }
        return new Section(words.say("flown.section"), words.say("flown.section.note", board.count().paths(), board.count().weeks()), KINDS, table.build());
    }

    private static void row(Table.Builder table, FlownBoard board, List<String> named, Course course, Contrast against) {
        Course.Sums by = course.by();
        table.row(named.get(0), named.get(1), Math.rint(by.lost().mean()), Math.rint(by.stock().mean()), board.money(by.low().mean()),
                board.money(by.profit().mean()), board.money(by.profit().low()), board.money(by.profit().high()),
                against == null ? null : board.money(against.mean()), against == null ? null : board.money(against.error()));
    }
}
