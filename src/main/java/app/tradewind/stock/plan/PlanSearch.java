package app.tradewind.stock.plan;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalDouble;
import java.util.SplittableRandom;
import java.util.function.BooleanSupplier;
import java.util.stream.IntStream;

/**
 * Looks for the best order plan: several annealings side by side, from the greedy plan and from the plan that
 * the prices of the bound give, then the best of them warmed up again and again. Same task, seed and effort give
 * the same plan, however many threads work.
 */
public final class PlanSearch {

    private static final int STARTS = 2;
    private static final int REHEATS = 3;
    private static final double MILD = 0.25;
    /** A quick search comes first, so that a clock that ends the long one early ends it with something. */
    private static final int QUICK = 16;
    /** Greedy steps look at every product: of more, the time grows with the square. */
    private static final int GREEDY = 60;
    /** Products times weeks up to which the linear programme is solved too. */
    private static final int LINEAR = 200;
    private static final int ROUNDS = 400;

    private final PlanTask task;
    private final PriceBound prices;
    private boolean tightened;

    public PlanSearch(PlanTask task) {
        this.task = task;
        prices = new PriceBound(task, false);
    }

    /**
     * @param effort changes of a plan to try in all; a million takes about a second of one core
     * @param seed of chance
     * @param stop asked now and then by several threads; {@code true} ends early with the best so far
     * @return the best plan met; ordering nothing where even the fixed costs of that cannot be paid
     */
    public OrderPlan best(long effort, long seed, BooleanSupplier stop) {
        SplittableRandom chance = new SplittableRandom(seed);
        boolean priced = priced(stop);
        List<int[][][]> starts = new ArrayList<>();
        if (!priced || task.products().size() <= GREEDY) {
            starts.add(GreedyPlan.of(task));
        }
        if (priced) {
            starts.add(GreedyPlan.trimmed(task, prices.plan()));
        }
        List<Annealing> runs = new ArrayList<>(side(effort / QUICK, 1, starts, chance, stop));
        runs.addAll(side(effort / 2, 1, starts, chance, stop));
        for (int again = 0; again < REHEATS; again++) {
            runs.addAll(side(effort / 2 / REHEATS, MILD, ranked(runs), chance, stop));
        }
        List<int[][][]> ranked = ranked(runs);
        PlanState state = new PlanState(task);
        state.reset(ranked.isEmpty() ? state.snapshot() : ranked.get(0));
        return OrderPlan.of(task, state);
    }

    /** Finds the prices once. @return whether the task is one that has them */
    private boolean priced(BooleanSupplier stop) {
        if (prices.possible() && !tightened) {
            prices.tighten(ROUNDS, Double.NaN, stop);
            tightened = true;
        }
        return tightened;
    }

    /** Several annealings, each from one of the plans given, or from no order. */
    private List<Annealing> side(long effort, double warmth, List<int[][][]> from, SplittableRandom chance, BooleanSupplier stop) {
        long[] seeds = chance.longs(STARTS).toArray();
        return IntStream.range(0, STARTS).parallel().mapToObj(k -> {
            Annealing run = new Annealing(task, new SplittableRandom(seeds[k]));
            if (!from.isEmpty()) {
                run.start(from.get(k % from.size()));
            }
            run.run(effort / STARTS, warmth, stop);
            return run;
        }).toList();
    }

    /** The best plans met, the best first. */
    private static List<int[][][]> ranked(List<Annealing> runs) {
        return runs.stream().filter(run -> run.best() != null)
                .sorted(Comparator.comparingDouble(Annealing::bestObjective).reversed()).map(Annealing::best).limit(STARTS).toList();
    }

    /** What no plan of the task can exceed, the lowest of several bounds; empty where none could be found. */
    public OptionalDouble bound(BooleanSupplier stop) {
        double most = Double.POSITIVE_INFINITY;
        if (priced(stop)) {
            most = prices.best();
            if (task.products().stream().anyMatch(product -> product.demand().length > 1)) {
                PriceBound spread = new PriceBound(task, true);
                spread.tighten(ROUNDS, Double.NaN, stop);
                most = Math.min(most, spread.best());
            }
        }
        boolean sure = task.products().stream().flatMap(product -> product.offers().stream()).allMatch(offer -> offer.coming().sure());
        if (sure && task.products().size() * task.horizon() <= LINEAR) {
            most = Math.min(most, PlanBound.of(task).orElse(most));
        }
        return most < Double.POSITIVE_INFINITY ? OptionalDouble.of(most) : OptionalDouble.empty();
    }

    /**
     * About what another unit of money at the start would be worth, from the prices of the bound; empty where they
     * are not known. Known after {@link #best} or {@link #bound}.
     */
    public OptionalDouble worthOfMoney() {
        return prices.best() < Double.POSITIVE_INFINITY ? OptionalDouble.of(prices.worthOfMoney()) : OptionalDouble.empty();
    }
}
