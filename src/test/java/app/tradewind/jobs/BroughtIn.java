package app.tradewind.jobs;

import app.tradewind.catalog.Sale;
import app.tradewind.catalog.SalesHistory;
import app.tradewind.intake.Hints;
import app.tradewind.intake.Mapping;
import app.tradewind.intake.terms.Period;
import app.tradewind.jobs.imports.ImportReport.FileReport;
import app.tradewind.jobs.imports.ImportReport.Status;
import app.tradewind.storage.Workspace;
import app.tradewind.words.Lang;
import app.tradewind.words.Words;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Files brought into a workspace of their own, and what it makes of them. */
final class BroughtIn implements AutoCloseable {

    private static final LocalDate TODAY = LocalDate.parse("2026-08-17");

    private final Path folder;
    private final Workspace workspace;
    private FileReport last;

    BroughtIn(Path folder) throws Exception {
        this.folder = folder;
        workspace = Workspace.create(folder.resolve("w"));
    }

    /** @param told currency, market, first and last day, as many of them as the file needs */
    FileReport bring(String name, String text, String... told) throws Exception {
        Path file = Files.writeString(Files.createTempDirectory(folder, "f").resolve(name), text);
        Hints hints = new Hints(null, told.length < 2 ? Mapping.NONE : Mapping.NONE.withMarket(told[1]),
                told.length < 1 ? null : Currency.getInstance(told[0]), null,
                told.length < 3 ? null : new Period(LocalDate.parse(told[2]), LocalDate.parse(told[3])));
        last = new ImportFiles(workspace).run(List.of(file), hints, false, Progress.NONE).files().get(0);
        if (last.outcome().status() != Status.IMPORTED) {
            throw new AssertionError(Words.in(Lang.EN).say(last.outcome().message()));
        }
        return last;
    }

    Workspace workspace() {
        return workspace;
    }

    /** The receipt of the last file. */
    String receipt() {
        var counts = last.counts();
        return counts.rowsRead() + " read, " + counts.used() + " used, " + new TreeMap<>(counts.excluded()) + ", " + counts.units()
                + " units, gross " + new TreeMap<>(counts.gross()) + ", refunds " + new TreeMap<>(counts.refunds());
    }

    /** The first weeks of a product's demand over all markets. */
    String weeks(String sku, int weeks) {
        List<SalesHistory> histories = workspace.sales().histories(TODAY).stream().filter(one -> one.item().sku().equals(sku)).toList();
        if (histories.isEmpty()) {
            return "none";
        }
        SalesHistory history = histories.get(0);
        return IntStream.range(0, Math.min(weeks, history.weeks()))
                .mapToObj(week -> history.week(week) + " " + Math.round(history.units()[week])).collect(Collectors.joining(", "));
    }

    SortedSet<String> markets() {
        return workspace.sales().items().stream().map(item -> item.market()).collect(Collectors.toCollection(TreeSet::new));
    }

    /** Pieces of a product that came back. */
    int back(String sku) {
        int[] pieces = new int[1];
        workspace.sales().each((id, sale, counts) -> pieces[0] += counts && sale.kind() == Sale.Kind.REFUND
                && sale.item().sku().equals(sku) ? sale.amount().units() : 0);
        return pieces[0];
    }

    /** What was taken less what was given back, to the cent. */
    String revenue() {
        Map<String, BigDecimal> sums = new TreeMap<>();
        workspace.sales().each((id, sale, counts) -> {
            if (counts && sale.kind() != Sale.Kind.CANCELLED && sale.amount().gross() != null) {
                BigDecimal amount = sale.amount().gross().amount();
                sums.merge(sale.amount().gross().currency().getCurrencyCode(),
                        sale.kind() == Sale.Kind.SALE ? amount : amount.negate(), BigDecimal::add);
            }
        });
        return sums.toString();
    }

    @Override
    public void close() {
        workspace.close();
    }
}
