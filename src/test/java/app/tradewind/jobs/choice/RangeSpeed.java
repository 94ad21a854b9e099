package app.tradewind.jobs.choice;

import app.tradewind.jobs.Jobs;
import app.tradewind.jobs.choice.breadth.CountBy;
import app.tradewind.jobs.choice.breadth.ReadRange;
import app.tradewind.jobs.choice.breadth.ShortRange;
import app.tradewind.selection.breadth.BreadthAnswer;
import app.tradewind.selection.breadth.demand.BreadthWish;
import app.tradewind.selection.breadth.demand.LeastShare;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** How long a list takes while sliders move on a workspace: {@code RangeSpeed DIR}; processor time a list, every slider in turn. */
final class RangeSpeed {

    private static final double NANOS = 1e6;

    private RangeSpeed() { }

    public static void main(String... args) throws Exception {
        try (Jobs jobs = Jobs.open(Path.of(args[0]))) {
            ShortRange range = ReadRange.of(jobs, null, 1);
            System.out.println(range.products() + " products, " + range.dimensions());
            for (CountBy by : CountBy.values()) {
                List<LeastShare> least = new ArrayList<>();
                for (String dimension : range.dimensions()) {
                    least.add(new LeastShare(dimension, dimension.equals("newness") ? "new" : dimension.equals("supplier_size") ? "small"
                            : dimension.equals("tail") ? "tail" : "", 0.1));
                    time(range, by, new BreadthWish(BreadthWish.usualPlaces(range.products()), least, 2, false, 1));
                }
                least.replaceAll(share -> new LeastShare(share.dimension(), share.group(), 0.3));
                time(range, by, new BreadthWish(BreadthWish.usualPlaces(range.products()), least, 2, false, 1));
            }
        }
    }

    private static void time(ShortRange range, CountBy by, BreadthWish wish) {
        for (int again = 0; again < 3; again++) {
            long from = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
            BreadthAnswer answer = range.list(by, wish);
            long took = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - from;
            System.out.printf("%s, %d demands: %.0f ms, held %b, may miss %.3f%n", by, wish.least().size() + 2, took / NANOS, answer.held(), answer.cost().missed());
        }
    }
}
