package app.tradewind.report.workbook;

import app.tradewind.catalog.Money;
import app.tradewind.report.Table;
import app.tradewind.report.workbook.Mark.Tone;
import app.tradewind.words.Lang;
import app.tradewind.words.Words;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;

/** A report of an invented seller in both languages. Its main method writes them into a folder, to be looked at. */
final class SampleReport {

    private static final LocalDate DAY = LocalDate.of(2026, 9, 22);

    private SampleReport() { }

    public static void main(String[] args) throws IOException {
        Workbook.write(Path.of(args[0], "report-en.xlsx"), Words.in(Lang.EN), coverEn(), sectionsEn());
        Workbook.write(Path.of(args[0], "report-zh.xlsx"), Words.in(Lang.ZH), coverZh(), sectionsZh());
    }

    static Cover coverEn() {
        return new Cover("Decision report", "Shenzhen Kitchen & Home · week of 22 September 2026",
                "11 decisions are open, with 18,420 USD at stake: two products run out before the next shipment, "
                        + "one sells under its landed cost, and one listing claims an approval it does not have.",
                List.of(new Fact("Open decisions", Kind.WHOLE, 11),
                        new Fact("At stake", Kind.MONEY, Money.of("18420", "USD")),
                        new Fact("Orders advised", Kind.MONEY, Money.of("14870.5", "USD")),
                        new Fact("Forecast error against naive", Kind.PERCENT, -0.18),
                        new Fact("Products", Kind.WHOLE, 218),
                        new Fact("Not enough data", Kind.WHOLE, 38),
                        new Fact("Rates", Kind.DAY, LocalDate.of(2026, 9, 19)),
                        new Fact("Landed cost", Kind.MONEY, null)),
                List.of(new Fact("As of", Kind.DAY, DAY),
                        Fact.note("Demand", "Weekly sales up to the last full week; the method of each product was chosen by "
                                + "backtest against last year's week. Intervals are 80 %."),
                        Fact.note("Orders", "Reorder point for 95 % of cycles without a stock-out, over lead time and review."),
                        Fact.note("Data", "orders-2026.csv, stock.xlsx, terms.xlsx · digest 9f2c41d07be3a855"),
                        Fact.note("Version", "Tradewind 0.1.0")), DAY);
    }

    static List<Section> sectionsEn() {
        Table decisions = new Table.Builder("Product", "Market", "Decision", "State", "At stake", "Due", "Why")
                .row("0012 Silent blender B2", "US", "Order 480 pieces by sea", new Mark("Runs out", Tone.BAD),
                        Money.of("3984", "USD"), LocalDate.of(2026, 10, 14),
                        "Demand of 43 a week meets 186 in stock; a shipment ordered today arrives nine days after the stock is gone.")
                .row("0047 Glass kettle K4", "JP", "Clear 210 pieces", new Mark("Overstock", Tone.CAREFUL),
                        Money.of("128400", "JPY"), null, "At this pace the stock lasts until July 2027.")
                .row("=cmd|' /C calc'!A0", "DE", "Look at the name", new Mark("Not known", Tone.NEUTRAL), null, null,
                        "The product number looks like a formula; it is kept as text.")
                .row("0103 静音搅拌机", "DE", "Keep the price", new Mark("Fine", Tone.GOOD), Money.of("0", "EUR"),
                        LocalDate.of(2026, 12, 1), "The price never moved, so nobody knows yet.")
                .build();
        Table prices = new Table.Builder("Product", "Price now", "Advised", "Change", "Elasticity", "Units a week")
                .row("0012", Money.of("49.9", "USD"), Money.of("52.9", "USD"), 0.0601, -1.62, 43)
                .row("0047", Money.of("3980", "JPY"), null, null, null, 7)
                .build();
        return List.of(
                new Section("Decisions", "Four products need a decision; the first two are worth 4,800 USD together.",
                        List.of(Kind.TEXT, Kind.TEXT, Kind.TEXT, Kind.TEXT, Kind.MONEY, Kind.DAY, Kind.LONG_TEXT), decisions),
                new Section("Prices", "One price is advised to change; one product abstains because its price never moved.",
                        List.of(Kind.TEXT, Kind.MONEY, Kind.MONEY, Kind.PERCENT, Kind.NUMBER, Kind.WHOLE), prices),
                new Section("Copy: claims?", "No listing was found wanting.", List.of(Kind.TEXT),
                        new Table.Builder("Listing").build()));
    }

    static Cover coverZh() {
        return new Cover("决策报告", "深圳厨房与家居 · 2026年9月22日当周",
                "有 11 项决策待定，涉及 18,420 USD：两款商品将在下批到货前断货，一款售价低于到岸成本，一条文案宣称了并不持有的认证。",
                List.of(new Fact("待定决策", Kind.WHOLE, 11),
                        new Fact("涉及金额", Kind.MONEY, Money.of("18420", "USD")),
                        new Fact("建议采购", Kind.MONEY, Money.of("14870.5", "USD")),
                        new Fact("相对朴素预测的误差", Kind.PERCENT, -0.18)),
                List.of(new Fact("截至", Kind.DAY, DAY),
                        Fact.note("需求", "按周销量，截至最近一个完整周；每款商品的方法都经回测选出，并与去年同周相比。区间为 80%。"),
                        Fact.note("数据", "订单-2026.csv、库存.xlsx · 指纹 9f2c41d07be3a855"),
                        Fact.note("版本", "Tradewind 0.1.0")), DAY);
    }

    static List<Section> sectionsZh() {
        Table decisions = new Table.Builder("商品", "市场", "建议", "状态", "涉及金额", "最迟日期", "原因")
                .row("0012 静音搅拌机 B2", "US", "海运补货 480 件", new Mark("将断货", Tone.BAD),
                        Money.of("3984", "USD"), LocalDate.of(2026, 10, 14), "每周需求约 43 件，现有库存 186 件；今天下单，到货时已断货九天。")
                .row("0047 玻璃水壶 K4", "JP", "清理 210 件", new Mark("积压", Tone.CAREFUL), Money.of("128400", "JPY"), null,
                        "按目前的速度，库存可卖到 2027 年 7 月。")
                .build();
        return List.of(new Section("决策", "两款商品需要决定，合计约 4,800 USD。",
                List.of(Kind.TEXT, Kind.TEXT, Kind.TEXT, Kind.TEXT, Kind.MONEY, Kind.DAY, Kind.LONG_TEXT), decisions));
    }
}
