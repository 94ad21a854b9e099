package app.tradewind.jobs;

import app.tradewind.forecast.count.Counts;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;

/**
 * Orders of a made-up seller: three years, three markets, six steady products in each. In the US Black Friday sells
 * four times a usual day, in Hong Kong Singles' Day eight times and Lunar New Year a fifth, in Saudi Arabia Ramadan a half.
 * Four products more have something to tell: an empty shelf, one bulk order, an end, a beginning.
 */
final class ThreeYears {

    static final LocalDate FIRST = LocalDate.of(2023, 10, 2);
    /** A Wednesday: its week is not over. */
    static final LocalDate TODAY = LocalDate.of(2026, 10, 7);
    static final int BASE = 42;
    static final int BULK = 500;
    static final LocalDate BULK_WEEK = LocalDate.of(2026, 6, 1);
    static final LocalDate OUT_FROM = LocalDate.of(2026, 3, 2);
    static final LocalDate OUT_TO = LocalDate.of(2026, 4, 12);
    static final LocalDate SILENT_FROM = LocalDate.of(2026, 8, 10);
    static final LocalDate NEW_FROM = LocalDate.of(2026, 9, 14);
    static final List<LocalDate> BLACK_FRIDAYS = days("2023-11-24", "2024-11-29", "2025-11-28", "2026-11-27");
    static final List<LocalDate> NEW_YEARS = days("2024-02-10", "2025-01-29", "2026-02-17", "2027-02-06");
    static final List<LocalDate> RAMADANS = days("2024-03-11", "2025-03-01", "2026-02-18", "2027-02-08");
    private static final int STEADY = 6;
    private static final int LARGEST_ORDER = 4;

    private final SplittableRandom random = new SplittableRandom(17);
    private final StringBuilder orders = new StringBuilder("order_id,sku,market,date,quantity,amount,currency\n");
    private int count;

    /** A file of orders. */
    String orders() {
        for (LocalDate day = FIRST; day.isBefore(TODAY); day = day.plusDays(1)) {
            for (int item = 0; item < STEADY; item++) {
                for (String market : List.of("US", "HK", "SA")) {
                    sell("P-" + item, market, day, usual(item) * factor(market, day));
                }
            }
            boolean out = !day.isBefore(OUT_FROM) && !day.isAfter(OUT_TO);
            sell("OUT", "US", day, out ? 0 : usual(0) * factor("US", day));
            sell("BULK", "US", day, usual(0) * factor("US", day));
            sell("SILENT", "US", day, day.isBefore(SILENT_FROM) ? usual(0) * factor("US", day) : 0);
            sell("NEW", "US", day, day.isBefore(NEW_FROM) ? 0 : usual(1));
        }
        order("BULK", "US", BULK_WEEK.plusDays(2), BULK);
        return orders.toString();
    }

    /** Pieces that a usual week is made to sell. */
    static double week(int item) {
        return 7 * usual(item);
    }

    private static double usual(int item) {
        return (BASE + 7 * item) / 7.0;
    }

    private static double factor(String market, LocalDate day) {
        return switch (market) {
            case "US" -> within(BLACK_FRIDAYS, 4, day) ? 4 : 1;
            case "HK" -> day.getMonthValue() == 11 && day.getDayOfMonth() == 11 ? 8 : within(NEW_YEARS, 7, day) ? 0.2 : 1;
            default -> within(RAMADANS, 30, day) ? 0.5 : 1;
        };
    }

    private static boolean within(List<LocalDate> starts, int days, LocalDate day) {
        return starts.stream().anyMatch(start -> !day.isBefore(start) && day.isBefore(start.plusDays(days)));
    }

    private void sell(String sku, String market, LocalDate day, double expected) {
        int left = (int) Counts.poisson(expected, random);
        while (left > 0) {
            int pieces = Math.min(left, 1 + random.nextInt(LARGEST_ORDER));
            order(sku, market, day, pieces);
            left -= pieces;
        }
    }

    private void order(String sku, String market, LocalDate day, int pieces) {
        orders.append("O-").append(++count).append(',').append(sku).append(',').append(market).append(',').append(day).append(',')
                .append(pieces).append(',').append(pieces * 20).append(".00,USD\n");
    }

    private static List<LocalDate> days(String... days) {
        List<LocalDate> list = new ArrayList<>();
        for (String day : days) {
            list.add(LocalDate.parse(day));
        }
        return list;
    }
}
