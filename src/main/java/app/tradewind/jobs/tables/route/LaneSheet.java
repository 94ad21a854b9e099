package app.tradewind.jobs.tables.route;

import app.tradewind.intake.UnusableFileException;
import app.tradewind.jobs.routes.shelf.LaneField;
import app.tradewind.jobs.routes.shelf.LaneForm;
import app.tradewind.jobs.routes.shelf.RouteShelf;
import app.tradewind.reference.Entry;
import app.tradewind.reference.ReferenceException;
import app.tradewind.report.Table;
import app.tradewind.stock.route.Way;
import app.tradewind.stock.route.lane.RouteBook;
import app.tradewind.words.Phrase;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** A person's freight table as a sheet: an empty one to fill in, and a filled one read. */
public final class LaneSheet {

    private LaneSheet() { }

    /** One row a market and way, every figure blank: not known. */
    public static Table template(Collection<String> markets) {
        List<String> columns = new ArrayList<>(List.of("market", "origin", "route"));
        for (LaneField field : LaneField.values()) {
            columns.add(field.key().replace('-', '_'));
        }
        Table.Builder table = new Table.Builder(columns.toArray(String[]::new));
        for (String market : markets) {
            for (Way way : Way.values()) {
                Object[] row = new Object[columns.size()];
                row[0] = market;
                row[2] = way.id();
                table.row(row);
            }
        }
        return table.build();
    }

    /** Keeps a filled-in sheet, all of it or none. @return what is wrong, empty where it was kept */
    public static Optional<Phrase> take(Path path, RouteShelf shelf) throws IOException {
        try {
            List<LaneForm> forms = read(path);
            return forms.isEmpty() ? Optional.of(Phrase.of("deal.template.empty", path.getFileName().toString())) : shelf.save(forms);
        } catch (ReferenceException e) {
            return Optional.of(e.problem());
        } catch (UnusableFileException e) {
            return Optional.of(e.phrase());
        }
    }

    /**
     * The lanes of which anything is filled in.
     *
     * @throws UnusableFileException if the file cannot be read
     * @throws app.tradewind.reference.ReferenceException naming file and line of what cannot be read
     */
    public static List<LaneForm> read(Path path) throws UnusableFileException {
        Entry file = LaneFile.read(path);
        RouteBook.read(List.of(file));
        List<LaneForm> forms = new ArrayList<>();
        for (Entry lane : file.list("lanes")) {
            Map<LaneField, String> typed = new EnumMap<>(LaneField.class);
            for (LaneField field : LaneField.values()) {
                String text = lane.text(field.key(), "").strip();
                if (!text.isEmpty()) {
                    typed.put(field, text);
                }
            }
            Way way = Way.of(lane.text("route")).orElseThrow();
            String origin = lane.text("origin", "").strip().toUpperCase(Locale.ROOT);
            if (!typed.isEmpty()) {
                lane.texts("market").forEach(market -> forms.add(new LaneForm(way, origin, market.strip().toUpperCase(Locale.ROOT), typed)));
            }
        }
        return forms;
    }
}
