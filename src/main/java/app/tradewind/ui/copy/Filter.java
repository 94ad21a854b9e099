package app.tradewind.ui.copy;

import app.tradewind.copyrisk.Finding;
import app.tradewind.copyrisk.Finding.Severity;
import app.tradewind.jobs.boards.CopyBoard.Row;
import java.util.List;

/**
 * Which listings to show.
 *
 * @param family only those with a finding of this family; empty for any
 * @param market only this market; empty for all
 * @param severity only those with a finding of this severity; {@code null} for any
 * @param state what has become of them
 */
record Filter(String family, String market, Severity severity, State state) {

    static final Filter ALL = new Filter("", "", null, State.ANY);

    /** What has become of a listing. */
    enum State { ANY, OPEN, WAIVED, MENDED, UNSIGNED, SIGNED }

    boolean shows(Row row) {
        return (market.isEmpty() || market.equals(row.listing().item().market())) && state(row)
                && (family.isEmpty() && severity == null || considered(row).stream().anyMatch(this::wants));
    }

    private boolean wants(Finding finding) {
        return (family.isEmpty() || family.equals(finding.rule().family())) && (severity == null || severity == finding.rule().severity());
    }

    /** What is accepted is only looked at where that is asked for. */
    private List<Finding> considered(Row row) {
        return state == State.WAIVED ? List.copyOf(row.handling().waived().keySet()) : state == State.OPEN ? row.open() : row.findings();
    }

    private boolean state(Row row) {
        return switch (state) {
            case ANY -> true;
            case OPEN -> !row.open().isEmpty();
            case WAIVED -> !row.handling().waived().isEmpty();
            case MENDED -> !row.handling().mends().isEmpty();
            case UNSIGNED -> !row.handling().isSigned();
            case SIGNED -> row.handling().isSigned();
        };
    }
}
