package app.tradewind.jobs.routes.shelf;

import app.tradewind.reference.DataFile;
import app.tradewind.reference.DataText;
import app.tradewind.reference.Entry;
import app.tradewind.reference.ReferenceException;
import app.tradewind.report.WholeFile;
import app.tradewind.stock.route.Way;
import app.tradewind.stock.route.lane.Lane;
import app.tradewind.stock.route.lane.RouteBook;
import app.tradewind.storage.ReferenceFiles;
import app.tradewind.words.Phrase;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Lays a lane out as a form and puts it back into the person's own file, which takes the place of the shipped one
 * and keeps all its other lines. What would not read back is refused, and the file stays as it was.
 */
public final class RouteShelf {

    private static final String FILE = "lanes.yaml";
    private static final String HEAD = "# By which ways goods travel and what that costs. Changed in Tradewind (Stock, Routes); a blank is not known.\n";

    private final ReferenceFiles files;

    public RouteShelf(ReferenceFiles files) {
        this.files = files;
    }

    /** What is written down of a way from the seller's origin into a market; blank where nothing is. */
    public LaneForm form(Way way, String origin, String market) {
        Map<LaneField, String> typed = new EnumMap<>(LaneField.class);
        Entry lane = null;
        for (Entry file : entries()) {
            for (Entry each : file.list("lanes")) {
                if (each.text("route", "").equals(way.id()) && each.texts("market").stream().anyMatch(code -> code.strip().equalsIgnoreCase(market))
                        && (from(each).isEmpty() || from(each).equalsIgnoreCase(origin))) {
                    lane = each;
                }
            }
        }
        if (lane == null) {
            return new LaneForm(way, "", market, Map.of());
        }
        lane.map().forEach((key, value) -> LaneField.of(key).ifPresent(field -> typed.put(field, value.text())));
        return new LaneForm(way, from(lane), market, typed);
    }

    /** @return what is wrong, empty where it was kept */
    public Optional<Phrase> save(LaneForm form) throws IOException {
        return save(List.of(form));
    }

    /** Several at once, all or none. */
    public Optional<Phrase> save(List<LaneForm> forms) throws IOException {
        Map<String, String> texts = new LinkedHashMap<>(files.texts(RouteBook.FOLDER));
        Map<String, Object> tree = tree(DataFile.parse(FILE, texts.get(FILE)));
        forms.forEach(form -> put(lanes(tree), form));
        String text = HEAD + DataText.of(tree);
        texts.put(FILE, text);
        try {
            List<Entry> entries = new ArrayList<>();
            texts.forEach((name, each) -> entries.add(DataFile.parse(name, each)));
            List<Lane.Key> kept = RouteBook.read(entries).lanes().stream().map(Lane::key).toList();
            if (forms.stream().anyMatch(form -> !form.blank() && !kept.contains(new Lane.Key(form.way(), form.origin(), form.market())))) {
                return Optional.of(Phrase.of("route.file.no-lane"));
            }
        } catch (ReferenceException e) {
            return Optional.of(e.problem());
        }
        WholeFile.write(files.place(RouteBook.FOLDER, FILE), out -> out.write(text.getBytes(StandardCharsets.UTF_8)));
        return Optional.empty();
    }

    /** The lane in the place of the one of the same way and origin; one that serves other markets too goes on serving those. */
    private static void put(List<Object> lanes, LaneForm form) {
        int place = lanes.size();
        for (int i = lanes.size() - 1; i >= 0; i--) {
            if (lanes.get(i) instanceof Map<?, ?> lane && form.way().id().equals(lane.get("route"))
                    && form.origin().equalsIgnoreCase(text(lane.get("origin")))) {
                List<String> markets = new ArrayList<>(markets(lane.get("market")));
                if (markets.removeIf(code -> code.strip().equalsIgnoreCase(form.market()))) {
                    place = i;
                    if (markets.isEmpty()) {
                        lanes.remove(i);
                    } else {
                        Map<String, Object> others = new LinkedHashMap<>();
                        lane.forEach((key, value) -> others.put(key.toString(), value));
                        others.put("market", markets);
                        lanes.set(i, others);
                        place = i + 1;
                    }
                }
            }
        }
        if (!form.blank()) {
            lanes.add(Math.min(place, lanes.size()), line(form));
        }
    }

    private static Map<String, Object> line(LaneForm form) {
        Map<String, Object> line = new LinkedHashMap<>();
        line.put("market", form.market());
        if (!form.origin().isEmpty()) {
            line.put("origin", form.origin());
        }
        line.put("route", form.way().id());
        for (LaneField field : LaneField.values()) {
            if (!form.typed(field).isBlank()) {
                line.put(field.key(), form.typed(field).strip());
            }
        }
        return line;
    }

    private List<Entry> entries() {
        List<Entry> entries = new ArrayList<>();
        files.texts(RouteBook.FOLDER).forEach((name, text) -> entries.add(DataFile.parse(name, text)));
        return entries;
    }

    private static String from(Entry lane) {
        return lane.text("origin", "").strip();
    }

    private static String text(Object value) {
        return value == null ? "" : value.toString().strip();
    }

    private static List<String> markets(Object value) {
        return value instanceof List<?> list ? list.stream().map(Object::toString).toList() : List.of(text(value));
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> tree(Entry file) {
        return (Map<String, Object>) file.tree();
    }

    @SuppressWarnings("unchecked")
    private static List<Object> lanes(Map<String, Object> tree) {
        return (List<Object>) tree.computeIfAbsent("lanes", key -> new ArrayList<>());
    }
}
