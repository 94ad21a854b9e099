package app.tradewind.forecast;

import app.tradewind.advice.Digest;
import app.tradewind.forecast.cause.Drivers;
import app.tradewind.forecast.odd.LeftOut;
import java.time.LocalDate;
import java.util.Arrays;

/**
 * The demand of one thing in equal steps of time, oldest first: the food of the forecast.
 *
 * @param id what it is the demand of
 * @param units pieces a step; {@code NaN} where nothing is known, which is not the same as none sold
 * @param stocked share of the step in stock, 0 to 1, {@code NaN} where not known; {@code null} for not
 *     known at all. Steps out of stock are censored: what was sold is only the least that was wanted
 * @param period steps a season: 52 for weeks, 12 for months, 7 for days, 1 for none
 * @param firstPeriod first day of the first step, or {@code null} where the steps carry no date
 * @param drivers what else is known: events of the market, promotions, prices
 */
public record DemandSeries(String id, double[] units, double[] stocked, int period, LocalDate firstPeriod,
        Drivers drivers) {

    private static final int MONTHS = 12;
    private static final int QUARTERS = 4;
    private static final int DAYS_OF_WEEK = 7;
    private static final int DAYS_OF_YEAR = 365;
    private static final int MONTHS_A_QUARTER = 3;

    public DemandSeries {
        if (stocked != null && stocked.length != units.length) {
            throw new IllegalArgumentException("units and stocked of different lengths: " + id);
        }
        if (period < 1) {
            throw new IllegalArgumentException("period under 1: " + id);
        }
    }

    /** A series of which nothing is known besides. */
    public DemandSeries(String id, double[] units, double[] stocked, int period, LocalDate firstPeriod) {
        this(id, units, stocked, period, firstPeriod, Drivers.NONE);
    }

    /** The same series, knowing more. */
    public DemandSeries with(Drivers known) {
        return new DemandSeries(id, units, stocked, period, firstPeriod, known);
    }

    /** A series without dates and without knowledge of stock. */
    public static DemandSeries of(String id, double[] units, int period) {
        return new DemandSeries(id, units, null, period, null);
    }

    public int length() {
        return units.length;
    }

    /**
     * First day of a step, which may lie beyond the last one known. Periods of 12 count months, of 4
     * quarters, of 7 and 365 days, all others weeks.
     *
     * @return {@code null} where the steps carry no date
     */
    public LocalDate start(int step) {
        if (firstPeriod == null) {
            return null;
        }
        return switch (period) {
            case MONTHS -> firstPeriod.plusMonths(step);
            case QUARTERS -> firstPeriod.plusMonths((long) MONTHS_A_QUARTER * step);
            case DAYS_OF_WEEK, DAYS_OF_YEAR -> firstPeriod.plusDays(step);
            default -> firstPeriod.plusWeeks(step);
        };
    }

    /** First days of the steps {@code from} to {@code to} as days since 1970; {@code null} without dates. */
    long[] edges(int from, int to) {
        if (firstPeriod == null) {
            return null;
        }
        long[] edges = new long[to - from + 1];
        for (int step = from; step <= to; step++) {
            edges[step - from] = start(step).toEpochDay();
        }
        return edges;
    }

    /**
     * The series without the steps that {@code today} has not yet left behind: a week half over is not a
     * collapse of demand. The first step of the forecast is then the step that was cut off.
     */
    public DemandSeries complete(LocalDate today) {
        int whole = units.length;
        while (firstPeriod != null && whole > 0 && start(whole).isAfter(today)) {
            whole--;
        }
        return whole == units.length ? this : new DemandSeries(id, Arrays.copyOf(units, whole),
                stocked == null ? null : Arrays.copyOf(stocked, whole), period, firstPeriod, drivers);
    }

    /**
     * The series with the days that its rows leave out, as not known; only where steps are days, carry no date
     * and show no gap of their own, sell on most days, and nothing else is known that is counted by step.
     */
    DemandSeries gapsShown() {
        boolean bare = period == DAYS_OF_WEEK && firstPeriod == null && stocked == null && drivers == Drivers.NONE;
        if (!bare || !Arrays.stream(units).allMatch(value -> value >= 0 && value < Double.MAX_VALUE) || History.of(this).slow()) {
            return this;
        }
        int[] before = LeftOut.before(units);
        double[] shown = new double[units.length + Arrays.stream(before).sum()];
        Arrays.fill(shown, Double.NaN);
        int at = 0;
        for (int t = 0; t < units.length; t++) {
            at += before[t];
            shown[at++] = units[t];
        }
        return shown.length == units.length ? this : of(id, shown, period);
    }

    /** Fingerprint of everything that a forecast looks at. */
    public String digest() {
        Digest digest = new Digest().add(id).add(units).add(period);
        if (stocked != null) {
            digest.add(stocked);
        }
        if (drivers.promotion() != null) {
            digest.add(drivers.promotion());
        }
        if (drivers.price() != null) {
            digest.add(drivers.price());
        }
        if (drivers.aside() != null) {
            digest.add(drivers.aside());
        }
        if (drivers.category() != null) {
            digest.add(drivers.category());
        }
        return digest.hex();
    }
}
