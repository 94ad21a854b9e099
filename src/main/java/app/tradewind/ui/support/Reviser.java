package app.tradewind.ui.support;

import app.tradewind.copyrisk.Finding;
import app.tradewind.copyrisk.judgement.SignOff.Role;
import app.tradewind.copyrisk.judgement.Waiver;
import app.tradewind.jobs.Progress;
import app.tradewind.jobs.boards.CopyBoard.Row;
import app.tradewind.jobs.copydesk.JudgeCopy.Said;
import app.tradewind.jobs.copydesk.MendPreview;
import app.tradewind.jobs.copydesk.papers.AddPaper;
import app.tradewind.jobs.copydesk.sheet.ExportCorrected.Written;
import app.tradewind.words.Phrase;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** What the Copy screen asks of the jobs: accept, sign, mend, export. The board follows; no other answer is made again. */
public interface Reviser {

    /** Accepts a finding as far as the kind reaches. */
    void waive(Row row, Finding finding, Waiver.Kind kind, Said said, Progress progress) throws Exception;

    void unwaive(long waiver, Progress progress) throws Exception;

    /**
     * @param words the person's own, empty to leave the marked text out; {@code null} for the rule's safer wording
     * @return whether it could be put in place
     */
    boolean mend(Row row, Finding finding, String words, Progress progress) throws Exception;

    /** The text as it would be, checked once more; nothing is kept. Empty where it has no place. */
    Optional<MendPreview> preview(Row row, Finding finding, String words, Progress progress) throws Exception;

    void unmend(long edit, Progress progress) throws Exception;

    /** Writes down what a person knows of the product; an empty value says that it has none. */
    void know(Row row, String name, String value, Progress progress) throws Exception;

    /** Takes a person's word back. */
    void unknow(Row row, long said, Progress progress) throws Exception;

    /** Remembers which file is the listing's picture; {@code null} forgets it. */
    void picture(Row row, Path file, Progress progress) throws Exception;

    void sign(Row row, Role role, Said said, Progress progress) throws Exception;

    void unsign(Row row, Role role, Progress progress) throws Exception;

    /** What a certificate's file says; nothing is kept. */
    AddPaper.Read readPaper(Path file, Progress progress) throws Exception;

    /** Keeps a certificate with its file. @return what came of it */
    Phrase addPaper(Path file, AddPaper.Fields fields, Progress progress) throws Exception;

    /** Writes the corrected listings. @return the sheets, none where nothing is corrected */
    List<Written> export(Path target, Progress progress) throws Exception;

    /** Whether the second opinion's suggestions are asked for. */
    boolean suggests(Progress progress) throws Exception;

    /** Asks for them, or no longer; all listings are checked again. */
    void suggest(boolean wanted, Progress progress) throws Exception;
}
