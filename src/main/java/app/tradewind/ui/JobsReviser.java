package app.tradewind.ui;

import app.tradewind.copyrisk.Finding;
import app.tradewind.copyrisk.judgement.SignOff.Role;
import app.tradewind.copyrisk.judgement.Waiver;
import app.tradewind.intake.UnusableFileException;
import app.tradewind.jobs.Progress;
import app.tradewind.jobs.boards.CopyBoard.Row;
import app.tradewind.jobs.copydesk.JudgeCopy.Said;
import app.tradewind.jobs.copydesk.JudgeCopy;
import app.tradewind.jobs.copydesk.MendPreview;
import app.tradewind.jobs.copydesk.papers.AddPaper;
import app.tradewind.jobs.copydesk.sheet.ExportCorrected.Written;
import app.tradewind.storage.WorkspaceException;
import app.tradewind.ui.support.Reviser;
import app.tradewind.words.Phrase;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** The copy, on the jobs that are open. Asked by the one worker, as they are. */
final class JobsReviser implements Reviser {

    private final JobsSource source;

    JobsReviser(JobsSource source) {
        this.source = source;
    }

    @Override
    public void waive(Row row, Finding finding, Waiver.Kind kind, Said said, Progress progress) throws WorkspaceException, IOException {
        judge(progress).waive(row, finding, kind, said);
        source.judged(progress);
    }

    @Override
    public void unwaive(long waiver, Progress progress) throws WorkspaceException, IOException {
        judge(progress).unwaive(waiver);
        source.judged(progress);
    }

    @Override
    public boolean mend(Row row, Finding finding, String words, Progress progress) throws WorkspaceException, IOException {
        boolean made = judge(progress).mend(row, finding, words).isPresent();
        source.judged(progress);
        return made;
    }

    @Override
    public Optional<MendPreview> preview(Row row, Finding finding, String words, Progress progress) throws WorkspaceException, IOException {
        return source.jobs(progress).checkListings().preview(row, finding, words, source.snapshot(progress));
    }

    @Override
    public void unmend(long edit, Progress progress) throws WorkspaceException, IOException {
        judge(progress).unmend(edit);
        source.judged(progress);
    }

    @Override
    public void know(Row row, String name, String value, Progress progress) throws WorkspaceException, IOException {
        judge(progress).know(row, name, value, source.snapshot(progress).today());
        source.judged(progress);
    }

    @Override
    public void unknow(Row row, long said, Progress progress) throws WorkspaceException, IOException {
        judge(progress).unknow(row, said);
        source.judged(progress);
    }

    @Override
    public void picture(Row row, Path file, Progress progress) throws WorkspaceException, IOException {
        judge(progress).picture(row, file);
        source.judged(progress);
    }

    @Override
    public void sign(Row row, Role role, Said said, Progress progress) throws WorkspaceException, IOException {
        judge(progress).sign(row, source.jobs(progress).copyMemory().seen(row.listing()), role, said);
        source.judged(progress);
    }

    @Override
    public void unsign(Row row, Role role, Progress progress) throws WorkspaceException, IOException {
        judge(progress).unsign(row, role);
        source.judged(progress);
    }

    @Override
    public AddPaper.Read readPaper(Path file, Progress progress) throws WorkspaceException, UnusableFileException, IOException {
        return source.jobs(progress).addPaper().read(file);
    }

    @Override
    public Phrase addPaper(Path file, AddPaper.Fields fields, Progress progress)
            throws WorkspaceException, UnusableFileException, IOException {
        Phrase said = source.jobs(progress).addPaper().add(file, fields).outcome().message();
        source.changed();
        return said;
    }

    @Override
    public List<Written> export(Path target, Progress progress) throws WorkspaceException, IOException {
        return source.jobs(progress).exportCorrected().run(source.copy(progress), target, null);
    }

    private JudgeCopy judge(Progress progress) throws WorkspaceException, IOException {
        return source.jobs(progress).judgeCopy();
    }

    @Override
    public boolean suggests(Progress progress) throws WorkspaceException, IOException {
        return source.jobs(progress).suggests();
    }

    @Override
    public void suggest(boolean wanted, Progress progress) throws WorkspaceException, IOException {
        source.jobs(progress).suggest(wanted);
        source.changed();
    }
}
