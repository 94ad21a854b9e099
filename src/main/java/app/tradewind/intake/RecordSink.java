package app.tradewind.intake;

import app.tradewind.catalog.CatalogRecord;
import java.io.IOException;

/** Takes the records of a file, one after another, in the file's order. */
public interface RecordSink {

    /**
     * @param record what a row says; a row that tells a sale and its refund comes twice
     * @param raw the row's mapped cells as {@code header=text}, tab between them; never people's data
     */
    void accept(CatalogRecord record, String raw) throws IOException;
}
