package app.tradewind.ui.copy.acts;

import app.tradewind.copyrisk.Finding;
import app.tradewind.copyrisk.judgement.SignOff.Role;
import app.tradewind.copyrisk.judgement.Waiver;
import app.tradewind.jobs.boards.CopyBoard.Row;
import app.tradewind.jobs.copydesk.JudgeCopy.Said;
import app.tradewind.jobs.copydesk.MendPreview;
import app.tradewind.jobs.copydesk.papers.AddPaper;
import app.tradewind.jobs.copydesk.sheet.ExportCorrected.Written;
import app.tradewind.ui.support.Reviser;
import app.tradewind.ui.support.tasks.Job;
import app.tradewind.ui.support.tasks.Tasks;
import app.tradewind.words.Phrase;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

/** Carries out what the person decides about the copy, off the window's thread, and says what came of it. */
public final class Deeds {

    private static final String SLOT = "copy deed";

    private final Tasks tasks;
    private final Reviser reviser;
    private final Runnable changed;
    private final Supplier<LocalDate> today;
    private final StringProperty name = new SimpleStringProperty(System.getProperty("user.name", ""));
    private final ReadOnlyObjectWrapper<Phrase> told = new ReadOnlyObjectWrapper<>();

    /** @param changed told once something has changed @param today the day that is written down */
    public Deeds(Tasks tasks, Reviser reviser, Runnable changed, Supplier<LocalDate> today) {
        this.tasks = tasks;
        this.reviser = reviser;
        this.changed = changed;
        this.today = today;
    }

    /** Who decides; what was typed last stays. */
    public StringProperty nameProperty() {
        return name;
    }

    /** What came of the last deed; {@code null} for nothing to say. */
    public ReadOnlyObjectWrapper<Phrase> toldProperty() {
        return told;
    }

    public void waive(Row row, Finding finding, Waiver.Kind kind, String reason) {
        Said said = said(reason);
        run(progress -> {
            reviser.waive(row, finding, kind, said, progress);
            return null;
        });
    }

    public void unwaive(long waiver) {
        run(progress -> {
            reviser.unwaive(waiver, progress);
            return null;
        });
    }

    /** @param words {@code null} for the rule's safer wording */
    public void mend(Row row, Finding finding, String words) {
        run(progress -> reviser.mend(row, finding, words, progress) ? null : Phrase.of("copydesk.told.no-place"));
    }

    /** @param words {@code null} for the rule's safer wording @param shown told what would be, on the window's thread */
    void preview(Row row, Finding finding, String words, Consumer<Optional<MendPreview>> shown) {
        tasks.run("copy preview", Phrase.of("copydesk.task.preview"), progress -> reviser.preview(row, finding, words, progress), shown);
    }

    public void unmend(long edit) {
        run(progress -> {
            reviser.unmend(edit, progress);
            return null;
        });
    }

    /** @param value empty where the product has none */
    public void know(Row row, String name, String value) {
        run(progress -> {
            reviser.know(row, name, value, progress);
            return null;
        });
    }

    public void unknow(Row row, long said) {
        run(progress -> {
            reviser.unknow(row, said, progress);
            return null;
        });
    }

    /** @param file {@code null} to forget the one that was chosen */
    public void picture(Row row, Path file) {
        run(progress -> {
            reviser.picture(row, file, progress);
            return null;
        });
    }

    public void sign(Row row, Role role, String note) {
        Said said = said(note);
        run(progress -> {
            reviser.sign(row, role, said, progress);
            return null;
        });
    }

    public void unsign(Row row, Role role) {
        run(progress -> {
            reviser.unsign(row, role, progress);
            return null;
        });
    }

    /** @param read told what the file says, on the window's thread */
    public void readPaper(Path file, Consumer<AddPaper.Read> read) {
        tasks.run(SLOT, Phrase.of("copydesk.task.paper"), progress -> reviser.readPaper(file, progress), read);
    }

    public void addPaper(Path file, AddPaper.Fields fields) {
        run(progress -> reviser.addPaper(file, fields, progress));
    }

    public void export(Path target) {
        tasks.run(SLOT, Phrase.of("copydesk.task.export"), progress -> reviser.export(target, progress), written -> told.set(said(written)));
    }

    /** @param shown takes whether suggestions are asked for */
    public void suggests(Consumer<Boolean> shown) {
        tasks.run("copy suggestions", Phrase.of("copydesk.task.deed"), reviser::suggests, shown);
    }

    /** Asks for the second opinion, or no longer. */
    public void suggest(boolean wanted) {
        run(progress -> {
            reviser.suggest(wanted, progress);
            return null;
        });
    }

    private void run(Job<Phrase> deed) {
        tasks.run(SLOT, Phrase.of("copydesk.task.deed"), deed, phrase -> {
            told.set(phrase);
            changed.run();
        });
    }

    private Said said(String words) {
        return new Said(name.get().strip(), words.strip(), today.get());
    }

    private static Phrase said(List<Written> written) {
        return written.stream().map(sheet -> Phrase.of(sheet.wholeFile() ? "copydesk.told.exported-whole" : "copydesk.told.exported",
                        sheet.file().getFileName().toString(), sheet.listings(), sheet.source()))
                .reduce((one, two) -> Phrase.of("copydesk.told.both", one, two)).orElse(Phrase.of("copydesk.told.nothing-corrected"));
    }
}
