package app.tradewind.samples.shenzhen;

import java.time.LocalDate;

/** How demand moves over the year and on the days when everybody buys. Shapes and sizes are invented. */
final class Season {

    private static final LocalDate BLACK_FRIDAY_WEEK = LocalDate.of(2025, 11, 24);
    private static final LocalDate FIRST_PRIME_WEEK = LocalDate.of(2025, 7, 7);
    private static final LocalDate SECOND_PRIME_WEEK = LocalDate.of(2026, 7, 6);
    private static final double YEAR = 365.25;

    private Season() { }

    /** Factor on the demand of the week that starts on a Monday. */
    static double factor(Goods goods, Shop shop, LocalDate monday) {
        return ofYear(goods.text("season"), monday.plusDays(3)) * event(shop, monday);
    }

    static boolean blackFriday(LocalDate monday) {
        return monday.equals(BLACK_FRIDAY_WEEK);
    }

    static boolean prime(LocalDate monday) {
        return monday.equals(FIRST_PRIME_WEEK) || monday.equals(SECOND_PRIME_WEEK);
    }

    private static double ofYear(String kind, LocalDate day) {
        int d = day.getDayOfYear();
        return switch (kind) {
            case "winter" -> 1 + 0.35 * wave(d, 15);
            case "summer" -> 1 + 0.40 * wave(d, 196);
            case "spring" -> 1 + 0.25 * wave(d, 105);
            case "autumn" -> 1 + 0.30 * wave(d, 274);
            case "gift" -> d >= 320 && d <= 356 ? 1.55 : 1 + 0.10 * wave(d, 345);
            case "newyear" -> d <= 31 ? 1.60 : d <= 59 ? 1.25 : 1;
            case "school" -> d >= 205 && d <= 255 ? 1.50 : 1;
            default -> 1;
        };
    }

    private static double wave(int day, int peak) {
        return StrictMath.cos(2 * Math.PI * (day - peak) / YEAR);
    }

    private static double event(Shop shop, LocalDate monday) {
        if (blackFriday(monday)) {
            return shop == Shop.US ? 1.7 : 1.45;
        }
        if (monday.equals(BLACK_FRIDAY_WEEK.plusWeeks(1))) {
            return shop == Shop.US ? 1.4 : 1.25;
        }
        return prime(monday) && shop != Shop.FR ? 1.35 : 1;
    }
}
