package app.tradewind.intake;

import app.tradewind.intake.quality.Quality;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/**
 * What became of every row of a file: {@code rowsRead = used + sum of excluded}, always.
 *
 * @param rowsRead rows below the header that are not blank
 * @param used rows that gave a record
 * @param excluded rows left out, by the name of the reason
 * @param totals units and money of the used rows
 * @param problems what was odd
 * @param quality how good the data are
 */
public record Receipt(
        long rowsRead, long used, Map<String, Long> excluded, Totals totals, Problems problems, Quality quality) {

    /**
     * @param units pieces sold, listed or counted; refunded ones are not taken off
     * @param gross product money of sales by currency code
     * @param refunds positive amounts given back by currency code
     * @param firstDay of the used rows, {@code null} where they have none
     * @param lastDay of the used rows, {@code null} where they have none
     * @param own what the file itself says its money adds up to
     */
    public record Totals(
            long units, Map<String, BigDecimal> gross, Map<String, BigDecimal> refunds, LocalDate firstDay,
            LocalDate lastDay, Own own) { }

    /**
     * @param net what the file's own column pays out, over all rows but those that only move it, by currency
     *     code; empty where it has none
     * @param stated sums that the file states itself, beside ours; empty where it states none
     */
    public record Own(Map<String, BigDecimal> net, List<FileTotal> stated) {
        public Own {
            stated = List.copyOf(stated);
        }
    }

    /** @param rows the first ones @param count how many there were in all */
    public record Problems(List<RowProblem> rows, long count) {
        public Problems {
            rows = List.copyOf(rows);
        }
    }

    public long units() {
        return totals.units;
    }

    public Map<String, BigDecimal> gross() {
        return totals.gross;
    }

    public Map<String, BigDecimal> refunds() {
        return totals.refunds;
    }

    public LocalDate firstDay() {
        return totals.firstDay;
    }

    public LocalDate lastDay() {
        return totals.lastDay;
    }

    /** Sums that the file states itself, beside ours. */
    public List<FileTotal> fileTotals() {
        return totals.own.stated;
    }

    /** What the file's own column pays out, by currency code. */
    public Map<String, BigDecimal> net() {
        return totals.own.net;
    }
}
