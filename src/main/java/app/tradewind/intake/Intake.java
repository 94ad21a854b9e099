package app.tradewind.intake;

import app.tradewind.catalog.CatalogRecord;
import app.tradewind.catalog.Sale;
import app.tradewind.intake.Inspection.Question;
import app.tradewind.intake.buyers.BuyerColumns;
import app.tradewind.intake.layout.Exclusion;
import app.tradewind.intake.layout.Field;
import app.tradewind.intake.layout.Kind;
import app.tradewind.intake.layout.Layout;
import app.tradewind.intake.layout.Match;
import app.tradewind.intake.reading.Limits;
import app.tradewind.intake.reading.RawRow;
import app.tradewind.intake.reading.Rows;
import app.tradewind.intake.reading.TableSource;
import app.tradewind.intake.reading.UnreadableException;
import app.tradewind.intake.reading.opening.Opening;
import app.tradewind.intake.records.RecordReader;
import app.tradewind.intake.rows.ReadPlan;
import app.tradewind.intake.rows.RowsAhead;
import app.tradewind.intake.study.HeaderSearch;
import app.tradewind.intake.study.RelatedSearches;
import app.tradewind.intake.terms.HeaderText;
import app.tradewind.words.Phrase;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CancellationException;

/**
 * A seller's spreadsheet in two passes: {@link #inspect} decides about the file as a whole, {@link #read}
 * hands its records on, one row after another. A preview is both, with a sink that keeps the first rows.
 */
public final class Intake {

    private static final Set<String> PACKED = Set.of("\u4EA7\u54C1\u4FE1\u606F", "\u5546\u54C1\u4FE1\u606F", "product information", "products information");

    private final List<Layout> layouts;
    private final Map<String, Mapping> before;

    /** @param layouts what may be recognised, such as {@code Layouts.shipped()} */
    public Intake(List<Layout> layouts) {
        this(layouts, Map.of());
    }

    /** @param before what was told of files at earlier times, by the fingerprint of their header row */
    public Intake(List<Layout> layouts, Map<String, Mapping> before) {
        this.layouts = List.copyOf(layouts);
        this.before = Map.copyOf(before);
    }

    /**
     * Looks at all of a file and decides how to read it. Nothing is kept.
     *
     * @throws UnusableFileException if the file is damaged, or no layout fits
     */
    public Inspection inspect(Path file, Hints hints) throws UnusableFileException {
        return inspect(file, hints, RowWatch.NONE);
    }

    /**
     * The same, watched.
     *
     * @throws UnusableFileException if the file is damaged, or no layout fits
     * @throws CancellationException if the watch says so
     */
    public Inspection inspect(Path file, Hints hints, RowWatch watch) throws UnusableFileException {
        List<Layout> allowed = layouts.stream()
                .filter(layout -> allowed(layout, hints)).toList();
        List<Charset> encodings = allowed.stream()
                .flatMap(layout -> layout.meaning().settled().encodings().stream()).distinct().toList();
        try {
            TableSource source = new Opening(encodings, hints.password(), Limits.USUAL).look(file);
            HeaderSearch search = new HeaderSearch(allowed, hints.mapping().folded(), hints.mapping().fingerprint(), columnsBefore());
            HeaderSearch.Found found = search.find(source);
            if (found == null && RelatedSearches.are(source)) {
                throw new UnusableFileException(Phrase.of("intake.related-searches", source.name()));
            }
            if (found == null) {
                throw new UnusableFileException(Phrase.of("intake.no-header", source.name()));
            }
            Mapping known = before.getOrDefault(HeaderSearch.fingerprint(found.row().cells()), Mapping.NONE);
            found = known.about().kind() == null ? found : found.prefer(known.about().layout());
            Match best = found.matches().get(0);
            if (!best.complete()) {
                String packed = packed(found.row().cells());
                if (packed != null) {
                    throw new UnusableFileException(Phrase.of("intake.packed-products", source.name(), packed));
                }
                throw new UnusableFileException(Phrase.of("intake.not-recognised", source.name(),
                        best.layout().id(), missing(best)));
            }
            return new Inspector(source, found, hints.over(known)).inspect(watch);
        } catch (UnreadableException e) {
            throw new UnusableFileException(e.phrase());
        } catch (IOException e) {
            throw new UnusableFileException(Phrase.of("intake.unreadable", file.getFileName().toString()));
        }
    }

