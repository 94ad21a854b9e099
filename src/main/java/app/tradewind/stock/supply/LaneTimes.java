package app.tradewind.stock.supply;

import app.tradewind.stock.supply.Journey.Stage;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.apache.commons.statistics.distribution.TDistribution;

/**
 * How long each lane takes, from journeys that have ended. Times are compared as logarithms, since delays grow with
 * the way. A lane's middle is its own mean, drawn towards that of its mode of transport, and the mode's towards all,
 * the more the fewer journeys there are: (n·own + k·wider)/(n + k) with k the spread within lanes over the spread
 * between them (James and Stein; Gelman and Hill, Data Analysis Using Regression, 2007, chapter 12).
 *
 * <p>Around the middle lie the errors that the same recipe makes when each journey is foretold from all others
 * (Barber et al., "Predictive inference with the jackknife+", Annals of Statistics 49, 2021): where nine of ten of
 * those fell, the tenth part lies beyond. With few journeys a Student-t stands in for them.
 */
public final class LaneTimes {

    /** Below this nothing is claimed. */
    public static final int LEAST = 3;
    /** From here on the errors speak for themselves. */
    private static final int ENOUGH_ERRORS = 20;
    private static final int POINTS = 199;
    /** Where too few lanes tell how far lanes differ, a lane needs about this many journeys to outweigh the rest. */
    private static final double USUAL_PULL = 4;
    private static final double MOST_PULL = 50;

    private final Map<Stage, Recipe> recipes = new HashMap<>();
    private final Map<Stage, double[]> errors = new HashMap<>();

    private LaneTimes() { }

    /** Learns from journeys of both stages, each by itself. */
    public static LaneTimes of(List<Journey> past) {
        LaneTimes times = new LaneTimes();
        for (Stage stage : Stage.values()) {
            List<Journey> some = past.stream().filter(journey -> journey.stage() == stage).toList();
            if (some.size() >= LEAST) {
                Recipe recipe = new Recipe(some);
                times.recipes.put(stage, recipe);
                times.errors.put(stage, recipe.errors());
            }
        }
        return times;
    }

    /** How long a journey of this lane takes, as a sample; {@code null} where too few have ended to tell. */
    public LaneTime of(Lane lane, Stage stage) {
        Recipe recipe = recipes.get(stage);
        if (recipe == null) {
            return null;
        }
        double middle = recipe.middle(lane);
        double[] around = errors.get(stage);
        double[] days = around.length >= ENOUGH_ERRORS ? jackknife(middle, around) : student(middle, recipe.spread(lane), around.length);
        return new LaneTime(days, recipe.count(lane), recipe.all.size());
    }

    /** Errors with the least and greatest stretched a little, so that one beyond all that was seen has a place. */
    private static double[] jackknife(double middle, double[] around) {
        double[] days = new double[POINTS];
        for (int i = 0; i < POINTS; i++) {
            double at = (i + 1.0) / (POINTS + 1) * (around.length + 1) - 1;
            int below = (int) Math.floor(at);
            double error = below < 0 ? around[0] : below >= around.length - 1 ? around[around.length - 1]
                    : around[below] + (at - below) * (around[below + 1] - around[below]);
            days[i] = Math.exp(middle + error);
        }
        return days;
    }

    private static double[] student(double middle, double spread, int count) {
        TDistribution t = TDistribution.of(Math.max(2, count - 1));
        double[] days = new double[POINTS];
        for (int i = 0; i < POINTS; i++) {
            days[i] = Math.exp(middle + spread * t.inverseCumulativeProbability((i + 1.0) / (POINTS + 1)));
        }
        return days;
    }

    /** Means of lanes within modes within all, and how far each draws the other. */
    private static final class Recipe {

        private final List<Journey> all;
        private final Sum whole = new Sum();
        private final Map<String, Sum> modes = new HashMap<>();
        private final Map<Lane, Sum> lanes = new HashMap<>();
        private final double laneSpread;
        private final double lanePull;
        private final double modePull;

