package app.tradewind.storage.rows;

import java.sql.SQLException;

/** The database could not do its work: a full disk, a broken device, or a bug. The transaction it stopped is undone. */
public final class StoreFailureException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public StoreFailureException(SQLException cause) {
        super(cause.getMessage(), cause);
    }
}
