package app.tradewind.samples.shenzhen;

import app.tradewind.samples.Chance;
import app.tradewind.samples.shenzhen.OrderLine.Fate;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/** Breaks weekly units into order lines at days and hours; adds cancelled lines, which are no demand. */
final class OrderBook {

    private static final double CANCELLED_SHARE = 0.02;
    private static final double[] DAY_ENDS = {0.15, 0.29, 0.43, 0.56, 0.69, 0.85};
    private static final Comparator<OrderLine> BY_TIME =
            Comparator.comparing(OrderLine::at).thenComparing(line -> line.goods().sku());

    private OrderBook() { }

    static List<OrderLine> of(Shop shop, Map<Goods, Demand> demands, long seed) {
        List<OrderLine> lines = new ArrayList<>();
        demands.forEach((goods, demand) -> fill(lines, goods, demand, Chance.named(seed + 1, goods.sku() + shop)));
        lines.sort(BY_TIME);
        return shop == Shop.FR ? numbered(lines, seed) : together(lines, seed);
    }

    private static void fill(List<OrderLine> lines, Goods goods, Demand demand, Chance chance) {
        for (int week = 0; week < Demand.WEEKS; week++) {
            LocalDate monday = Demand.FIRST_WEEK.plusWeeks(week);
            int left = demand.units[week];
            while (left > 0) {
                int quantity = Math.min(left, quantity(chance));
                left -= quantity;
                LocalDateTime at = moment(monday, chance);
                Fate fate = chance.happens(Planted.refundShare(goods, at.toLocalDate())) ? Fate.REFUNDED : Fate.SHIPPED;
                lines.add(new OrderLine(number(chance), goods, at, quantity, demand.price[week], fate));
                if (chance.happens(CANCELLED_SHARE)) {
                    lines.add(new OrderLine(number(chance), goods, moment(monday, chance), 1, demand.price[week],
                            Fate.CANCELLED));
                }
            }
        }
    }

    private static int quantity(Chance chance) {
        double draw = chance.unit();
        return draw < 0.84 ? 1 : draw < 0.96 ? 2 : 3;
    }

    private static LocalDateTime moment(LocalDate monday, Chance chance) {
        double draw = chance.unit();
        int day = 0;
        while (day < DAY_ENDS.length && draw > DAY_ENDS[day]) {
            day++;
        }
        return monday.plusDays(day).atTime(7 + chance.below(16), chance.below(60), chance.below(60));
    }

    private static String number(Chance chance) {
        return "1" + chance.digits(2) + "-" + chance.digits(7) + "-" + chance.digits(7);
    }

    /** A few neighbours in time become one order of two lines. */
    private static List<OrderLine> together(List<OrderLine> lines, long seed) {
        Chance chance = Chance.named(seed, "together");
        List<OrderLine> joined = new ArrayList<>();
        for (OrderLine line : lines) {
            OrderLine before = joined.isEmpty() ? null : joined.get(joined.size() - 1);
            boolean join = before != null && before.fate() == Fate.SHIPPED && line.fate() == Fate.SHIPPED
                    && before.day().equals(line.day()) && chance.happens(0.05);
            joined.add(join ? new OrderLine(before.order(), line.goods(), before.at(), line.quantity(), line.price(),
                    line.fate()) : line);
        }
        return joined;
    }

    /** The own shop counts its orders; one in five shares an order with the line before. */
    private static List<OrderLine> numbered(List<OrderLine> lines, long seed) {
        List<OrderLine> counted = new ArrayList<>();
        Chance chance = Chance.named(seed, "numbered");
        int number = 1000;
        for (OrderLine line : lines) {
            OrderLine before = counted.isEmpty() ? null : counted.get(counted.size() - 1);
            boolean join = before != null && before.fate() == Fate.SHIPPED && line.fate() == Fate.SHIPPED
                    && before.day().equals(line.day()) && chance.happens(0.2);
            number += join ? 0 : 1;
            counted.add(new OrderLine("#" + number, line.goods(), join ? before.at() : line.at(), line.quantity(),
                    line.price(), line.fate()));
        }
        return counted;
    }
}
