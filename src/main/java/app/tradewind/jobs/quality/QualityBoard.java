package app.tradewind.jobs.quality;

import app.tradewind.intake.cleaning.Proposal;
import app.tradewind.intake.quality.audit.Audit;
import app.tradewind.words.Phrase;
import java.time.LocalDate;
import java.util.List;

/**
 * How good the data are, and what could be put right.
 *
 * @param today the day they are judged for
 * @param audit scores, rows and trend
 * @param proposals what may be put right, the surest first
 * @param decided what was decided and stands, the latest first
 * @param refused own files of rules that cannot be used
 */
public record QualityBoard(LocalDate today, Audit audit, List<Proposal> proposals, List<CleanData.Decided> decided, List<Phrase> refused) {

    public QualityBoard {
        proposals = List.copyOf(proposals);
        decided = List.copyOf(decided);
        refused = List.copyOf(refused);
    }

    /** What a person does with a proposal. */
    public enum Answer { ACCEPT, DISMISS, UNDO }
}
