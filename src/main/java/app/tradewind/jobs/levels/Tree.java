package app.tradewind.jobs.levels;

import app.tradewind.catalog.Listing;
import app.tradewind.catalog.SalesHistory;
import app.tradewind.catalog.SkuMarket;
import app.tradewind.forecast.level.Level;
import app.tradewind.forecast.level.Node;
import app.tradewind.jobs.desk.Snapshot;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * What sums up to what in a seller's shop. The bottom is a product in a market, in the order of the snapshot's
 * histories. A category is the listing's own word, in another market's listing where its own has none; a channel
 * is where the product is listed in the market, with several their names joined. Sales do not name a channel, so
 * a product on two of them in one market is not divided.
 */
public final class Tree {

    private static final String JOINED = " + ";

    private final List<SalesHistory> histories;
    private final Map<Level, TreeMap<String, List<Integer>>> levels = new EnumMap<>(Level.class);
    private final List<Map<Level, Node>> of = new ArrayList<>();

    public Tree(Snapshot snapshot) {
        histories = snapshot.histories();
        Map<SkuMarket, String> categories = snapshot.catalogue().categories(histories.stream().map(SalesHistory::item).toList());
        Map<SkuMarket, TreeSet<String>> channels = new HashMap<>();
        for (Listing listing : snapshot.catalogue().listings()) {
            if (!listing.channel().isBlank()) {
                channels.computeIfAbsent(listing.item(), item -> new TreeSet<>()).add(listing.channel().strip());
            }
        }
        for (Level level : Level.values()) {
            levels.put(level, new TreeMap<>());
        }
        for (int i = 0; i < histories.size(); i++) {
            SkuMarket item = histories.get(i).item();
            Map<Level, Node> nodes = new EnumMap<>(Level.class);
            add(nodes, i, Level.ITEM, item.toString());
            add(nodes, i, Level.PRODUCT, item.sku());
            add(nodes, i, Level.CATEGORY, categories.getOrDefault(item, ""));
            add(nodes, i, Level.MARKET, item.market());
            add(nodes, i, Level.CHANNEL, String.join(JOINED, channels.getOrDefault(item, new TreeSet<>())));
            add(nodes, i, Level.TOTAL, Node.TOTAL.name());
            of.add(nodes);
        }
    }

    private void add(Map<Level, Node> nodes, int item, Level level, String name) {
        nodes.put(level, new Node(level, name));
        levels.get(level).computeIfAbsent(name, key -> new ArrayList<>()).add(item);
    }

    /** The bottoms. */
    public List<SalesHistory> histories() {
        return histories;
    }

    /** All of one level, by name. */
    public List<Node> nodes(Level level) {
        return levels.get(level).keySet().stream().map(name -> new Node(level, name)).toList();
    }

    /** Whether there is such a thing. */
    public boolean has(Node node) {
        return levels.get(node.level()).containsKey(node.name());
    }

    /** What a bottom belongs to at a level. */
    public Node of(int item, Level level) {
        return of.get(item).get(level);
    }

    /** Places of the bottoms of a node among the histories, ascending; none where there is no such node. */
    public int[] members(Node node) {
        return levels.get(node.level()).getOrDefault(node.name(), List.of()).stream().mapToInt(Integer::intValue).toArray();
    }
}
