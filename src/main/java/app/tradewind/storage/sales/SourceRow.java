package app.tradewind.storage.sales;

import app.tradewind.catalog.Sale;

/**
 * An order line with the text it was read from.
 *
 * @param sale what was understood; its origin names file, sheet and row
 * @param raw the row as it stands in the file
 */
public record SourceRow(Sale sale, String raw) { }
