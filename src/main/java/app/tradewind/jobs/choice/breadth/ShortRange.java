package app.tradewind.jobs.choice.breadth;

import app.tradewind.catalog.SkuMarket;
import app.tradewind.selection.breadth.Breadth;
import app.tradewind.selection.breadth.BreadthAnswer;
import app.tradewind.selection.breadth.demand.BreadthWish;
import app.tradewind.selection.breadth.demand.Entry;
import app.tradewind.selection.breadth.demand.Group;
import app.tradewind.selection.breadth.demand.Needs;
import app.tradewind.words.Phrase;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The products of a workspace, ready to make shortlists of: asked again and again while a person tries demands,
 * so that nothing is read or ranked anew.
 */
public final class ShortRange {

    private static final Group NOT_SOLD = new Group("newness", "new");

    private final Map<CountBy, Breadth> lists = new EnumMap<>(CountBy.class);
    private final Map<String, SkuMarket> items;
    private final List<String> dimensions;
    private final int products;
    private final long expected;

    /**
     * @param byScore every product by its points
     * @param byMargin every product by its money
     * @param items a market that each is offered or sold in
     * @param setting day, seed, and the currency of the money
     */
    public ShortRange(List<Entry> byScore, List<Entry> byMargin, Map<String, SkuMarket> items, Breadth.Setting setting) {
        lists.put(CountBy.SCORE, new Breadth(byScore, new Breadth.Setting("points", setting.today(), setting.seed())));
        lists.put(CountBy.MARGIN, new Breadth(byMargin, setting));
        this.items = Map.copyOf(items);
        Set<String> known = Needs.groups(byScore).stream().map(Group::dimension).collect(Collectors.toSet());
        dimensions = RangeGroups.dimensions().stream().filter(known::contains).toList();
        products = byScore.size();
        expected = byMargin.stream().filter(entry -> Double.isFinite(entry.value()) && entry.in(NOT_SOLD)).count();
    }

    /** The list under a wish. */
    public BreadthAnswer list(CountBy by, BreadthWish wish) {
        BreadthAnswer answer = lists.get(by).of(wish);
        return by == CountBy.MARGIN && expected > 0 ? answer.saying(Phrase.of("breadth.said.expected", expected)) : answer;
    }

    /** Dimensions of which the files say anything. */
    public List<String> dimensions() {
        return dimensions;
    }

    /** How many products there are, those of unknown value among them. */
    public int products() {
        return products;
    }

    /** The product in a market that it is offered or sold in. */
    public SkuMarket item(String sku) {
        return items.getOrDefault(sku, new SkuMarket(sku, ""));
    }
}
