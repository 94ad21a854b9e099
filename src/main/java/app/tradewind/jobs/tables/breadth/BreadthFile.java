package app.tradewind.jobs.tables.breadth;

import app.tradewind.intake.PlainRow;
import app.tradewind.intake.PlainTable;
import app.tradewind.intake.UnusableFileException;
import app.tradewind.jobs.tables.flaws.RowFlaws;
import app.tradewind.selection.alike.Likeness;
import app.tradewind.selection.alike.Looks;
import app.tradewind.selection.breadth.Breadth;
import app.tradewind.selection.breadth.BreadthAnswer;
import app.tradewind.selection.breadth.demand.BreadthWish;
import app.tradewind.selection.breadth.demand.Entry;
import app.tradewind.words.Phrase;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * A table of products with what each is expected to bring: {@code item_id,value}, and if known {@code sd}, and
 * {@code title,category,price} by which near-copies are known. Every other column is a dimension of groups; several
 * groups in a cell stand with {@code ;} between.
 */
public final class BreadthFile {

    private static final Set<String> OWN = Set.of("item_id", "value", "sd", "title", "category", "price");
    /** How many of the best products are looked at for near-copies. */
    private static final int LOOKED_AT = 2000;

    private BreadthFile() { }

    /**
     * @param entries the products
     * @param dimensions columns of groups, as written
     */
    public record Read(List<Entry> entries, List<String> dimensions) {

        /** The list under a wish, in the unit of the table, which does not say. */
        public BreadthAnswer list(BreadthWish wish, LocalDate today, long seed) {
            return new Breadth(entries, new Breadth.Setting("", today, seed)).of(wish);
        }
    }

    /** @throws UnusableFileException if the file or rows of it cannot be used, each of them named */
    public static Read of(Path file) throws UnusableFileException {
        PlainTable table = PlainTable.read(file, "item_id", "value");
        List<String> dimensions = table.header().stream().map(String::strip).filter(name -> !name.isEmpty() && !OWN.contains(name.toLowerCase(Locale.ROOT))).toList();
        if (table.rows().isEmpty()) {
            throw new UnusableFileException(Phrase.of("breadth.no-rows", table.file()));
        }
        RowFlaws flaws = new RowFlaws();
        Map<String, Integer> lines = new HashMap<>();
        List<Entry> entries = new ArrayList<>();
        List<Looks> looks = new ArrayList<>();
        for (PlainRow row : table.rows()) {
            flaws.in(() -> {
                Entry entry = entry(table, row, dimensions);
                Integer first = lines.putIfAbsent(entry.id(), row.line());
                if (first != null) {
                    throw new UnusableFileException(Phrase.of("breadth.id-twice", table.file(), Integer.toString(row.line()), entry.id(), Integer.toString(first)));
                }
                entries.add(entry);
                looks.add(new Looks(entry.id(), row.text("title"), row.text("category"), row.number("price")));
            });
        }
        flaws.check();
        return new Read(table.has("title") ? grouped(entries, looks) : entries, dimensions);
    }

    private static Entry entry(PlainTable table, PlainRow row, List<String> dimensions) throws UnusableFileException {
        String id = row.needText("item_id");
        double sd = row.number("sd");
        if (sd < 0) {
            throw new UnusableFileException(Phrase.of("breadth.bad-sd", table.file(), Integer.toString(row.line()), row.text("sd")));
        }
        Map<String, Set<String>> groups = new LinkedHashMap<>();
        for (String dimension : dimensions) {
            Set<String> names = new TreeSet<>();
            Arrays.stream(row.text(dimension.toLowerCase(Locale.ROOT)).split("[;；]")).map(String::strip).filter(name -> !name.isEmpty()).forEach(names::add);
            if (!names.isEmpty()) {
                groups.put(dimension, names);
            }
        }
        String title = row.text("title");
        return new Entry(id, title.isEmpty() ? id : title, row.number("value"), sd, groups, "");
    }

    /** The entries with their families; of a long table the best products are looked at and no others. */
    private static List<Entry> grouped(List<Entry> entries, List<Looks> looks) {
        Map<String, Looks> byId = new HashMap<>();
        looks.forEach(one -> byId.put(one.id(), one));
        Map<String, String> families = new Likeness(entries.stream().filter(entry -> Double.isFinite(entry.value()))
                .sorted(Entry.BEST_FIRST).limit(LOOKED_AT).map(entry -> byId.get(entry.id())).toList()).groups(Likeness.COPIES);
        return entries.stream().map(entry -> new Entry(entry.id(), entry.name(), entry.value(), entry.sd(), entry.groups(),
                families.getOrDefault(entry.id(), ""))).toList();
    }
}
