package app.tradewind.jobs.plan;

import app.tradewind.intake.UnusableFileException;
import app.tradewind.report.Table;
import app.tradewind.stock.plan.OrderPlan;
import app.tradewind.stock.plan.PlanSearch;
import java.nio.file.Path;
import java.time.Duration;
import java.util.OptionalDouble;
import java.util.function.BooleanSupplier;

/** Plans the task of a file within a time. */
public final class PlanFile {

    /** Changes a second that a slow computer still manages on one core, so that the clock does not decide. */
    private static final long PACE = 500_000;

    private final long seed;
    private final Duration limit;

    /** @param limit when to stop at the latest; a fast computer is done before, with the same plan each time */
    public PlanFile(long seed, Duration limit) {
        this.seed = seed;
        this.limit = limit;
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
        PlanSearch search = new PlanSearch(TaskFile.read(file));
        BooleanSupplier late = () -> System.nanoTime() - start > limit.toNanos();
        OptionalDouble bound = search.bound(late);
        OrderPlan plan = search.best(limit.toMillis() * PACE / 1000, seed, late);
        Table.Builder table = new Table.Builder("item_id", "week", "mode", "cartons");
        plan.orders().forEach(order -> table.row(order.product(), order.week(), order.mode(), order.cartons()));
        double seconds = (System.nanoTime() - start) / 1e9;
        return new Answer(table.build(), plan.objective(), bound, seconds, seconds * 1e9 > limit.toNanos());
    }
}
