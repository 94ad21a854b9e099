package app.tradewind.jobs.boards;

import app.tradewind.catalog.Certificate;
import app.tradewind.catalog.Listing;
import app.tradewind.copyrisk.Finding;
import java.time.LocalDate;
import java.util.List;

/**
 * What the listings may not say, the worst first.
 *
 * @param today the day the board is for
 * @param rows one a listing
 * @param evidence every certificate the seller holds
 * @param rules how many rules were read
 * @param packsChecked the oldest day on which a rule that fired was last looked up, or {@code null}
 */
public record CopyBoard(
        LocalDate today, List<Row> rows, List<Certificate> evidence, int rules, LocalDate packsChecked) {

    public CopyBoard {
        rows = List.copyOf(rows);
        evidence = List.copyOf(evidence);
    }

    /**
     * @param listing the text as published
     * @param findings what is wrong with it, in the order of the text
     */
    public record Row(Listing listing, List<Finding> findings) {
        public Row {
            findings = List.copyOf(findings);
        }
    }
}
