package app.tradewind.stock.leadtime;

import app.tradewind.market.shutdown.Closing;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;

/**
 * What is known of deliveries besides mean and deviation.
 *
 * @param deliveries lead times of past deliveries in open days; empty where too few are known
 * @param closings days to come on which the factory stands still
 * @param factoryShare share of the lead time in which goods are in the making, the first part of it, 0 to 1
 * @param from the day that counts as 0
 */
public record Supply(double[] deliveries, List<Closing> closings, double factoryShare, LocalDate from) {

    /** Fewer deliveries than this are stories, not a distribution. */
    public static final int LEAST_DELIVERIES = 5;
    /** Taken where nobody says otherwise, and said so: half of the time in the factory, half on the way. */
    public static final double USUAL_FACTORY_SHARE = 0.5;

    /** Nothing is known. */
    public static final Supply UNKNOWN = new Supply(new double[0], List.of(), USUAL_FACTORY_SHARE, null);

    private static final double DAYS_A_WEEK = 7;

    /** @param ordered the day of the order @param arrived the day from which it could be sold */
    public record Delivery(LocalDate ordered, LocalDate arrived) { }

    public Supply {
        if (!(factoryShare >= 0 && factoryShare <= 1)) {
            throw new IllegalArgumentException("share of the factory outside 0 to 1: " + factoryShare);
        }
        closings = List.copyOf(closings);
    }

    /**
     * @param past deliveries; the days a factory stood still in them are taken out
     * @param closings past ones and those to come
     */
    public static Supply of(List<Delivery> past, List<Closing> closings, double factoryShare, LocalDate today) {
        FactoryCalendar calendar = new FactoryCalendar(today, closings, factoryShare);
        double[] days = past.stream().filter(one -> !one.arrived().isBefore(one.ordered()))
                .mapToDouble(one -> calendar.lead(one.ordered().toEpochDay() - today.toEpochDay(),
                        one.arrived().toEpochDay() - today.toEpochDay())).toArray();
        return new Supply(days.length < LEAST_DELIVERIES ? new double[0] : days,
                closings.stream().filter(one -> !one.last().isBefore(today)).toList(), factoryShare, today);
    }

    /** The same where the factory never stands still. */
    public Supply open() {
        return new Supply(deliveries, List.of(), factoryShare, from);
    }

    /** Mean lead time of the deliveries in weeks, {@code NaN} where too few are known. */
    public double meanWeeks() {
        return Arrays.stream(deliveries).average().orElse(Double.NaN) / DAYS_A_WEEK;
    }

    /** Deviation of the deliveries' lead times in weeks, {@code NaN} where too few are known. */
    public double sdWeeks() {
        double mean = Arrays.stream(deliveries).average().orElse(Double.NaN);
        double squares = Arrays.stream(deliveries).map(days -> (days - mean) * (days - mean)).sum();
        return Math.sqrt(squares / (deliveries.length - 1)) / DAYS_A_WEEK;
    }

    /** Answers when orders arrive; all in weeks from {@link #from()}. */
    public Arrivals arrivals() {
        if (closings.isEmpty()) {
            return (ordered, lead) -> ordered + lead;
        }
        FactoryCalendar calendar = new FactoryCalendar(from, closings, factoryShare);
        return (ordered, lead) -> calendar.arrival(ordered * DAYS_A_WEEK, lead * DAYS_A_WEEK) / DAYS_A_WEEK;
    }

    /** When an order arrives. */
    @FunctionalInterface
    public interface Arrivals {

        /** @param ordered weeks until the order is placed @param lead weeks it takes while the factory is open */
        double of(double ordered, double lead);
    }

    /** Weeks in which the factory stands still, all together. */
    public double closedWeeks() {
        return closings.stream().mapToLong(Closing::days).sum() / DAYS_A_WEEK;
    }
}
