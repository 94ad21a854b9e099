package app.tradewind.storage.rows;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Arrays;

/**
 * Sums by ISO week of one item in one currency: pieces, pieces that had a price, and their money in
 * ten-thousandths. Exact, so that what is taken back leaves nothing behind.
 */
public final class Weeks {

    private static final int MONEY_PLACES = 4;
    private static final int SAFE_FIGURES = 14;
    private static final long[] TENS = {1, 10, 100, 1_000, 10_000};
    private static final int DAYS = 7;
    /** 1 January 1970 was a Thursday: the Monday of week 0 lies three days before it. */
    private static final int THURSDAY = 3;

    private int first;
    private long[] units = {};
    private long[] priced = {};
    private long[] money = {};

    /** Weeks since the one with 1 January 1970 in it, from Monday to Sunday. */
    public static int weekOf(LocalDate day) {
        return Math.toIntExact(Math.floorDiv(day.toEpochDay() + THURSDAY, (long) DAYS));
    }

    public static LocalDate monday(int week) {
        return LocalDate.ofEpochDay((long) week * DAYS - THURSDAY);
    }

    /**
     * @param count pieces, negative to take back
     * @param gross their money, of the same sign, or {@code null} where not known
     */
    public void add(int week, long count, BigDecimal gross) {
        if (gross == null) {
            add(week, count, 0, 0);
        } else {
            add(week, count, count, tenThousandths(gross));
        }
    }

    private static long tenThousandths(BigDecimal gross) {
        int missing = MONEY_PLACES - gross.scale();
        if (missing >= 0 && missing <= MONEY_PLACES && gross.precision() <= SAFE_FIGURES) {
            return Packer.figures(gross) * TENS[missing];
        }
        return Packer.figures(gross.setScale(MONEY_PLACES, RoundingMode.HALF_UP));
    }

    public void addAll(Weeks other) {
        for (int i = 0; i < other.units.length; i++) {
            if (other.filled(i)) {
                add(other.first + i, other.units[i], other.priced[i], other.money[i]);
            }
        }
    }

    public boolean isEmpty() {
        for (int i = 0; i < units.length; i++) {
            if (filled(i)) {
                return false;
            }
        }
        return true;
    }

    /** First week with a piece sold, or {@link Integer#MAX_VALUE}. */
    public int firstSold() {
        for (int i = 0; i < units.length; i++) {
            if (units[i] > 0) {
                return first + i;
            }
        }
        return Integer.MAX_VALUE;
    }

    public long units(int week) {
        return at(units, week);
    }

    public long totalUnits() {
        return Arrays.stream(units).sum();
    }

    /** Mean money a priced piece, {@code NaN} in a week without one. */
    public double price(int week) {
        long pieces = at(priced, week);
        return pieces == 0 ? Double.NaN : BigDecimal.valueOf(at(money, week), MONEY_PLACES).doubleValue() / pieces;
    }

    public byte[] pack() {
        Packer packer = new Packer();
        int before = 0;
        for (int i = 0; i < units.length; i++) {
            if (filled(i)) {
                packer.add(first + i - before).add(units[i]).add(priced[i]).add(money[i]);
                before = first + i;
            }
        }
        return packer.bytes();
    }

    public static Weeks unpack(byte[] packed) {
        Weeks weeks = new Weeks();
        Packer.Reader in = new Packer.Reader(packed);
        int week = 0;
        while (in.hasMore()) {
            week += (int) in.next();
            weeks.add(week, in.next(), in.next(), in.next());
        }
        return weeks;
    }

    private void add(int week, long count, long withPrice, long amount) {
        int i = room(week);
        units[i] += count;
        priced[i] += withPrice;
        money[i] = Math.addExact(money[i], amount);
    }

    private boolean filled(int i) {
        return units[i] != 0 || priced[i] != 0 || money[i] != 0;
    }

    private long at(long[] values, int week) {
        int i = week - first;
        return i < 0 || i >= values.length ? 0 : values[i];
    }

    /** The place of a week, made where it is missing, with some to spare on that side. */
    private int room(int week) {
        if (units.length == 0) {
            first = week;
        }
        int before = Math.max(0, first - week);
        int size = Math.max(units.length, week - first + 1);
        if (before > 0 || size > units.length) {
            before += before > 0 && units.length > 0 ? units.length / 2 : 0;
            int roomy = before + (size > units.length ? size + size / 2 : size);
            units = moved(units, before, roomy);
            priced = moved(priced, before, roomy);
            money = moved(money, before, roomy);
            first -= before;
        }
        return week - first;
    }

    private static long[] moved(long[] from, int by, int size) {
        long[] to = new long[size];
        System.arraycopy(from, 0, to, by, from.length);
        return to;
    }
}
