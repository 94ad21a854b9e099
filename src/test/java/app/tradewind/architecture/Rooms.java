package app.tradewind.architecture;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Who may know whom. A room may use itself, the rooms listed for it, and the leaves. */
final class Rooms {

    /** Any room may use these, and they use nobody. */
    static final List<String> LEAVES = List.of("words", "reference", "relay");

    static final List<String> PURE = List.of("words", "reference", "catalog", "market", "advice", "forecast",
            "stock", "pricing", "selection", "copyrisk", "voice");

    private static final Map<String, List<String>> DIRECT = new LinkedHashMap<>();

    static {
        DIRECT.put("catalog", List.of());
        DIRECT.put("market", List.of("catalog"));
        DIRECT.put("advice", List.of("catalog"));
        DIRECT.put("forecast", List.of("market", "advice"));
        for (String engine : List.of("stock", "pricing", "selection", "copyrisk", "voice")) {
            DIRECT.put(engine, List.of("forecast"));
        }
        for (String door : List.of("intake", "storage", "report")) {
            DIRECT.put(door, List.of("stock", "pricing", "selection", "copyrisk", "voice"));
        }
        DIRECT.put("jobs", List.of("intake", "storage", "report"));
        DIRECT.put("cli", List.of("jobs"));
        DIRECT.put("ui", List.of("jobs"));
    }

    private Rooms() { }

    static Set<String> all() {
        return DIRECT.keySet();
    }

    /** Every room that {@code room} may use, near and far, without itself. */
    static Set<String> below(String room) {
        Set<String> found = new TreeSet<>(LEAVES);
        for (String direct : DIRECT.getOrDefault(room, List.of())) {
            found.add(direct);
            found.addAll(below(direct));
        }
        found.remove(room);
        return found;
    }
}
