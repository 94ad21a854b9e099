package app.tradewind.jobs.pricelist;

import app.tradewind.catalog.Listing;
import app.tradewind.catalog.Money;
import app.tradewind.catalog.Origin;
import app.tradewind.intake.Intake;
import app.tradewind.intake.layout.Field;
import app.tradewind.jobs.boards.PriceBoard;
import app.tradewind.jobs.originals.OriginalSheet;
import app.tradewind.jobs.originals.Originals;
import app.tradewind.jobs.quality.AssessData;
import app.tradewind.report.CellsInPlace;
import app.tradewind.report.Table;
import app.tradewind.report.TableFile;
import app.tradewind.storage.Workspace;
import app.tradewind.words.Phrase;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * Writes the decided prices, one sheet for each imported file of listings: the file itself with other prices where it
 * is at hand, and a plain list of the others. Nothing is sent anywhere.
 */
public final class ExportPrices {

    private static final String LIST = "price-list.csv";

    private final Workspace workspace;
    private final Originals originals;

    public ExportPrices(Workspace workspace, Intake intake) {
        this.workspace = workspace;
        this.originals = new Originals(workspace, intake);
    }

    /**
     * @param allAdvised whether the advised price is taken where nothing is decided
     * @param onlyPriced whether rows that get no price are left out; else they come along as they are
     */
    public record Choice(boolean allAdvised, boolean onlyPriced) { }

    /** @param whole whether it is the imported file with all its columns */
    public record Written(Path file, String source, int prices, boolean whole) { }

    /** @param left decided prices that went nowhere, and why */
    public record Done(List<Written> written, List<Phrase> left) {

        /** What was written, then what was left out and why. */
        public List<Phrase> told() {
            List<Phrase> told = new ArrayList<>();
            for (Written sheet : written) {
                told.add(sheet.whole() ? Phrase.of("pricelist.told.whole", sheet.file().toString(), sheet.prices(), sheet.source())
                        : Phrase.of("pricelist.told.list", sheet.file().toString(), sheet.prices()));
            }
            if (written.isEmpty()) {
                told.add(Phrase.of("pricelist.told.nothing"));
            }
            told.addAll(left);
            return told;
        }
    }

    /** @param original an imported file that lies elsewhere, or {@code null} */
    public Done run(PriceBoard board, Path folder, Path original, Choice choice) throws IOException {
        DecidedPrices decided = DecidedPrices.of(board, workspace.decisions().list(), choice.allAdvised());
        List<Phrase> left = new ArrayList<>(decided.left());
        Map<Origin, List<Listing>> sources = new LinkedHashMap<>();
        for (Listing listing : workspace.listings().latest()) {
            Money price = decided.prices().get(listing.item());
            if (price != null && listing.price() != null && !price.currency().equals(listing.price().currency())) {
                left.add(Phrase.of("pricelist.left.currency", listing.item().toString(), price.toString(), listing.price().toString()));
            } else if (price != null) {
                Origin origin = listing.origin();
                sources.computeIfAbsent(new Origin(origin.importId(), origin.file(), origin.sheet(), 0), any -> new ArrayList<>()).add(listing);
            }
        }
        List<Written> written = new ArrayList<>();
        List<Listing> plain = new ArrayList<>();
        for (Map.Entry<Origin, List<Listing>> source : sources.entrySet()) {
            Optional<OriginalSheet> sheet = originals.find(source.getKey(), folder, original);
            sheet = sheet.isPresent() || original == null ? sheet : originals.find(source.getKey(), folder, null);
            Optional<Written> own = sheet.isPresent() && sheet.get().sheet().equals(source.getKey().sheet())
                    ? own(sheet.get(), folder, source.getValue(), decided, choice, left) : Optional.empty();
            own.ifPresentOrElse(written::add, () -> plain.addAll(source.getValue()));
        }
        if (!plain.isEmpty()) {
            Table.Builder table = new Table.Builder("sku", "market", "price", "currency");
            plain.forEach(listing -> {
                Money price = decided.prices().get(listing.item());
                table.row(listing.item().sku(), listing.item().market(), price.amount(), price.currency().getCurrencyCode());
            });
            TableFile.write(table.build(), folder.resolve(LIST));
            written.add(new Written(folder.resolve(LIST), "", plain.size(), false));
        }
        return new Done(written, left);
    }

    private static Optional<Written> own(OriginalSheet sheet, Path folder, List<Listing> listings, DecidedPrices decided, Choice choice,
            List<Phrase> left) throws IOException {
        List<Integer> columns = IntStream.range(0, sheet.columns().size()).filter(at -> sheet.columns().get(at).field() == Field.PRICE).boxed().toList();
        if (columns.size() != 1) {
            return Optional.empty();
        }
        int column = columns.get(0);
        List<CellsInPlace.Change> changes = new ArrayList<>();
        List<Phrase> unlike = new ArrayList<>();
        Set<Integer> dropped = new HashSet<>(choice.onlyPriced() ? sheet.numbers() : List.of());
        for (Listing listing : listings) {
            int at = sheet.numbers().indexOf(listing.origin().row());
            Money price = decided.prices().get(listing.item());
            Optional<String> text = at < 0 || listing.price() == null ? Optional.empty()
                    : PriceCell.rewrite(sheet.cell(at, column), listing.price().amount(), price.amount(), mark(sheet, column));
            if (text.isPresent()) {
                dropped.remove(listing.origin().row());
                changes.add(new CellsInPlace.Change(listing.origin().row(), column, sheet.cell(at, column), text.get(), price.amount()));
            } else {
                unlike.add(Phrase.of("pricelist.left.cell", listing.item().toString(), price.toString(), AssessData.place(listing.origin())));
            }
        }
        String source = listings.get(0).origin().file();
        Path file = folder.resolve(named(source));
        if (changes.isEmpty() || !sheet.copy(file, new CellsInPlace.Changes(changes, dropped))) {
            return Optional.empty();
        }
        left.addAll(unlike);
        return Optional.of(new Written(file, source, changes.size(), true));
    }

    /** The decimal mark of the column's other cells; of whole numbers only, a comma where the semicolon divides the cells. */
    private static char mark(OriginalSheet sheet, int column) {
        for (int at = 0; at < sheet.numbers().size(); at++) {
            String cell = sheet.cell(at, column).strip().replaceAll("\\D+$", "");
            int places = cell.length() - Math.max(cell.lastIndexOf('.'), cell.lastIndexOf(',')) - 1;
            if (places < cell.length() && places > 0 && places < 3) {
                return cell.charAt(cell.length() - places - 1);
            }
        }
        return sheet.commaIsFree() ? ',' : '.';
    }

    private static String named(String source) {
        int dot = source.lastIndexOf('.');
        return dot < 0 ? source + "-prices" : source.substring(0, dot) + "-prices" + source.substring(dot);
    }
}