        Recipe(List<Journey> all) {
            this.all = all;
            Spread lanes = Spread.of(all, Journey::lane);
            this.laneSpread = lanes.within();
            this.lanePull = lanes.pull();
            this.modePull = Spread.of(all, journey -> journey.lane().mode()).pull();
            for (Journey journey : all) {
                whole.add(journey, 1);
                modes.computeIfAbsent(journey.lane().mode(), mode -> new Sum()).add(journey, 1);
                this.lanes.computeIfAbsent(journey.lane(), lane -> new Sum()).add(journey, 1);
            }
        }

        int count(Lane lane) {
            return lanes.getOrDefault(lane, new Sum()).count;
        }

        double spread(Lane lane) {
            return laneSpread * Math.sqrt(1 + 1 / (count(lane) + lanePull));
        }

        double middle(Lane lane) {
            double mode = modes.getOrDefault(lane.mode(), new Sum()).drawn(whole.drawn(0, 0), modePull);
            return lanes.getOrDefault(lane, new Sum()).drawn(mode, lanePull);
        }

        /** Of a journey of which nothing is known but the others. */
        double without(Journey journey) {
            Sum[] all = {whole, modes.get(journey.lane().mode()), lanes.get(journey.lane())};
            for (Sum sum : all) {
                sum.add(journey, -1);
            }
            double middle = middle(journey.lane());
            for (Sum sum : all) {
                sum.add(journey, 1);
            }
            return middle;
        }

        double[] errors() {
            double[] errors = new double[all.size()];
            for (int i = 0; i < errors.length; i++) {
                Journey journey = all.get(i);
                errors[i] = Math.log(journey.days()) - without(journey);
            }
            Arrays.sort(errors);
            return errors;
        }
    }

    /** A mean of logarithms that can be drawn towards a wider one. */
    private static final class Sum {

        private double sum;
        private int count;

        void add(Journey journey, int times) {
            sum += times * Math.log(journey.days());
            count += times;
        }

        double drawn(double wider, double pull) {
            return count + pull == 0 ? wider : (sum + pull * wider) / (count + pull);
        }
    }

    /**
     * One-way analysis of variance of unbalanced groups (Searle, Casella and McCulloch, Variance Components, 1992,
     * section 3.6).
     *
     * @param within standard deviation inside a group
     * @param pull how many journeys the wider mean is worth
     */
    private record Spread(double within, double pull) {

        static Spread of(List<Journey> all, Function<Journey, Object> group) {
            Map<Object, List<Double>> groups = new HashMap<>();
            all.forEach(journey -> groups.computeIfAbsent(group.apply(journey), key -> new ArrayList<>()).add(Math.log(journey.days())));
            double total = all.stream().mapToDouble(journey -> Math.log(journey.days())).average().orElse(0);
            double inside = 0;
            double between = 0;
            double squares = 0;
            for (List<Double> one : groups.values()) {
                double mean = one.stream().mapToDouble(y -> y).average().orElse(0);
                inside += one.stream().mapToDouble(y -> (y - mean) * (y - mean)).sum();
                between += one.size() * (mean - total) * (mean - total);
                squares += (double) one.size() * one.size();
            }
            int n = all.size();
            int free = n - groups.size();
            if (free < 2 || groups.size() < 3) {
                double whole = (inside + between) / Math.max(1, n - 1);
                return new Spread(Math.sqrt(free < 2 ? whole : inside / free), USUAL_PULL);
            }
            double msw = inside / free;
            double msb = between / (groups.size() - 1);
            double size = (n - squares / n) / (groups.size() - 1);
            double apart = Math.max(0, (msb - msw) / size);
            return new Spread(Math.sqrt(msw), apart <= msw / MOST_PULL ? MOST_PULL : msw / apart);
        }
    }
}
