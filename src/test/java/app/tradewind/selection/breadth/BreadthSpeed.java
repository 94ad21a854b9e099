package app.tradewind.selection.breadth;

import app.tradewind.selection.breadth.demand.BreadthWish;
import app.tradewind.selection.breadth.demand.Entry;
import app.tradewind.selection.breadth.demand.LeastShare;
import java.lang.management.ManagementFactory;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;

/** How long a list under demands takes: {@code BreadthSpeed PRODUCTS PLACES}; processor time a list, ten lists after two. */
final class BreadthSpeed {

    private static final int LISTS = 10;
    private static final int BRANDS = 12;

    private BreadthSpeed() { }

    public static void main(String... args) {
        int products = Integer.parseInt(args[0]);
        int places = Integer.parseInt(args[1]);
        Breadth breadth = new Breadth(range(products), new Breadth.Setting("points", LocalDate.of(2026, 11, 22), 1));
        for (int i = 0; i < LISTS + 2; i++) {
            BreadthWish wish = new BreadthWish(places, List.of(new LeastShare("brand", "", 0.04 + 0.001 * i), new LeastShare("newness", "new", 0.3),
                    new LeastShare("supplier_size", "small", 0.3), new LeastShare("market", "", 0.2), new LeastShare("tail", "tail", 0.25)), 2, false, 1);
            long from = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
            BreadthAnswer answer = breadth.of(wish);
            long took = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - from;
            System.out.printf("%d ms, cost %.2f, held %b, may miss %.4f%n", took / 1_000_000, answer.cost().total(), answer.held(), answer.cost().missed());
        }
    }

    private static List<Entry> range(int products) {
        SplittableRandom random = new SplittableRandom(5);
        List<Entry> entries = new ArrayList<>();
        for (int i = 0; i < products; i++) {
            int brand = (int) (BRANDS * random.nextDouble() * random.nextDouble());
            Map<String, Set<String>> groups = Map.of("brand", Set.of("B" + brand), "newness", Set.of(random.nextInt(5) == 0 ? "new" : "own"),
                    "supplier_size", Set.of(random.nextInt(4) == 0 ? "small" : "large"), "tail", Set.of(random.nextInt(3) == 0 ? "tail" : "head"),
                    "market", random.nextInt(3) == 0 ? Set.of("DE", "US") : Set.of(random.nextBoolean() ? "US" : "FR"));
            entries.add(new Entry("P" + i, "P" + i, 100 * random.nextDouble() - 4 * brand, 8, groups, random.nextInt(4) == 0 ? "F" + i / 6 : ""));
        }
        return entries;
    }
}
