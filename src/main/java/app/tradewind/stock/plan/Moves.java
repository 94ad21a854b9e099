package app.tradewind.stock.plan;

import java.util.SplittableRandom;

/**
 * Random changes of a plan. Each keeps what an order must be: none, or at least the least cartons, in a
 * slot from which it still arrives. Cash and containers are for the caller to judge.
 */
final class Moves {

    private static final int NEAR = 3;

    private final PlanTask task;
    private final PlanState state;
    private final SplittableRandom chance;

    Moves(PlanTask task, PlanState state, SplittableRandom chance) {
        this.task = task;
        this.state = state;
        this.chance = chance;
    }

    /** Tries one change. @return whether anything changed */
    boolean tryOne() {
        int kind = chance.nextInt(100);
        int product = chance.nextInt(task.products().size());
        if (kind < 30) {
            return amount(product, 0);
        }
        if (kind < 55) {
            return shift(product, 1);
        }
        if (kind < 65) {
            return shift(product, chance.nextDouble());
        }
        int other = chance.nextInt(task.products().size());
        if (other == product) {
            return amount(product, 0);
        }
        if (kind < 85) {
            boolean less = amount(product, -1);
            return amount(other, 1) | less;
        }
        if (kind < 93) {
            boolean first = shift(product, 1);
            return amount(other, 0) | first;
        }
        return week();
    }

    /** More or fewer cartons in one slot; {@code direction} -1 for fewer, 1 for more, 0 for either. */
    private boolean amount(int i, int direction) {
        Lane[] lanes = state.lanes(i);
        int m = lanes.length == 0 ? 0 : chance.nextInt(lanes.length);
        if (lanes.length == 0 || lanes[m].slots == 0) {
            return false;
        }
        int[][] cartons = state.edit(i);
        int t = chance.nextInt(lanes[m].slots);
        if (direction < 0) {
            int[] taken = occupied(cartons);
            if (taken == null) {
                return false;
            }
            m = taken[0];
            t = taken[1];
        }
        int least = lanes[m].least;
        int now = cartons[m][t];
        int step = 1 + (int) (-Math.log(1 - chance.nextDouble()) * Math.max(1, now / 3.0));
        boolean up = direction > 0 || direction == 0 && (now == 0 || chance.nextBoolean());
        int next = up ? now == 0 ? least + step - 1 : now + step : chance.nextInt(3) == 0 ? 0 : now - step;
        cartons[m][t] = next < least ? up ? least : 0 : next;
        if (cartons[m][t] == now) {
            return false;
        }
        state.changed(i);
        return true;
    }

    /** Moves an order, or a share of it, to another slot of the same product. */
    private boolean shift(int i, double share) {
        int[][] cartons = state.edit(i);
        int[] from = occupied(cartons);
        if (from == null) {
            return false;
        }
        Lane[] lanes = state.lanes(i);
        int m = chance.nextInt(3) == 0 ? chance.nextInt(lanes.length) : from[0];
        int t = from[1] + chance.nextInt(2 * NEAR + 1) - NEAR;
        if (m != from[0] && chance.nextBoolean()) {
            t = from[1] + lanes[from[0]].lead - lanes[m].lead;
        }
        if (t < 0 || t >= lanes[m].slots || m == from[0] && t == from[1]) {
            return false;
        }
        int there = cartons[from[0]][from[1]];
        int moved = Math.max(1, (int) Math.round(there * share));
        if (there - moved < lanes[from[0]].least) {
            moved = there;
        }
        // Another supplier packs other cartons: about as many pieces.
        int come = Math.max(1, (int) Math.round((double) moved * lanes[from[0]].carton / lanes[m].carton));
        if (cartons[m][t] + come < lanes[m].least) {
            return false;
        }
        cartons[from[0]][from[1]] -= moved;
        cartons[m][t] += come;
        state.changed(i);
        return true;
    }

    /** Moves all orders that fill containers in a week, or all others, to a week near: containers are paid whole. */
    private boolean week() {
        int from = chance.nextInt(task.horizon());
        int to = from + (chance.nextBoolean() ? 1 : -1) * (1 + chance.nextInt(2));
        boolean contained = chance.nextBoolean();
        if (to < 0 || to >= task.horizon()) {
            return false;
        }
        boolean any = false;
        for (int i = 0; i < task.products().size(); i++) {
            any |= week(i, from, to, contained);
        }
        return any;
    }

    private boolean week(int i, int from, int to, boolean contained) {
        Lane[] lanes = state.lanes(i);
        int[][] cartons = state.cartons(i);
        boolean any = false;
        for (int m = 0; m < lanes.length; m++) {
            if (lanes[m].volume > 0 == contained && to < lanes[m].slots && cartons[m][from] > 0) {
                if (!any) {
                    state.edit(i);
                }
                cartons[m][to] += cartons[m][from];
                cartons[m][from] = 0;
                any = true;
            }
        }
        if (any) {
            state.changed(i);
        }
        return any;
    }

    /** A slot with an order in it, each as likely; {@code null} for none. */
    private int[] occupied(int[][] cartons) {
        int count = 0;
        for (int[] mode : cartons) {
            for (int n : mode) {
                count += n > 0 ? 1 : 0;
            }
        }
        int pick = count == 0 ? 0 : chance.nextInt(count);
        for (int m = 0; m < cartons.length; m++) {
            for (int t = 0; t < cartons[m].length; t++) {
                if (cartons[m][t] > 0 && pick-- == 0) {
                    return new int[] {m, t};
                }
            }
        }
        return null;
    }
}
