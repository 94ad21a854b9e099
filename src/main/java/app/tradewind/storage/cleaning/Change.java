package app.tradewind.storage.cleaning;

import java.util.List;

/**
 * What a cleaning changes in the reading.
 *
 * @param aliases texts that are read as others
 * @param asides order lines that do not count while their twins stand
 */
public record Change(List<Alias> aliases, List<Aside> asides) {

    public Change {
        aliases = List.copyOf(aliases);
        asides = List.copyOf(asides);
    }

    /** @param field name of the field, {@code category} @param was the text as it came @param becomes as it is read */
    public record Alias(String field, String was, String becomes) { }

    /** @param saleId the line that does not count @param twinId the line that counts in its place */
    public record Aside(long saleId, long twinId) { }
}