    /**
     * Reads an inspected file into a sink.
     *
     * @throws UnusableFileException if a question is still open, or the file has become unreadable
     * @throws IOException what the sink throws
     * @throws CancellationException if the watch says so
     */
    public Receipt read(Inspection inspection, RecordSink sink, RowWatch watch)
            throws UnusableFileException, IOException {
        for (Question question : inspection.questions()) {
            if (question.required()) {
                throw new UnusableFileException(Phrase.of("intake.must-ask", inspection.file(), question.text()));
            }
        }
        ReceiptKeeper keeper = new ReceiptKeeper(inspection.plan());
        inspection.questions().stream().filter(question -> question.topic() == Question.Topic.TABLE || question.topic() == Question.Topic.PERIOD)
                .forEach(question -> keeper.add(inspection.headerRow(), "", "", question.text()));
        RecordReader reader = new RecordReader(inspection.plan(), keeper);
        BuyerColumns buyers = sink.wantsBuyers() ? BuyerColumns.of(inspection.plan()) : null;
        long done = 0;
        for (ReadPlan.Sheet sheet : inspection.plan().place().sheets()) {
            reader.begin(sheet.name());
            keeper.begin(sheet.name());
            try (RowsAhead rows = new RowsAhead(inspection.source().open(sheet.name()), reader::rawAhead)) {
                for (RawRow row = rows.next(); row != null; row = rows.next()) {
                    if (row.number() <= sheet.headerRow() || row.isBlank()) {
                        continue;
                    }
                    RawRow placed = reader.placed(row);
                    String raw = placed == row ? rows.told() : reader.raw(placed);
                    if (one(placed, raw, reader, keeper, sink) && buyers != null) {
                        buyer(placed, reader, buyers, sink);
                    }
                    watch.row(++done);
                }
            } catch (UnreadableException e) {
                throw new UnusableFileException(e.phrase());
            }
        }
        watch.rows(done);
        return keeper.receipt(reader);
    }

    private static boolean allowed(Layout layout, Hints hints) {
        Mapping.About told = hints.mapping().about();
        Kind kind = hints.as() == null ? told.kind() : hints.as();
        return (kind == null || layout.kind() == kind) && (told.layout().isEmpty() || layout.id().equals(told.layout()));
    }

    private Map<String, Map<String, Field>> columnsBefore() {
        Map<String, Map<String, Field>> columns = new HashMap<>();
        before.forEach((print, mapping) -> columns.put(print, mapping.folded()));
        return columns;
    }

    /** Hands on who placed the row's order, where the file tells the order and the buyer. */
    private static void buyer(RawRow row, RecordReader reader, BuyerColumns buyers, RecordSink sink) {
        if (reader.records().get(0) instanceof Sale sale && !sale.line().orderId().startsWith("@")) {
            String buyer = buyers.of(row);
            if (!buyer.isEmpty()) {
                sink.buyer(sale.line().orderId(), buyer);
            }
        }
    }

    /** @return whether the row was used */
    private static boolean one(RawRow row, String raw, RecordReader reader, ReceiptKeeper keeper, RecordSink sink)
            throws IOException {
        Exclusion reason = reader.read(row);
        if (reason != null) {
            keeper.leftOut(row, reason);
            if (!reader.records().isEmpty()) {
                sink.cancelled((Sale) reader.records().get(0), raw);
            }
            return false;
        }
        if (!sink.wants(reader.records().get(0))) {
            keeper.leftOut(row, Exclusion.KNOWN_DAY);
            return false;
        }
        for (CatalogRecord record : reader.records()) {
            sink.accept(record, raw);
        }
        keeper.used(row, reader, raw);
        return true;
    }

    /** The column of an AliExpress order export that holds all products of an order; {@code null} where there is none. */
    private static String packed(String[] header) {
        for (String cell : header) {
            if (cell != null && PACKED.contains(HeaderText.fold(cell))) {
                return cell.strip();
            }
        }
        return null;
    }

    private static String missing(Match match) {
        return String.join(", ", match.missing().stream().map(field -> field.id()).toList());
    }
}
