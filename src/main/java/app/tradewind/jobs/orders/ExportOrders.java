package app.tradewind.jobs.orders;

import app.tradewind.advice.Reason;
import app.tradewind.catalog.Money;
import app.tradewind.catalog.SupplierTerms;
import app.tradewind.jobs.boards.StockBoard;
import app.tradewind.jobs.desk.Snapshot;
import app.tradewind.jobs.quality.Sureness;
import app.tradewind.report.Table;
import app.tradewind.report.workbook.Fact;
import app.tradewind.report.workbook.Kind;
import app.tradewind.report.workbook.Paper;
import app.tradewind.report.workbook.PaperBook;
import app.tradewind.report.workbook.Section;
import app.tradewind.words.Lang;
import app.tradewind.words.Phrase;
import app.tradewind.words.Words;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Writes one workbook a supplier: the order, and on a sheet to keep what it assumes. Headings stand in both languages,
 * the one asked for first. A file that is there already is never replaced.
 */
public final class ExportOrders {

    private static final int NAME_LENGTH = 60;

    private final Snapshot snapshot;
    private final double serviceLevel;
    private final Words words;
    private final Words other;

    /** @param words the language that comes first */
    public ExportOrders(Snapshot snapshot, double serviceLevel, Words words) {
        this.snapshot = snapshot;
        this.serviceLevel = serviceLevel;
        this.words = words;
        this.other = Words.in(words.lang() == Lang.EN ? Lang.ZH : Lang.EN);
    }

    /** @param file the workbook of {@code order} */
    public record Written(Path file, PurchaseOrder order) {

        /** Where it lies and what it comes to. */
        public Phrase told() {
            String totals = order.totals().stream().map(Object::toString).collect(Collectors.joining(", "));
            return totals.isEmpty() ? Phrase.of("supply.order.told-no-price", file.toString(), order.lines().size())
                    : Phrase.of("supply.order.told", file.toString(), order.lines().size(), totals);
        }
    }

    /**
     * @param buyer who orders
     * @param folder made where it is not there
     * @throws IOException if a file cannot be written; those before it are there
     */
    public List<Written> run(List<PurchaseOrder> orders, String buyer, Path folder) throws IOException {
        List<Written> written = new ArrayList<>();
        for (PurchaseOrder order : orders) {
            Path file = free(folder, order);
            PaperBook.write(file, words, paper(order, buyer, stem(file)));
            written.add(new Written(file, order));
        }
        return written;
    }

    private static Path free(Path folder, PurchaseOrder order) {
        String name = order.supplier().strip().replaceAll("[^\\p{L}\\p{N}]+", "-").replaceAll("^-+|-+$", "");
        String stem = "PO-" + order.day() + "-" + (name.isEmpty() ? "supplier" : name.substring(0, Math.min(NAME_LENGTH, name.length())));
        Path file = folder.resolve(stem + ".xlsx");
        for (int n = 2; Files.exists(file); n++) {
            file = folder.resolve(stem + "-" + n + ".xlsx");
        }
        return file;
    }

    private static String stem(Path file) {
        return file.getFileName().toString().replaceFirst("\\.xlsx$", "");
    }

    private Paper paper(PurchaseOrder order, String buyer, String number) {
        String currencies = order.totals().stream().map(total -> total.currency().getCurrencyCode()).collect(Collectors.joining(", "));
        List<Fact> head = List.of(
                new Fact(both("supply.order.number"), Kind.TEXT, number),
                new Fact(both("supply.order.date"), Kind.DAY, order.day()),
                new Fact(both("supply.order.from"), Kind.TEXT, buyer),
                new Fact(both("supply.order.to"), Kind.TEXT, order.supplier().isEmpty() ? null : order.supplier()),
                new Fact(both("supply.order.currency"), Kind.TEXT, currencies.isEmpty() ? null : currencies),
                new Fact(both("supply.order.terms"), Kind.TEXT, null));
        List<Fact> totals = new ArrayList<>(List.of(new Fact(both("supply.order.pieces-total"), Kind.WHOLE, order.pieces())));
        order.totals().forEach(total -> totals.add(new Fact(both("supply.order.total"), Kind.MONEY, total)));
        List<String> notes = new ArrayList<>();
        if (order.unpriced() > 0) {
            notes.add(words.say("supply.order.unpriced", order.unpriced(), order.lines().size()));
        }
        return new Paper(words.say("supply.order.title"), head, lines(order), totals, notes, List.of(assumptions(order)));
    }

