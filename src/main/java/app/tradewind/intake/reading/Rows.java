package app.tradewind.intake.reading;

import java.io.Closeable;
import java.io.IOException;

/** Rows one after another, blank ones included where the file has them. */
public interface Rows extends Closeable {

    /** @return the next row, or {@code null} after the last */
    RawRow next() throws IOException, UnreadableException;

    /** Whether the workbook counts days from 1904 on; known once a row has been read. */
    default boolean since1904() {
        return false;
    }
}
