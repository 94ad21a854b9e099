package app.tradewind.jobs.shortlist;

import app.tradewind.jobs.shortlist.Comparison.Group;
import app.tradewind.jobs.shortlist.Comparison.Line;
import app.tradewind.report.Table;
import app.tradewind.report.workbook.Cover;
import app.tradewind.report.workbook.Fact;
import app.tradewind.report.workbook.Kind;
import app.tradewind.report.workbook.Section;
import app.tradewind.report.workbook.Workbook;
import app.tradewind.words.Words;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** The shortlist as a workbook: how far each product has come, the compared ones side by side, and every step. */
public final class ShortlistBook {

    private final Words words;
    private final String seller;

    public ShortlistBook(Words words, String seller) {
        this.words = words;
        this.seller = seller;
    }

    /** Replaces {@code target} only when the new file is whole. */
    public void write(Path target, ShortlistBoard board) throws IOException {
        List<Section> sections = new ArrayList<>(List.of(new Section(words.say("shortlist.title"), words.say(board.said()),
                List.of(Kind.TEXT, Kind.LONG_TEXT, Kind.TEXT, Kind.DAY, Kind.WHOLE, Kind.NUMBER, Kind.NUMBER, Kind.NUMBER, Kind.TEXT, Kind.LONG_TEXT),
                ShortlistTable.titled(board, words))));
        if (!board.compared().products().isEmpty()) {
            sections.add(compared(board.compared()));
        }
        sections.add(steps(board));
        Workbook.write(target, words, new Cover(words.say("shortlist.title"), words.say("shortlist.book.subtitle", seller, board.today()),
                words.say(board.said()), List.of(), List.of(new Fact(words.say("shortlist.book.as-of"), Kind.DAY, board.today()),
                        Fact.note(words.say("shortlist.book.method"), words.say("shortlist.book.method-note"))), board.today()), sections);
    }

    private Section compared(Comparison comparison) {
        List<String> columns = new ArrayList<>(List.of(words.say("shortlist.book.group"), words.say("shortlist.book.figure")));
        List<Kind> kinds = new ArrayList<>(List.of(Kind.TEXT, Kind.TEXT));
        comparison.products().forEach(product -> {
            columns.add(product.name() + " (" + product.sku() + ")");
            kinds.add(Kind.LONG_TEXT);
        });
        columns.add(words.say("shortlist.book.source"));
        kinds.add(Kind.LONG_TEXT);
        Table.Builder table = new Table.Builder(columns);
        for (Group group : comparison.groups()) {
            for (Line line : group.lines()) {
                List<Object> cells = new ArrayList<>();
                Collections.addAll(cells, words.say(group.title()), words.say(line.what()));
                line.cells().forEach(cell -> cells.add(words.say(cell)));
                cells.add(words.say(line.source()));
                table.row(cells.toArray());
            }
        }
        return new Section(words.say("shortlist.compare"), words.say("shortlist.book.compare-note", comparison.products().size()), kinds, table.build());
    }

    private Section steps(ShortlistBoard board) {
        Table.Builder table = new Table.Builder(words.say("shortlist.column.sku"), words.say("shortlist.book.day"), words.say("shortlist.column.stage"),
                words.say("shortlist.column.note"));
        for (ShortlistBoard.Row row : board.rows()) {
            row.entry().steps().forEach(step -> table.row(row.sku(), step.day(), step.stage() == null ? null : words.say(step.stage().said()), step.note()));
        }
        return new Section(words.say("shortlist.book.steps"), words.say("shortlist.book.steps-note"),
                List.of(Kind.TEXT, Kind.DAY, Kind.TEXT, Kind.LONG_TEXT), table.build());
    }
}
