package app.tradewind.samples.shenzhen;

import app.tradewind.samples.Chance;
import app.tradewind.samples.Delimited;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/**
 * Purchase orders of a year and a half and how they came. Each supplier has a habit of its own: how late, how steady,
 * how complete, how sound, and what its prices do. What is open is what the stock count calls on its way.
 */
final class Deliveries {

    private static final LocalDate FIRST = LocalDate.of(2025, 4, 7);
    private static final LocalDate LAST = LocalDate.of(2026, 9, 20);
    private static final double DAYS_A_YEAR = 365;

    private Deliveries() { }

    private record Line(LocalDate ordered, List<Object> cells) { }

    static byte[] table(Map<Shop, Map<Goods, Demand>> shops, long seed) {
        List<Line> lines = new ArrayList<>();
        shops.forEach((shop, demands) -> demands.forEach((goods, demand) -> of(lines, shop, goods, demand, seed)));
        lines.sort(Comparator.comparing(Line::ordered).thenComparing(line -> line.cells().toString()));
        Delimited table = Delimited.csv("采购单号", "供应商", "SKU", "采购数量", "采购单价", "币种", "起运港", "目的国", "运输方式", "货代",
                "下单日期", "约定交期", "发货日期", "入库日期", "入库数量", "不良数量");
        int number = 0;
        for (Line line : lines) {
            List<Object> cells = new ArrayList<>();
            cells.add("CG" + line.ordered().toString().substring(2, 7).replace("-", "") + "-" + (101 + number++));
            cells.addAll(line.cells());
            table.row(cells.toArray());
        }
        return table.utf8();
    }

    private static void of(List<Line> lines, Shop shop, Goods goods, Demand demand, long seed) {
        Chance chance = Chance.named(seed + 9, goods.sku() + shop);
        Chance habit = Chance.named(seed + 10, goods.text("supplier"));
        double late = habit.between(-4, 5);
        double unsteady = habit.between(0.5, 1.8);
        double shortage = habit.between(0, 0.12);
        double faulty = habit.between(0.001, 0.03);
        double dearer = habit.between(-0.03, 0.09);
        int pack = (int) goods.number("pack");
        boolean air = goods.number("lead_days") < 34;
        LocalDate day = goods.launched() == null ? FIRST.plusDays(chance.below(70))
                : goods.launched().minusDays((long) goods.number("lead_days") + 12);
        while (day.isBefore(LAST.minusDays((long) goods.number("lead_days") + 20))) {
            int weeks = 9 + chance.below(6);
            int pieces = pack * Math.max(1, (int) Math.round(demand.recentMean() * weeks / pack));
            int lead = (int) Math.max(12, Math.round(goods.number("lead_days") + late + unsteady * goods.number("lead_sd") * chance.normal()));
            LocalDate shipped = day.plusDays(Math.min(lead - 5, 9 + chance.below(9)));
            int received = chance.happens(shortage) ? pieces - 1 - chance.below(Math.max(1, pieces / 8)) : pieces;
            lines.add(new Line(day, cells(goods, shop, pieces, price(goods, dearer, day), air, day, shipped,
                    List.of(day.plusDays(lead).toString(), String.valueOf(received), String.valueOf(chance.poisson(received * faulty))))));
            day = day.plusWeeks(weeks).plusDays(chance.below(7));
        }
        int open = Books.onOrder(goods, shop, demand, seed);
        if (open > 0) {
            LocalDate ordered = LAST.minusDays(8 + chance.below((int) goods.number("lead_days")));
            LocalDate shipped = ordered.plusDays(9 + chance.below(9));
            lines.add(new Line(ordered, cells(goods, shop, open, price(goods, dearer, ordered), air, ordered,
                    shipped.isAfter(LAST) ? null : shipped, List.of("", "", ""))));
        }
    }

    private static List<Object> cells(Goods goods, Shop shop, int pieces, BigDecimal price, boolean air, LocalDate ordered, LocalDate shipped,
            List<String> end) {
        List<Object> cells = new ArrayList<>(List.of(goods.text("supplier"), goods.sku(), pieces, price, "CNY", air ? "深圳" : "宁波", shop.toString(),
                air ? "空运" : "海运", air ? "顺丰国际" : "中远海运", ordered, ordered.plusDays((long) goods.number("lead_days")),
                shipped == null ? "" : shipped));
        cells.addAll(end);
        return cells;
    }

    private static BigDecimal price(Goods goods, double dearer, LocalDate day) {
        double years = (day.toEpochDay() - LAST.toEpochDay()) / DAYS_A_YEAR;
        return BigDecimal.valueOf(Double.parseDouble(goods.text("cost_cny")) * Math.exp(dearer * years)).setScale(2, RoundingMode.HALF_UP);
    }
}
