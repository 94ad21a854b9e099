package app.tradewind.jobs.quality;

import app.tradewind.intake.cleaning.Proposal;
import app.tradewind.intake.quality.audit.Audit;
import java.time.LocalDate;
import java.util.List;

/**
 * How good the data are, and what could be put right.
 *
 * @param today the day they are judged for
 * @param audit scores, rows and trend
 * @param proposals what may be put right, the surest first
 * @param decided what was decided and stands, the latest first
 */
public record QualityBoard(LocalDate today, Audit audit, List<Proposal> proposals, List<CleanData.Decided> decided) {

    public QualityBoard {
        proposals = List.copyOf(proposals);
        decided = List.copyOf(decided);
    }

    /** What a person does with a proposal. */
    public enum Answer { ACCEPT, DISMISS, UNDO }
}
