package app.tradewind.ui;

import app.tradewind.intake.Inspection.Use;
import app.tradewind.intake.RowProblem;
import app.tradewind.intake.layout.Field;
import app.tradewind.jobs.boards.FileBoard;
import app.tradewind.jobs.boards.file.Needs;
import app.tradewind.jobs.boards.file.Needs.Ask;
import app.tradewind.jobs.boards.file.Needs.Drift;
import app.tradewind.jobs.boards.file.Needs.Known;
import app.tradewind.jobs.boards.file.Needs.Memory;
import app.tradewind.jobs.boards.file.Needs.Option;
import app.tradewind.jobs.boards.file.Needs.Renamed;
import app.tradewind.jobs.boards.file.Needs.Suggestion;
import app.tradewind.jobs.boards.file.Needs.Way;
import app.tradewind.jobs.boards.file.Preview;
import app.tradewind.jobs.boards.file.Preview.Column;
import app.tradewind.jobs.boards.file.Preview.Line;
import app.tradewind.jobs.boards.file.Recognised;
import app.tradewind.jobs.boards.file.Recognised.Candidate;
import app.tradewind.jobs.boards.file.Recognised.Choice;
import app.tradewind.jobs.boards.file.Sums;
import app.tradewind.jobs.boards.file.Sums.Sum;
import app.tradewind.jobs.boards.file.Sums.Total;
import app.tradewind.words.Bilingual;
import app.tradewind.words.Phrase;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/** A checked orders file with a question that must be answered first, for the window's tests. */
final class FileSamples {

    /** The store has left two days as they were. */
    static final Sums SKIPPED = new Sums(12406, 12000, List.of(new Sum(said("told already", "已有"), 406)), List.of(), List.of(), Double.NaN);

    static final Sums SUMS = new Sums(12406, 12117, List.of(new Sum(said("cancelled", "已取消"), 211),
            new Sum(said("no price yet", "还没有价格"), 64), new Sum(said("totals line", "合计行"), 1),
            new Sum(said("seen in August", "8 月已导入"), 13)),
            List.of(new Total(said("Pieces", "件数"), 15902, ""), new Total(said("Gross", "总额"), 412880.16, "EUR"),
                    new Total(said("Refunds", "退款"), -9114.20, "EUR")), List.of(), 0.94);

    private FileSamples() { }

    /** @param answered whether the question is answered @param like whether such a file was brought in before */
    static FileBoard orders(Path file, boolean answered, boolean like) {
        List<Line> lines = List.of(
                line(2, "302-1187", "04.09.2026 23:41", "KET-0041", "2", "79,98", "302-1187", "2026-09-04", "KET-0041", "2", "79.98 EUR"),
                line(3, "302-1187", "04.09.2026 23:41", "MUG-007", "1", "12,50", "302-1187", "2026-09-04", "MUG-007", "1", "12.50 EUR"),
                new Line(4, List.of("305-2210", "05.09.2026 08:02", "KET-0041", "1", "39,99"),
                        List.of("305-2210", "2026-09-05", "KET-0041", "1", "39.99 EUR"), said("cancelled", "已取消")),
                line(8114, "305-9914", "05.09.2026 09:15", "1.23457E+12", "3", "1.199,00", "305-9914", "2026-09-05", "1.23457E+12", "3", "1,199.00 EUR"));
        List<Ask> asks = answered || like ? List.of() : List.of(new Ask("number_style", true, Way.OPTIONS,
                List.of(new Option("comma", said("Comma", "逗号")), new Option("point", said("Point", "点"))),
                said("Column item-price writes 1.199 in every row: is the point a decimal point?", "item-price 列全写成 1.199 这样：点是小数点吗？")));
        List<RowProblem> problems = List.of(new RowProblem("57700010001.txt", "", 8114, "sku", "1.23457E+12",
                said("digits lost in a spreadsheet; kept as it is", "表格软件丢了位数，按原样保留")));
        Memory memory = new Memory("00ff", like, like, null);
        return board(file, new Preview(columns(), lines), new Needs(asks, memory, null), problems, asks.isEmpty() ? SUMS : Sums.NONE);
    }

    /** Brought in before, under other headers: a difference to look at. */
    static FileBoard drifted(Path file) {
        Drift drift = new Drift(List.of("price-designation"), List.of("gift-wrap"), List.of(new Renamed("item price", "item-price")),
                new Suggestion(said("Last time you chose: \"item-price\" is Price. Does that still hold?", "您上次选定：“item-price”是价格。这次还是这样吗？"),
                        Map.of("column:item-price", "price")));
        FileBoard whole = orders(file, true, false);
        return board(file, whole.preview(), new Needs(List.of(), new Memory("01ff", false, false, drift), null), List.of(), SUMS);
    }

    /** The same file is in already. */
    static FileBoard known(Path file) {
        FileBoard whole = orders(file, true, false);
        return board(file, whole.preview(), new Needs(List.of(), new Memory("00ff", true, false, null),
                new Known(3, Instant.parse("2026-09-22T07:41:00Z"))), List.of(), SUMS);
    }

    private static FileBoard board(Path file, Preview preview, Needs needs, List<RowProblem> problems, Sums sums) {
        Recognised layout = new Recognised(
                new Candidate("amazon-all-orders", said("Amazon · orders", "亚马逊 · 订单"), 0.98, said("30 columns known", "认得 30 列")),
                List.of(new Candidate("amazon-listings", said("Amazon · listings", "亚马逊 · 商品"), 0.41, said("6 known", "认得 6 列"))),
                "TSV · UTF-8", List.of(new Choice(Field.SKU, said("Product number", "商品编号"), true),
                        new Choice(Field.TITLE, said("Product name", "商品名称"), false)));
        return new FileBoard(file, layout, preview, needs, problems, sums);
    }

    private static List<Column> columns() {
        return List.of(column("order-id", Field.ORDER_ID), column("purchase-date", Field.DATE), column("sku", Field.SKU),
                column("quantity", Field.QUANTITY), column("item-price", Field.LINE_GROSS));
    }

    private static Column column(String header, Field field) {
        return new Column(header, Use.MAPPED, field, null, List.of("302-1187"), said("written so", "这样写的"));
    }

    private static Line line(int row, String... cells) {
        return new Line(row, List.of(cells).subList(0, 5), List.of(cells).subList(5, 10), null);
    }

    private static Phrase said(String en, String zh) {
        return Phrase.of("ui.product", new Bilingual(en, zh));
    }
}
