package app.tradewind.pricing.sim;

import app.tradewind.catalog.Money;
import app.tradewind.pricing.PriceHistory;
import app.tradewind.pricing.PriceSettings;
import app.tradewind.pricing.PriceTerms;
import app.tradewind.pricing.advise.PriceAdviser;
import java.lang.management.ManagementFactory;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Currency;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SplittableRandom;

/** Times advice on many weekly rows: {@code PricingSpeed [PRODUCTS WEEKS]}, usually 5,000 by 200. */
public final class PricingSpeed {

    private static final int GROUP = 50;
    private static final Currency EUR = Currency.getInstance("EUR");

    private PricingSpeed() { }

    /** Prints seconds of the clock and of the whole process's processor time, without and with promotions. */
    public static void main(String[] args) {
        int products = args.length > 0 ? Integer.parseInt(args[0]) : 5000;
        int weeks = args.length > 1 ? Integer.parseInt(args[1]) : 200;
        System.out.println("rows,promotions,seconds,cpu_seconds,advised");
        for (boolean promotions : new boolean[] {false, true}) {
            PricingSimulator.World world = PricingSimulator.world(1, weeks, products / GROUP, GROUP);
            List<PriceHistory> histories = promotions ? promoted(world.histories()) : world.histories();
            Map<String, PriceTerms> terms = new HashMap<>();
            world.truths().forEach(truth -> terms.put(truth.id(),
                    new PriceTerms(Money.of(String.format(Locale.ROOT, "%.2f", truth.cost()), "EUR"), 0.2, null, null, 0.2, EUR)));
            long wall = System.nanoTime();
            long cpu = cpu();
            long advised = PriceAdviser.advise(histories, terms, new PriceSettings(LocalDate.of(2026, 11, 2), 52, 1))
                    .stream().filter(advice -> advice.prices().advised() != null).count();
            System.out.printf(Locale.ROOT, "%d,%s,%.1f,%.1f,%d%n", (long) products * weeks, promotions,
                    (System.nanoTime() - wall) / 1e9, (cpu() - cpu) / 1e9, advised);
        }
    }

    private static long cpu() {
        return ((com.sun.management.OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean()).getProcessCpuTime();
    }

    private static List<PriceHistory> promoted(List<PriceHistory> plain) {
        SplittableRandom random = new SplittableRandom(7);
        List<PriceHistory> promoted = new ArrayList<>();
        for (PriceHistory item : plain) {
            double[] promotion = new double[item.periods()];
            for (int t = 0; t < promotion.length; t++) {
                promotion[t] = random.nextDouble() < 0.1 ? 1 : 0;
            }
            promoted.add(new PriceHistory(item.id(), item.group(), item.units(), item.price(),
                    new PriceHistory.Controls(item.controls().competitor(), promotion, null)));
        }
        return promoted;
    }
}
