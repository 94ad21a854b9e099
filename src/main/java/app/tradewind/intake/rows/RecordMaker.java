package app.tradewind.intake.rows;

import app.tradewind.catalog.CatalogRecord;
import app.tradewind.intake.layout.Exclusion;
import java.util.List;

/** Makes the records that one row says. */
public interface RecordMaker {

    /**
     * @param row the row's values
     * @param refund whether the layout's rules say that the row gives something back
     * @param out takes the records; more than one where a row tells a sale and its refund
     * @return why the row cannot be used, or {@code null}
     */
    Exclusion make(RowValues row, boolean refund, List<CatalogRecord> out);
}
