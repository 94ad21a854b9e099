package app.tradewind.ui;

import app.tradewind.copyrisk.Finding;
import app.tradewind.copyrisk.judgement.SignOff.Role;
import app.tradewind.copyrisk.judgement.Waiver;
import app.tradewind.intake.papers.PaperReading;
import app.tradewind.jobs.Progress;
import app.tradewind.jobs.boards.CopyBoard.Row;
import app.tradewind.jobs.copydesk.JudgeCopy.Said;
import app.tradewind.jobs.copydesk.JudgeCopy;
import app.tradewind.jobs.copydesk.ListingFields;
import app.tradewind.jobs.copydesk.MendPreview;
import app.tradewind.jobs.copydesk.papers.AddPaper;
import app.tradewind.jobs.copydesk.sheet.ExportCorrected.Written;
import app.tradewind.ui.support.Reviser;
import app.tradewind.words.Phrase;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Remembers what was decided about the copy. */
public final class SampleReviser implements Reviser {

    /** Whether the second opinion was asked for. */
    public boolean suggests;

    public final List<String> done = new ArrayList<>();

    @Override
    public void waive(Row row, Finding finding, Waiver.Kind kind, Said said, Progress progress) {
        done.add("waive " + kind + " " + finding.span().text() + ": " + said.words() + " (" + said.name() + ", " + said.day() + ")");
    }

    @Override
    public void unwaive(long waiver, Progress progress) {
        done.add("unwaive " + waiver);
    }

    @Override
    public boolean mend(Row row, Finding finding, String words, Progress progress) {
        done.add("mend " + finding.span().text() + " " + words);
        return true;
    }

    /** Words with "cure" in them raise the finding again. */
    @Override
    public Optional<MendPreview> preview(Row row, Finding finding, String words, Progress progress) {
        String text = ListingFields.of(row.listing()).get(finding.span().field());
        return JudgeCopy.edit(row, finding, words).map(edit -> MendPreview.of(edit, text, List.of(finding),
                edit.becomes().contains("cure") ? row.findings() : List.of()));
    }

    @Override
    public void unmend(long edit, Progress progress) {
        done.add("unmend " + edit);
    }

    @Override
    public void know(Row row, String name, String value, Progress progress) {
        done.add("know " + row.listing().item().sku() + " " + name + "=" + value);
    }

    @Override
    public void unknow(Row row, long said, Progress progress) {
        done.add("unknow " + said);
    }

    @Override
    public void picture(Row row, Path file, Progress progress) {
        done.add("picture " + file);
    }

    @Override
    public void sign(Row row, Role role, Said said, Progress progress) {
        done.add("sign " + role + " " + row.listing().item().sku() + " " + said.words() + " (" + said.name() + ")");
    }

    @Override
    public void unsign(Row row, Role role, Progress progress) {
        done.add("unsign " + role);
    }

    @Override
    public AddPaper.Read readPaper(Path file, Progress progress) {
        return new AddPaper.Read(1, false, List.of(new PaperReading.Proposal("FSC", "FSC-C123456", Samples.TODAY.plusYears(1))));
    }

    @Override
    public Phrase addPaper(Path file, AddPaper.Fields fields, Progress progress) {
        done.add("paper " + file.getFileName() + " " + fields);
        return Phrase.of("ui.copy.paper.keep");
    }

    @Override
    public List<Written> export(Path target, Progress progress) {
        return List.of(new Written(target, "products.csv", 2, true, List.of()));
    }

    @Override
    public boolean suggests(Progress progress) {
        return suggests;
    }

    @Override
    public void suggest(boolean wanted, Progress progress) {
        suggests = wanted;
    }
}
