package app.tradewind.jobs.plan;

import app.tradewind.intake.UnusableFileException;
import app.tradewind.reference.DataFile;
import app.tradewind.reference.Entry;
import app.tradewind.reference.ReferenceException;
import app.tradewind.stock.plan.Offer;
import app.tradewind.stock.plan.PlanProduct;
import app.tradewind.stock.plan.PlanTask;
import app.tradewind.words.Phrase;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * An order-plan task as JSON: {@code T} weeks; {@code sku}, each with {@code id, unit_cost, net_revenue,
 * carton, moq, vol, wt, K, hold, salvage, I0, pipe} (week to pieces) and {@code demand} (one a week);
 * {@code modes} by name with {@code L, per_kg, per_m3}, of which {@code sea} fills containers;
 * {@code container} with {@code vol, fixed, max_per_week}; {@code cash0, recv_lag, pay_lag}.
 */
final class TaskFile {

    private static final String IN_CONTAINERS = "sea";
    private static final int LONGEST = 520;

    private TaskFile() { }

    /**
     * @throws UnusableFileException if the file is not there
     * @throws ReferenceException naming the line where it is no task
     */
    static PlanTask read(Path file) throws UnusableFileException {
        String name = file.getFileName().toString();
        Entry root;
        try {
            root = DataFile.parse(name, Files.readString(file));
        } catch (IOException e) {
            throw new UnusableFileException(Phrase.of("storage.unreadable", name));
        }
        int horizon = whole(root, "T");
        if (horizon < 1 || horizon > LONGEST) {
            throw root.field("T").wrong("jobs.plan.horizon", LONGEST);
        }
        List<PlanTask.Mode> modes = new ArrayList<>();
        root.field("modes").map().forEach((mode, entry) -> modes.add(new PlanTask.Mode(mode, whole(entry, "L"),
                amount(entry, "per_kg"), amount(entry, "per_m3"), mode.equals(IN_CONTAINERS))));
        List<PlanProduct> products = root.list("sku").stream().map(entry -> product(entry, horizon, modes.size())).toList();
        if (products.isEmpty() || modes.isEmpty()) {
            throw root.wrong("jobs.plan.empty");
        }
        Entry container = root.field("container");
        if (amount(container, "vol") == 0) {
            throw container.wrong("jobs.plan.no-volume");
        }
        return new PlanTask(horizon, products, modes,
                new PlanTask.Container(amount(container, "vol"), amount(container, "fixed"), whole(container, "max_per_week")),
                new PlanTask.Cash(amount(root, "cash0"), whole(root, "recv_lag"), whole(root, "pay_lag")));
    }

    private static PlanProduct product(Entry entry, int horizon, int modes) {
        List<Entry> weeks = entry.field("demand").items();
        if (weeks.size() != horizon) {
            throw entry.field("demand").wrong("jobs.plan.weeks", weeks.size(), horizon);
        }
        int[] demand = weeks.stream().mapToInt(TaskFile::whole).toArray();
        int[] pipeline = new int[horizon];
        entry.field("pipe").map().forEach((week, pieces) -> {
            int at = week.matches("\\d{1,4}") ? Integer.parseInt(week) : horizon;
            if (at >= horizon) {
                throw pieces.wrong("jobs.plan.pipe", week, horizon);
            }
            pipeline[at] = whole(pieces);
        });
        if (whole(entry, "carton") < 1) {
            throw entry.field("carton").wrong("jobs.plan.carton");
        }
        Offer.Lot lot = new Offer.Lot(whole(entry, "carton"), whole(entry, "moq"), amount(entry, "vol"), amount(entry, "wt"));
        List<Offer> offers = IntStream.range(0, modes)
                .mapToObj(mode -> Offer.plain(mode, lot, amount(entry, "unit_cost"), amount(entry, "K"))).toList();
        return new PlanProduct(entry.text("id"),
                new PlanProduct.Worth(amount(entry, "net_revenue"), amount(entry, "hold"), amount(entry, "salvage")),
                offers, whole(entry, "I0"), pipeline, new int[][] {demand});
    }

    private static double amount(Entry entry, String key) {
        BigDecimal number = entry.field(key).number();
        if (number.signum() < 0) {
            throw entry.field(key).wrong("jobs.plan.negative", key);
        }
        return number.doubleValue();
    }

    private static int whole(Entry entry, String key) {
        return whole(entry.field(key));
    }

    /** Counts come as {@code 36} or {@code 36.0}. */
    private static int whole(Entry entry) {
        try {
            int number = entry.number().intValueExact();
            if (number >= 0) {
                return number;
            }
        } catch (ArithmeticException e) {
            throw entry.wrong("jobs.plan.whole", entry.text());
        }
        throw entry.wrong("jobs.plan.whole", entry.text());
    }
}
