package app.tradewind.pricing.sim;

import app.tradewind.pricing.response.ItemResponse;
import app.tradewind.pricing.response.Responses;
import app.tradewind.pricing.response.SlopePosterior;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;

/** Measures the response model on {@link PricingSimulator}: error, cover of the interval, profit lost. */
public final class PricingMeasure {

    /**
     * @param rmse error of the posterior mean
     * @param cover share of true elasticities inside the 90 % interval
     * @param regret share of the best profit that the advised prices lose
     * @param keep share that keeping the price loses
     * @param losing share of changes that lower the profit
     */
    public record Score(double bias, double rmse, double cover, double regret, double keep, double losing) { }

    private PricingMeasure() { }

    /** Prints a table for so many seeds; or, given a sales and a truth file, for that one world. */
    public static void main(String[] args) throws IOException {
        if (args.length == 2) {
            System.out.println(score(WorldFiles.read(Path.of(args[0]), Path.of(args[1]))));
            return;
        }
        int seeds = args.length > 0 ? Integer.parseInt(args[0]) : 20;
        System.out.println("variant,weeks,bias,rmse,cover90,regret,keep,losing");
        for (int weeks : new int[] {13, 26, 52, 104}) {
            print(PricingSimulator.Variant.PLAIN, weeks, seeds);
        }
        for (PricingSimulator.Variant variant : PricingSimulator.Variant.values()) {
            if (variant != PricingSimulator.Variant.PLAIN) {
                print(variant, 52, seeds);
            }
        }
    }

    private static void print(PricingSimulator.Variant variant, int weeks, int seeds) {
        double[] sums = new double[6];
        for (int seed = 0; seed < seeds; seed++) {
            Score s = score(PricingSimulator.world(1000 + seed, weeks, variant));
            double[] values = {s.bias, s.rmse * s.rmse, s.cover, s.regret, s.keep, s.losing};
            for (int k = 0; k < 6; k++) {
                sums[k] += values[k] / seeds;
            }
        }
        System.out.printf(Locale.ROOT, "%s,%d,%.3f,%.3f,%.3f,%.4f,%.4f,%.3f%n", variant, weeks,
                sums[0], Math.sqrt(sums[1]), sums[2], sums[3], sums[4], sums[5]);
    }

    /** Fits and compares with the truth. */
    public static Score score(PricingSimulator.World world) {
        Map<String, ItemResponse> responses = Responses.of(world.histories(), 52);
        double error = 0;
        double square = 0;
        double inside = 0;
        double[] profit = new double[3];
        double changes = 0;
        double losses = 0;
        int n = 0;
        for (int i = 0; i < world.truths().size(); i++) {
            PricingSimulator.Truth truth = world.truths().get(i);
            ItemResponse response = responses.get(truth.id());
            double now = world.histories().get(i).priceNow();
            double price = now;
            if (response != null) {
                SlopePosterior slope = response.elasticity();
                double off = slope.mean() - truth.elasticity();
                error += off;
                square += off * off;
                inside += truth.elasticity() >= slope.quantile(0.05) && truth.elasticity() <= slope.quantile(0.95)
                        ? 1 : 0;
                n++;
                price = best(now, p -> slope.unitsFactor(p / now) * (0.80 * p - truth.cost()));
            }
            profit[0] += truth.profit(best(now, truth::profit));
            profit[1] += truth.profit(price);
            profit[2] += truth.profit(now);
            if (Math.abs(price / now - 1) > 0.005) {
                changes++;
                losses += truth.profit(price) < truth.profit(now) ? 1 : 0;
            }
        }
        return new Score(error / n, Math.sqrt(square / n), inside / n, 1 - profit[1] / profit[0],
                1 - profit[2] / profit[0], losses / Math.max(1, changes));
    }

    private static double best(double now, java.util.function.DoubleUnaryOperator profit) {
        double best = now;
        for (int k = 0; k <= 400; k++) {
            double price = now * (0.8 + 0.001 * k);
            best = profit.applyAsDouble(price) > profit.applyAsDouble(best) ? price : best;
        }
        return best;
    }
}
