package app.tradewind.jobs.levels;

import app.tradewind.catalog.SalesHistory;
import app.tradewind.forecast.Forecaster;
import app.tradewind.jobs.desk.items.MarketDrivers;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;

/** Past demand of all bottoms in the same weeks, from the first week anything was sold to the last whole one. */
final class Weeks {

    static final int SEASON = 52;

    private final LocalDate first;
    private final double[][] demand;

    private Weeks(LocalDate first, double[][] demand) {
        this.first = first;
        this.demand = demand;
    }

    /** Weeks out of stock are filled, see {@link Forecaster#demand}. */
    static Weeks of(List<SalesHistory> histories) {
        LocalDate first = histories.stream().map(SalesHistory::firstWeek).min(LocalDate::compareTo).orElse(LocalDate.EPOCH);
        int weeks = histories.stream().mapToInt(history -> at(first, history.week(history.weeks()))).max().orElse(0);
        double[][] demand = new double[histories.size()][weeks];
        for (int i = 0; i < demand.length; i++) {
            SalesHistory history = histories.get(i);
            System.arraycopy(Forecaster.demand(MarketDrivers.series(history)), 0, demand[i], at(first, history.firstWeek()), history.weeks());
        }
        return new Weeks(first, demand);
    }

    private static int at(LocalDate first, LocalDate week) {
        return (int) ChronoUnit.WEEKS.between(first, week);
    }

    LocalDate first() {
        return first;
    }

    /** One row a bottom, one column a week. */
    double[][] demand() {
        return demand;
    }

    int count() {
        return demand.length == 0 ? 0 : demand[0].length;
    }

    /** Past demand of some bottoms together. */
    double[] sum(int[] members) {
        double[] sum = new double[count()];
        for (int member : members) {
            for (int week = 0; week < sum.length; week++) {
                sum[week] += demand[member][week];
            }
        }
        return sum;
    }

    /** The naive forecast of some bottoms: the same week of last year, or the last week where there was none. */
    double[] naive(int[] members, int horizon) {
        double[] past = sum(members);
        double[] naive = new double[horizon];
        for (int h = 0; h < horizon; h++) {
            int at = past.length + h - SEASON * (1 + h / SEASON);
            naive[h] = past.length == 0 ? Double.NaN : past[at >= 0 && past.length > SEASON ? at : past.length - 1];
        }
        return naive;
    }
}
