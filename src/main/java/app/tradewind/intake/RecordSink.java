package app.tradewind.intake;

import app.tradewind.catalog.CatalogRecord;
import app.tradewind.catalog.Sale;
import java.io.IOException;

/** Takes the records of a file, one after another, in the file's order. */
public interface RecordSink {

    /**
     * @param record what a row says; a row that tells a sale and its refund comes twice
     * @param raw the row's mapped cells as {@code header=text}, tab between them; never people's data
     */
    void accept(CatalogRecord record, String raw) throws IOException;

    /** Asked before a row is used; a row whose first record is not wanted is left out as of a known day. */
    default boolean wants(CatalogRecord record) {
        return true;
    }

    /**
     * A line that was ordered and called off. It is no used row of the file, yet it takes the place of the
     * sale that an earlier export told. Whoever only looks at used rows need not care.
     */
    default void cancelled(Sale line, String raw) throws IOException { }

    /** Whether it takes buyers; asked once, before the first row. */
    default boolean wantsBuyers() {
        return false;
    }

    /**
     * Who placed an order, after the records of a used row that tells it.
     *
     * @param order number of the order
     * @param buyer written alike each time; people's data, to be hashed and not kept
     */
    default void buyer(String order, String buyer) { }
}
