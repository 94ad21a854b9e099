package app.tradewind.pricing.ads;

import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;

/**
 * Splits a budget so that the last coin brings the same everywhere: coins go one step after another to where they
 * bring most, which is best for concave curves (Fox 1966, marginal allocation). Each place keeps between half and
 * twice its budget; what is waste gets only what nothing else takes.
 */
final class BudgetSplit {

    private static final int STEPS = 100;
    private static final int MOST = 2;

    private BudgetSplit() { }

    /**
     * One place to spend.
     *
     * @param worth what the present budget brings
     * @param now present budget in the smallest coin, above 0
     * @param waste whether it is shown not to pay
     */
    record Place(double worth, long now, double exponent, boolean waste) {

        double at(double budget) {
            return worth * Math.pow(budget / now, exponent);
        }

        private long least() {
            return waste ? 0 : (now + 1) / MOST;
        }

        private long most() {
            return waste ? now : now * MOST;
        }
    }

    private record Step(int place, long coins, double gain, boolean waste) { }

    /** @return a budget each; their sum is the sum of the present ones */
    static long[] of(List<Place> places) {
        long[] budgets = places.stream().mapToLong(Place::least).toArray();
        long left = places.stream().mapToLong(Place::now).sum();
        PriorityQueue<Step> queue = new PriorityQueue<>(Comparator.comparing(Step::waste)
                .thenComparing(Comparator.comparingDouble(Step::gain).reversed()).thenComparingInt(Step::place));
        for (int i = 0; i < budgets.length; i++) {
            left -= budgets[i];
            add(queue, places.get(i), i, budgets[i]);
        }
        while (left > 0) {
            Step step = queue.remove();
            long coins = Math.min(step.coins, left);
            budgets[step.place] += coins;
            left -= coins;
            add(queue, places.get(step.place), step.place, budgets[step.place]);
        }
        return budgets;
    }

    private static void add(PriorityQueue<Step> queue, Place place, int index, long budget) {
        long coins = Math.min(Math.max(1, place.now / STEPS), place.most() - budget);
        if (coins > 0) {
            queue.add(new Step(index, coins, (place.at(budget + coins) - place.at(budget)) / coins, place.waste));
        }
    }
}
