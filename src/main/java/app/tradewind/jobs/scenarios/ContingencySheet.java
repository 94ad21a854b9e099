package app.tradewind.jobs.scenarios;

import app.tradewind.jobs.scenarios.StockScenarioBoard.Item;
import app.tradewind.jobs.scenarios.StockScenarioBoard.Outcome;
import app.tradewind.jobs.scenarios.flown.FlownBoard.Flown;
import app.tradewind.jobs.scenarios.flown.FlownSection;
import app.tradewind.report.Table;
import app.tradewind.report.paper.PdfPaper;
import app.tradewind.report.workbook.Cover;
import app.tradewind.report.workbook.Fact;
import app.tradewind.report.workbook.Kind;
import app.tradewind.report.workbook.Section;
import app.tradewind.report.workbook.Workbook;
import app.tradewind.words.Words;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The contingency sheet: what to watch for, what to do, by when, and what it costs, scenario by scenario. */
public final class ContingencySheet {

    private static final String PDF = ".pdf";

    private final Words words;
    private final String seller;

    public ContingencySheet(Words words, String seller) {
        this.words = words;
        this.seller = seller;
    }

    /** A PDF where the name ends so, else a workbook. Replaces {@code target} only when the new file is whole. */
    public void write(Path target, StockScenarioBoard board) throws IOException {
        Cover cover = new Cover(words.say("supply.contingency.title"), words.say("supply.contingency.subtitle", seller, board.today()),
                state(board), List.of(), List.of(new Fact(words.say("supply.contingency.as-of"), Kind.DAY, board.today()),
                        Fact.note(words.say("supply.contingency.method"), words.say("supply.contingency.method-note")),
                        Fact.note(words.say("supply.contingency.left-out"), words.say("supply.contingency.left-out-note", board.unknown()))),
                board.today());
        List<Section> sections = new ArrayList<>(List.of(scenarios(board)));
        if (!board.flown().scenarios().isEmpty()) {
            sections.add(new FlownSection(words).of(board.flown(), board.outcomes().stream().map(outcome -> words.say(outcome.scenario().name())).toList()));
        }
        sections.add(items(board));
        if (!board.left().isEmpty()) {
            sections.add(left(board));
        }
        if (target.getFileName().toString().toLowerCase(Locale.ROOT).endsWith(PDF)) {
            PdfPaper.write(target, words, cover, sections);
        } else {
            Workbook.write(target, words, cover, sections);
        }
    }

    private String state(StockScenarioBoard board) {
        return board.worst().map(words::say).orElse("");
    }

    private Section scenarios(StockScenarioBoard board) {
        Table.Builder table = new Table.Builder(words.say("supply.column.scenario"), words.say("supply.column.trigger"), words.say("supply.column.do"),
                words.say("supply.column.by"), words.say("supply.column.cost"), words.say("flown.column.lost-hit"),
                words.say("flown.column.lost-planned"), words.say("flown.column.gain"));
        for (int s = 0; s < board.outcomes().size(); s++) {
            Outcome outcome = board.outcomes().get(s);
            Flown flown = s < board.flown().scenarios().size() ? board.flown().scenarios().get(s) : null;
            table.row(words.say(outcome.scenario().name()), words.say(outcome.scenario().trigger()), words.say(board.action(s)), outcome.by(),
                    outcome.orders().more(), flown == null ? null : Math.rint(flown.hit().by().lost().mean()),
                    flown == null ? null : Math.rint(flown.planned().by().lost().mean()),
                    flown == null ? null : board.flown().money(flown.gain().profit().mean()));
        }
        return new Section(words.say("supply.contingency.sheet"), words.say("supply.contingency.sheet-note"), List.of(Kind.TEXT, Kind.LONG_TEXT,
                Kind.LONG_TEXT, Kind.DAY, Kind.MONEY, Kind.WHOLE, Kind.WHOLE, Kind.MONEY), table.build());
    }

    private Section left(StockScenarioBoard board) {
        Table.Builder table = new Table.Builder(words.say("supply.order.sku"), words.say("supply.order.destination"), words.say("supply.order.name"), words.say("levers.left.missing"));
        board.left().forEach(one -> table.row(one.item().sku(), one.item().market(), one.name(), words.say(one.missing())));
        return new Section(words.say("supply.contingency.left-out"), words.say("supply.contingency.left-out-note", board.unknown()),
                List.of(Kind.TEXT, Kind.TEXT, Kind.LONG_TEXT, Kind.LONG_TEXT), table.build());
    }

    private Section items(StockScenarioBoard board) {
        List<String> columns = new ArrayList<>(List.of(words.say("supply.order.sku"), words.say("supply.order.destination"), words.say("supply.order.name")));
        List<Kind> kinds = new ArrayList<>(List.of(Kind.TEXT, Kind.TEXT, Kind.LONG_TEXT));
        for (Outcome outcome : board.outcomes()) {
            columns.add(words.say(outcome.scenario().name()));
            kinds.add(Kind.WHOLE);
        }
        Table.Builder table = new Table.Builder(columns);
        for (Item item : board.items()) {
            List<Object> row = new ArrayList<>(List.of(item.item().sku(), item.item().market(), item.name()));
            item.plans().forEach(plan -> row.add(plan.quantity()));
            table.row(row.toArray());
        }
        return new Section(words.say("supply.contingency.items"), words.say("supply.contingency.items-note"), kinds, table.build());
    }
}
