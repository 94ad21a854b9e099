package app.tradewind.pricing.promo;

import app.tradewind.forecast.count.Counts;
import java.util.Arrays;
import java.util.SplittableRandom;

/** Weeks of an item whose level wanders and has a season, with promotions of a known effect. Truth stands beside. */
final class LiftSimulator {

    final PromoWeeks weeks;
    final double factor;
    /** Pieces expected more than without, and profit. */
    final double extra;
    final double profit;

    LiftSimulator(long seed) {
        SplittableRandom chance = new SplittableRandom(seed);
        int length = 80;
        double level = Math.exp(1.5 + 2.5 * chance.nextDouble());
        factor = 1 + chance.nextDouble() * 2;
        double noise = 4 + 20 * chance.nextDouble();
        double phase = chance.nextDouble() * 2 * Math.PI;
        int mine = 20 + chance.nextInt(50);
        int last = mine + chance.nextInt(2);
        double[] units = new double[length];
        double[] price = new double[length];
        double[] share = new double[length];
        double[] any = new double[length];
        double more = 0;
        double earned = 0;
        PromoWeeks.Money money = new PromoWeeks.Money(0.8, 12);
        for (int week = 0; week < length; week++) {
            level *= Math.exp(0.03 * chance.nextGaussian());
            boolean other = Math.abs(week - mine) > 5 && week % 17 == 3;
            any[week] = week >= mine && week <= last || other ? 1 : 0;
            share[week] = week >= mine && week <= last ? 1 : 0;
            double usual = level * Math.exp(0.25 * Math.sin(phase + 2 * Math.PI * week / 52));
            double mean = any[week] > 0 ? usual * factor : usual;
            price[week] = any[week] > 0 ? 17 : 20;
            units[week] = Counts.poisson(mean * gamma(noise, chance), chance);
            if (share[week] > 0) {
                more += mean - usual;
                earned += mean * money.left(17) - usual * money.left(20);
            }
        }
        double[] stocked = new double[length];
        Arrays.fill(stocked, Double.NaN);
        extra = more;
        profit = earned;
        weeks = new PromoWeeks(units, price, stocked, share, any, money);
    }

    /** Around one, the larger the shape the nearer: a sum of exponentials. */
    private static double gamma(double shape, SplittableRandom chance) {
        double sum = 0;
        for (int i = 0; i < (int) shape; i++) {
            sum -= Math.log(1 - chance.nextDouble());
        }
        return sum / (int) shape;
    }
}
