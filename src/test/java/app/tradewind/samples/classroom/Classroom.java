package app.tradewind.samples.classroom;

import app.tradewind.samples.Chance;
import app.tradewind.samples.Delimited;
import app.tradewind.samples.classroom.Lesson.Law;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** All files of the classroom folder but the hand-written ones. Units are Poisson around each lesson's law. */
public final class Classroom {

    private static final long SEED = 104L;
    private static final LocalDate FIRST_WEEK = LocalDate.of(2024, 9, 23);
    private static final int WEEKS = 104;
    private static final int AHEAD = 13;
    private static final BigDecimal FEE_SHARE = new BigDecimal("0.15");
    private static final double[] STEPS = {0.85, 0.90, 0.95, 1, 1.05, 1.10, 1.15};

    private static final List<Lesson> LESSONS = List.of(
            Lesson.of("CLS-01", "Plain white mug", "9.00", "2.80", new Law(40, 0, 0, 1, -1.5, true)),
            Lesson.of("CLS-02", "Camping lantern", "24.00", "8.20", new Law(18, 0, 0.5, 190, -1.5, true)),
            Lesson.of("CLS-03", "Wool socks", "12.00", "3.60", new Law(30, 0, 0.6, 10, -2.0, true)),
            Lesson.of("CLS-04", "Reusable straw set", "7.00", "2.90", new Law(25, 0.40, 0, 1, -2.5, true)),
            Lesson.of("CLS-05", "Phone ring stand", "6.00", "3.00", new Law(35, -0.35, 0, 1, -2.0, true)),
            Lesson.of("CLS-06", "Insulated bottle", "22.00", "7.00", new Law(22, 0, 0.2, 190, -0.9, true)),
            Lesson.of("CLS-07", "Bamboo tray", "18.00", "9.50", new Law(20, 0, 0, 1, -3.0, true)),
            Lesson.of("CLS-08", "Desk organizer", "16.00", "5.20", new Law(16, 0, 0, 1, -1.8, false)),
            Lesson.of("CLS-09", "Piano lamp", "79.00", "31.00", new Law(0.6, 0, 0, 1, -1.5, true)),
            Lesson.of("CLS-10", "Gift ribbon, 25 m", "5.00", "1.20", new Law(45, 0.05, 0.7, 350, -1.2, true)));

    private Classroom() { }

    /** @return file name to content */
    public static Map<String, byte[]> files() {
        Map<String, byte[]> files = new TreeMap<>();
        Delimited orders = Delimited.csv("order_id", "date", "sku", "name", "quantity", "unit_price", "total", "currency",
                "market");
        Delimited listings = Delimited.csv("sku", "title", "description", "category", "price", "currency", "market", "lang");
        Delimited stock = Delimited.csv("sku", "market", "warehouse", "on_hand", "on_order", "as_of");
        Delimited terms = Delimited.csv("sku", "supplier", "unit_cost", "currency", "lead_time_days", "lead_time_sd_days",
                "moq", "pack_size");
        Delimited truth = Delimited.plainCsv("sku", "market", "base_units_a_week", "growth_a_year", "season_amplitude",
                "season_peak_day", "elasticity", "price_now", "mean_units_next_13_weeks", "best_price");
        for (Lesson lesson : LESSONS) {
            BigDecimal now = sell(lesson, orders);
            listings.row(lesson.sku(), lesson.name(), "For class use. " + lesson.name() + ".", "classroom", now, "USD", "US",
                    "en");
            stock.row(lesson.sku(), "US", "School", Math.round(lesson.demand().base() * 7), 0, "2026-09-20");
            terms.row(lesson.sku(), "Class supplier", lesson.cost(), "USD", 28, 4, 24, 12);
            truth(lesson, now, truth);
        }
        files.put("orders.csv", orders.utf8());
        files.put("listings.csv", listings.utf8());
        files.put("stock.csv", stock.utf8());
        files.put("supplier-terms.csv", terms.utf8());
        files.put("expected/truth.csv", truth.utf8());
        return files;
    }

    /** Writes one line a day with sales. @return the price of the last week */
    private static BigDecimal sell(Lesson lesson, Delimited orders) {
        Chance chance = Chance.named(SEED, lesson.sku());
        double step = 1;
        BigDecimal price = lesson.price();
        for (int week = 0; week < WEEKS; week++) {
            LocalDate monday = FIRST_WEEK.plusWeeks(week);
            if (lesson.demand().moves() && chance.happens(0.15)) {
                step = STEPS[chance.below(STEPS.length)];
            }
            price = lesson.price().multiply(BigDecimal.valueOf(step)).setScale(2, RoundingMode.HALF_UP);
            int[] days = new int[7];
            int units = chance.poisson(lesson.demand().mean(week, middle(monday), relative(lesson, price)));
            for (int unit = 0; unit < units; unit++) {
                days[chance.below(days.length)]++;
            }
            for (int day = 0; day < days.length; day++) {
                LocalDate date = monday.plusDays(day);
                if (days[day] > 0) {
                    orders.row(lesson.sku().substring(4) + "-" + date.toString().replace("-", ""), date, lesson.sku(),
                            lesson.name(), days[day], price, price.multiply(BigDecimal.valueOf(days[day])), "USD", "US");
                }
            }
        }
        return price;
    }

    private static void truth(Lesson lesson, BigDecimal now, Delimited table) {
        Law law = lesson.demand();
        double next = 0;
        for (int week = WEEKS; week < WEEKS + AHEAD; week++) {
            next += law.mean(week, middle(FIRST_WEEK.plusWeeks(week)), relative(lesson, now));
        }
        table.row(lesson.sku(), "US", law.base(), law.growth(), law.season(), law.peak(), law.elasticity(), now,
                BigDecimal.valueOf(next).setScale(1, RoundingMode.HALF_UP), best(lesson));
    }

    /** cost / (1 − fee) · e / (e + 1) for an elasticity e under −1; blank where a higher price always earns more. */
    private static Object best(Lesson lesson) {
        double e = lesson.demand().elasticity();
        return e >= -1 ? "" : BigDecimal.valueOf(lesson.cost().doubleValue() / (1 - FEE_SHARE.doubleValue()) * e / (e + 1))
                .setScale(2, RoundingMode.HALF_UP);
    }

    private static double relative(Lesson lesson, BigDecimal price) {
        return price.doubleValue() / lesson.price().doubleValue();
    }

    private static int middle(LocalDate monday) {
        return monday.plusDays(3).getDayOfYear();
    }
}
