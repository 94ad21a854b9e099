package app.tradewind.jobs.markets;

import app.tradewind.jobs.markets.EditMarket.Change;
import app.tradewind.jobs.markets.MarketFigure.Group;
import app.tradewind.jobs.markets.MarketFigure.Place;
import app.tradewind.reference.Entry;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Figures in the tree of maps, lists and texts that a market's file is. */
final class FigureTree {

    private FigureTree() { }

    static void put(Map<String, Object> tree, Place place, Change change) {
        String value = change.value().strip();
        if (place.group() == Group.EVENTS) {
            set(tree, place.path(), value);
        } else if (place.inRule()) {
            List<String> rule = place.path().subList(0, place.path().size() - 1);
            set(tree, place.path(), value);
            proof(map(at(tree, rule)), change);
        } else {
            Map<String, Object> figure = new LinkedHashMap<>();
            figure.put("value", value);
            proof(figure, change);
            set(tree, place.path(), figure);
        }
    }

    /** @param shipped the file as shipped, {@code null} where the person added it: then the figure is taken away */
    static void restore(Map<String, Object> tree, Place place, Entry shipped) {
        List<String> path = place.inRule() ? place.path().subList(0, place.path().size() - 1) : place.path();
        Optional<Entry> before = shipped == null ? Optional.empty() : FigureWalk.find(shipped, path);
        if (before.isPresent()) {
            set(tree, path, before.get().tree());
        } else if (place.group() == Group.EVENTS) {
            list(tree.get("events")).remove(Integer.parseInt(path.get(1)));
        } else {
            map(at(tree, path.subList(0, path.size() - 1))).remove(path.get(path.size() - 1));
        }
    }

    static void addEvent(Map<String, Object> tree, String name, String rule) {
        Map<String, Object> event = new LinkedHashMap<>();
        event.put("name", new LinkedHashMap<>(Map.of("en", name, "zh", name)));
        event.put("on", rule);
        list(tree.computeIfAbsent("events", none -> new ArrayList<>())).add(event);
    }

    private static void proof(Map<String, Object> holder, Change change) {
        holder.put("source", change.source().strip());
        holder.put("checked", change.checked().toString());
        day(holder, "from", change.from());
        day(holder, "until", change.until());
    }

    private static void day(Map<String, Object> holder, String key, LocalDate day) {
        if (day == null) {
            holder.remove(key);
        } else {
            holder.put(key, day.toString());
        }
    }

    private static void set(Map<String, Object> tree, List<String> path, Object value) {
        Object at = tree;
        for (int i = 0; i < path.size() - 1; i++) {
            at = at instanceof List<?> items ? items.get(Integer.parseInt(path.get(i)))
                    : map(at).computeIfAbsent(path.get(i), none -> new LinkedHashMap<String, Object>());
        }
        String last = path.get(path.size() - 1);
        if (at instanceof List<?>) {
            list(at).set(Integer.parseInt(last), value);
        } else {
            map(at).put(last, value);
        }
    }

    private static Object at(Map<String, Object> tree, List<String> path) {
        Object at = tree;
        for (String key : path) {
            at = at instanceof List<?> items ? items.get(Integer.parseInt(key)) : map(at).get(key);
        }
        return at;
    }

    @SuppressWarnings("unchecked")
    static Map<String, Object> map(Object tree) {
        return (Map<String, Object>) tree;
    }

    @SuppressWarnings("unchecked")
    private static List<Object> list(Object tree) {
        return (List<Object>) tree;
    }
}
