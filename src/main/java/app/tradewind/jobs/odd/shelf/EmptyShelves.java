package app.tradewind.jobs.odd.shelf;

import app.tradewind.catalog.SkuMarket;
import app.tradewind.words.Phrase;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * All empty shelves of a seller.
 *
 * @param byItem in order of time
 */
public record EmptyShelves(Map<SkuMarket, List<EmptyShelf>> byItem) {

    public static final EmptyShelves NONE = new EmptyShelves(Map.of());

    public EmptyShelves {
        byItem = new TreeMap<>(byItem);
    }

    public List<EmptyShelf> of(SkuMarket item) {
        return byItem.getOrDefault(item, List.of());
    }

    /** Item by item. */
    public List<EmptyShelf> all() {
        return byItem.values().stream().flatMap(List::stream).toList();
    }

    /** What an order says of it; empty where no week counts as out of stock. */
    public Optional<Phrase> note(SkuMarket item) {
        List<EmptyShelf> counted = of(item).stream().filter(EmptyShelf::counts).toList();
        if (counted.isEmpty()) {
            return Optional.empty();
        }
        EmptyShelf latest = counted.get(counted.size() - 1);
        int weeks = counted.stream().mapToInt(EmptyShelf::weeks).sum();
        return Optional.of(Double.isNaN(latest.usual()) ? Phrase.of("places.shelf.note.bare", weeks, latest.first())
                : Phrase.of("places.shelf.note", weeks, latest.first(), latest.usual()));
    }
}
