package app.tradewind.jobs.plan;

import app.tradewind.intake.UnusableFileException;
import app.tradewind.report.Table;
import app.tradewind.stock.plan.OrderPlan;
import app.tradewind.stock.plan.PlanSearch;
import app.tradewind.stock.plan.PlanTask;
import java.nio.file.Path;
import java.time.Duration;
import java.util.OptionalDouble;
import java.util.function.BooleanSupplier;

/**
 * Plans the task of a file. A count of steps ends the search, so that the same file and seed give the same plan on
 * any computer; the clock is for emergencies, and its use is told.
 */
public final class PlanFile {

    /** Changes a second that a computer of half our speed still manages on one core. */
    private static final long PACE = 500_000;
    private static final long STEPS = 25_000_000;
    /** Of more products the bound takes longer, and its prices leave less to search for. */
    private static final int MANY = 200;
    private static final long STEPS_OF_MANY = 6_000_000;
    private static final Duration EMERGENCY = Duration.ofMinutes(10);

    private final long seed;
    private final Duration asked;

    /** @param asked about how long it may take, {@code null} for as long as pays */
    public PlanFile(long seed, Duration asked) {
        this.seed = seed;
        this.asked = asked;
    }

    /**
     * @param table {@code item_id,week,mode,cartons}; weeks count from 0, as in the file
     * @param objective what the plan is worth
     * @param bound what no plan can exceed; empty where it is not known
     * @param seconds it took, the bound included
     * @param cutShort whether the clock ended the search, so that another call may find another plan
     */
    public record Answer(Table table, double objective, OptionalDouble bound, double seconds, boolean cutShort) { }

    /**
     * @throws UnusableFileException if the file is not there
     * @throws app.tradewind.reference.ReferenceException if it is no task, naming the line
     */
    public Answer plan(Path file) throws UnusableFileException {
        long start = System.nanoTime();
        PlanTask task = TaskFile.read(file);
        boolean many = task.products().size() > MANY;
        long steps = many ? STEPS_OF_MANY : STEPS;
        Duration limit = asked != null ? asked : EMERGENCY;
        PlanSearch search = new PlanSearch(task);
        BooleanSupplier late = () -> System.nanoTime() - start > limit.toNanos();
        OptionalDouble bound = search.bound(late);
        OrderPlan plan = search.best(asked == null ? steps : Math.min(steps, asked.toMillis() * PACE / 1000), seed, late);
        Table.Builder table = new Table.Builder("item_id", "week", "mode", "cartons");
        plan.orders().forEach(order -> table.row(order.product(), order.week(), order.mode(), order.cartons()));
        double seconds = (System.nanoTime() - start) / 1e9;
        return new Answer(table.build(), plan.objective(), bound, seconds, seconds * 1e9 > limit.toNanos());
    }
}
