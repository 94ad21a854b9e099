package app.tradewind.ui;

import app.tradewind.intake.RowProblem;
import app.tradewind.jobs.boards.FileBoard;
import app.tradewind.jobs.boards.FileBoard.Ask;
import app.tradewind.jobs.boards.FileBoard.Candidate;
import app.tradewind.jobs.boards.FileBoard.Layout;
import app.tradewind.jobs.boards.FileBoard.Line;
import app.tradewind.jobs.boards.FileBoard.Preview;
import app.tradewind.jobs.boards.FileBoard.Sum;
import app.tradewind.jobs.boards.FileBoard.Sums;
import app.tradewind.jobs.boards.FileBoard.Total;
import app.tradewind.words.Bilingual;
import app.tradewind.words.Phrase;
import java.nio.file.Path;
import java.util.List;

/** A checked orders file with a question that must be answered first, for the window's tests. */
final class FileSamples {

    private FileSamples() { }

    static FileBoard orders(Path file, boolean answered) {
        List<Line> lines = List.of(
                line(2, "302-1187", "04.09.2026 23:41", "KET-0041", "2", "79,98", "302-1187", "4 Sep 2026", "KET-0041", "2", "79.98 EUR"),
                line(3, "302-1187", "04.09.2026 23:41", "MUG-007", "1", "12,50", "302-1187", "4 Sep 2026", "MUG-007", "1", "12.50 EUR"),
                new Line(4, List.of("305-2210", "05.09.2026 08:02", "KET-0041", "1", "39,99"),
                        List.of("305-2210", "5 Sep 2026", "KET-0041", "1", "39.99 EUR"), said("cancelled", "已取消")),
                line(5, "305-9914", "05.09.2026 09:15", "00123", "3", "1.199,00", "305-9914", "5 Sep 2026", "00123", "3", "1,199.00 EUR"));
        List<Ask> asks = answered ? List.of() : List.of(new Ask("number-style:item-price", true, List.of("comma", "point"),
                said("Column item-price writes 1.199 in every row: is the point a decimal point?", "item-price 列全写成 1.199 这样：点是小数点吗？")));
        List<RowProblem> problems = List.of(new RowProblem("57700010001.txt", "", 8114, "sku", "1.23457E+12",
                said("digits lost in a spreadsheet; kept as it is", "表格软件丢了位数，按原样保留")));
        Sums sums = new Sums(12406, 12117, List.of(new Sum(said("cancelled", "已取消"), 211),
                new Sum(said("no price yet", "还没有价格"), 64), new Sum(said("totals line", "合计行"), 1),
                new Sum(said("seen in August", "8 月已导入"), 13)),
                List.of(new Total(said("Pieces", "件数"), 15902, ""), new Total(said("Gross", "总额"), 412880.16, "EUR"),
                        new Total(said("Refunds", "退款"), -9114.20, "EUR")), 0.94);
        return new FileBoard(file, new Layout("amazon-all-orders", said("Orders", "订单"), 0.98, "TSV · UTF-8",
                List.of(new Candidate("amazon-listings", "listings", 0.41))),
                new Preview(List.of("order-id", "purchase-date", "sku", "quantity", "item-price"), lines), asks, problems, sums);
    }

    private static Line line(int row, String... cells) {
        return new Line(row, List.of(cells).subList(0, 5), List.of(cells).subList(5, 10), null);
    }

    private static Phrase said(String en, String zh) {
        return Phrase.of("ui.product", new Bilingual(en, zh));
    }
}
