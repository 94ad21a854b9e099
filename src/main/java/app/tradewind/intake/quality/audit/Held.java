package app.tradewind.intake.quality.audit;

import app.tradewind.catalog.CatalogRecord;
import app.tradewind.intake.layout.Kind;
import java.util.List;
import java.util.Set;

/**
 * What a workspace holds.
 *
 * @param facts every row that is no order line, in the order they came
 * @param sales the order lines
 * @param unread what was left out when files were read
 * @param markets codes of the markets whose profile is known; empty where nobody says
 */
public record Held(List<CatalogRecord> facts, SaleSource sales, List<Unread> unread, Set<String> markets) {

    public Held {
        facts = List.copyOf(facts);
        unread = List.copyOf(unread);
        markets = Set.copyOf(markets);
    }

    /** Of markets nothing is known. */
    public Held(List<CatalogRecord> facts, SaleSource sales, List<Unread> unread) {
        this(facts, sales, unread, Set.of());
    }

    /**
     * @param importId the import
     * @param file its file
     * @param kind what its rows are about
     * @param used rows that were kept
     * @param unreadable rows that were meant to be kept and could not be, for a blank or a broken cell
     */
    public record Unread(long importId, String file, Kind kind, long used, long unreadable) { }

    <R extends CatalogRecord> List<R> of(Class<R> type) {
        return facts.stream().filter(type::isInstance).map(type::cast).toList();
    }
}