    private Section lines(PurchaseOrder order) {
        Table.Builder table = new Table.Builder(both("supply.order.theirs"), both("supply.order.sku"), both("supply.order.name"),
                both("supply.order.destination"), both("supply.order.cartons"), both("supply.order.pack"), both("supply.order.pieces"),
                both("supply.order.wanted"), both("supply.order.price"), both("supply.order.amount"));
        for (PurchaseOrder.Line line : order.lines()) {
            table.row(line.theirs().number().isEmpty() ? null : line.theirs().number(), line.row().item().sku(), name(line), line.row().item().market(),
                    line.cartons(), line.pack() > 1 ? line.pack() : null, line.pieces(), line.wanted(), line.price(), line.amount());
        }
        return new Section(words.say("supply.order.sheet"), "", List.of(Kind.TEXT, Kind.TEXT, Kind.LONG_TEXT, Kind.TEXT, Kind.WHOLE,
                Kind.WHOLE, Kind.WHOLE, Kind.DAY, Kind.MONEY, Kind.MONEY), table.build());
    }

    /** As the supplier calls it, beside what the buyer does. */
    private String name(PurchaseOrder.Line line) {
        String own = snapshot.catalogue().names().of(line.row().item().sku());
        String theirs = line.theirs().name();
        return theirs.isEmpty() || theirs.equals(own) ? own : theirs + " · " + own;
    }

    /** What the seller should know and the supplier need not. */
    private Section assumptions(PurchaseOrder order) {
        Table.Builder table = new Table.Builder(both("supply.order.sku"), both("supply.order.destination"), both("supply.assumed.demand"),
                both("supply.assumed.lead"), both("supply.assumed.service"), both("supply.assumed.on-hand"), both("supply.assumed.on-order"),
                both("supply.assumed.counted"), both("supply.assumed.age"), both("supply.assumed.runs-out"), both("supply.assumed.sure"),
                both("supply.assumed.why"));
        for (PurchaseOrder.Line line : order.lines()) {
            StockBoard.Row row = line.row();
            SupplierTerms terms = snapshot.catalogue().terms().get(row.item().sku());
            LocalDate counted = row.stock().asOf();
            List<Reason> reasons = row.advice().why().reasons();
            table.row(row.item().sku(), row.item().market(), reasons.isEmpty() ? null : reasons.get(0).amount(),
                    terms == null || Double.isNaN(terms.leadTime().days()) ? null : terms.leadTime().days(), service(row), row.stock().onHand(),
                    row.stock().onOrder(), counted, counted == null ? null : (int) ChronoUnit.DAYS.between(counted, order.day()),
                    row.advice().outlook() == null ? null : row.advice().outlook().stockoutDate(),
                    words.say(Sureness.phrase(row.advice().why().confidence().grade())),
                    Sureness.behind(words.say(row.advice().why().headline()), row.advice().why(), words)
                            + OrdersBySupplier.few(order, terms).map(few -> " " + words.say(few)).orElse(""));
        }
        Money total = order.totals().isEmpty() ? null : snapshot.homeMoney().sum(order.totals());
        return new Section(words.say("supply.assumed.sheet"), total == null ? words.say("supply.assumed.summary-plain", order.day())
                : words.say("supply.assumed.summary", order.day(), total.toString()), List.of(Kind.TEXT, Kind.TEXT, Kind.NUMBER, Kind.NUMBER, Kind.PERCENT,
                Kind.WHOLE, Kind.WHOLE, Kind.DAY, Kind.WHOLE, Kind.DAY, Kind.TEXT, Kind.LONG_TEXT), table.build());
    }

    /** Of all orders, or where each has one of its own, the row's. */
    private Double service(StockBoard.Row row) {
        double level = Double.isNaN(serviceLevel) ? row.advice().service() : serviceLevel;
        return Double.isNaN(level) ? null : level;
    }

    private String both(String code) {
        return words.say(code) + " / " + other.say(code);
    }
}
