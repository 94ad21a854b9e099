package app.tradewind.pricing.sim;

import app.tradewind.catalog.Money;
import app.tradewind.pricing.PriceAdvice;
import app.tradewind.pricing.PriceSettings;
import app.tradewind.pricing.PriceTerms;
import app.tradewind.pricing.advise.PriceAdviser;
import app.tradewind.pricing.response.ItemResponse;
import app.tradewind.pricing.response.Responses;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Currency;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Measures advice where products take buyers from each other, against advice that looks at each alone. */
public final class FamilyMeasure {

    private static final Currency EUR = Currency.getInstance("EUR");
    private static final int FAMILIES = 25;

    /**
     * @param error root mean squared error of the cross elasticity
     * @param shown share of families in which it counts
     * @param keep share of the best profit that keeping all prices loses
     * @param alone that of the best price of each item by itself
     * @param regret that of the advice
     */
    record Score(double error, double shown, double keep, double alone, double regret) { }

    private FamilyMeasure() { }

    /** Prints one row for each true cross elasticity and length. */
    public static void main(String[] args) {
        System.out.println("cross,weeks,rmse,shown,keep,alone,advised");
        for (double cross : new double[] {0, 0.4, 0.8}) {
            for (int weeks : new int[] {26, 52, 104}) {
                Score s = score(new FamilyWorld(1, FAMILIES, weeks, cross), cross);
                System.out.printf(Locale.ROOT, "%.1f,%d,%.3f,%.2f,%.4f,%.4f,%.4f%n", cross, weeks, s.error, s.shown,
                        s.keep, s.alone, s.regret);
            }
        }
    }

    static Score score(FamilyWorld world, double cross) {
        Map<String, ItemResponse> responses = Responses.of(world.histories, 52);
        Map<String, PriceTerms> terms = new HashMap<>();
        for (int i = 0; i < world.histories.size(); i++) {
            terms.put("p" + i, new PriceTerms(new Money(BigDecimal.valueOf(world.cost(i)), EUR), 0.2, null, null, 0.2, EUR));
        }
        List<PriceAdvice> advice = PriceAdviser.advise(world.histories, terms,
                new PriceSettings(LocalDate.of(2026, 11, 2), 52, 1));
        double square = 0;
        double shown = 0;
        double[] profit = new double[4];
        int families = world.histories.size() / FamilyWorld.SIZE;
        for (int f = 0; f < families; f++) {
            ItemResponse.Lift lift = responses.get("p" + f * FamilyWorld.SIZE).beside().siblings();
            square += Math.pow(lift.mean() - cross, 2) / families;
            shown += lift.mean() > 2 * lift.sd() ? 1.0 / families : 0;
            double[] now = world.now(f);
            double[] alone = now.clone();
            double[] advised = now.clone();
            for (int k = 0; k < FamilyWorld.SIZE; k++) {
                int i = f * FamilyWorld.SIZE + k;
                alone[k] = alone(world, i, now[k], responses.get("p" + i));
                advised[k] = advice.get(i).prices().advised().toDouble();
            }
            profit[0] += world.profit(f, world.best(f));
            profit[1] += world.profit(f, now);
            profit[2] += world.profit(f, alone);
            profit[3] += world.profit(f, advised);
        }
        return new Score(Math.sqrt(square), shown, 1 - profit[1] / profit[0], 1 - profit[2] / profit[0],
                1 - profit[3] / profit[0]);
    }

    private static double alone(FamilyWorld world, int i, double now, ItemResponse response) {
        double best = now;
        double most = 0;
        for (int step = 0; step <= 400; step++) {
            double price = now * (0.8 + 0.001 * step);
            double profit = response.elasticity().unitsFactor(price / now) * (0.8 * price - world.cost(i));
            if (profit > most) {
                most = profit;
                best = price;
            }
        }
        return best;
    }
}
