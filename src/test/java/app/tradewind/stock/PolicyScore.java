package app.tradewind.stock;

import app.tradewind.stock.simulate.Flight;
import app.tradewind.stock.simulate.Futures;
import app.tradewind.stock.simulate.Outcome;
import app.tradewind.stock.simulate.Outcome.Measure;
import app.tradewind.stock.simulate.Policy;
import java.util.Arrays;

/** What a policy came to over the scored weeks of many items: all in money, so that dear items count more. */
final class PolicyScore {

    private static final double WEEKS_A_YEAR = 52;

    private double wanted;
    private double served;
    private double stock;
    private double profit;

    void fly(PolicyItem item, double[] orderUpTo) {
        fly(item, new Policy.Levels(constant(Double.NaN), orderUpTo, 1));
    }

    void fly(PolicyItem item, Policy policy) {
        Outcome outcome = new Flight(item.asked(), Futures.told(new double[][] {item.flown()}, new int[][] {item.lead()})).under(policy);
        for (int week = PolicyItem.WARM_UP; week < PolicyItem.FLOWN; week++) {
            double units = item.flown()[week];
            double lost = outcome.quantile(Measure.LOST_SALES, week, 0.5);
            double left = outcome.quantile(Measure.STOCK, week, 0.5);
            wanted += units * item.price();
            served += (units - lost) * item.price();
            stock += left * item.price() * PolicyItem.COST / PolicyItem.SCORED;
            profit += (units - lost) * item.price() * PolicyItem.MARGIN
                    - left * item.price() * PolicyItem.COST * PolicyItem.HOLDING / WEEKS_A_YEAR;
        }
    }

    /** Knows demand and lead times: every order brings what is sold until the next one comes, and no piece more. */
    static Policy clairvoyant(PolicyItem item) {
        double[] units = item.flown();
        double[] quantity = new double[units.length];
        int latest = 0;
        int[] arrives = new int[units.length + 1];
        for (int week = 0; week < units.length; week++) {
            latest = Math.max(latest, week + item.lead()[week]);
            arrives[week] = Math.min(units.length, latest);
        }
        arrives[units.length] = units.length;
        for (int week = 0; week < units.length; week++) {
            for (int t = arrives[week]; t < arrives[week + 1]; t++) {
                quantity[week] += units[t];
            }
        }
        return new Policy.Drawn(quantity);
    }

    static double[] constant(double value) {
        double[] values = new double[PolicyItem.FLOWN];
        Arrays.fill(values, value);
        return values;
    }

    double fill() {
        return served / wanted;
    }

    /** Mean value of the stock at a week's end, at cost. */
    double stock() {
        return stock;
    }

    double profit() {
        return profit;
    }
}
