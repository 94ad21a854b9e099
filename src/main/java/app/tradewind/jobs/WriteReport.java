package app.tradewind.jobs;

import app.tradewind.jobs.boards.TodayBoard;
import app.tradewind.jobs.desk.Answers;
import app.tradewind.jobs.desk.Snapshot;
import app.tradewind.jobs.desk.Wishes;
import app.tradewind.jobs.reports.ReportBook;
import app.tradewind.words.Words;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;

/** Writes the decision report of a workspace into a folder. */
public final class WriteReport {

    private static final String NAME = "tradewind-report.xlsx";

    private final Jobs jobs;

    WriteReport(Jobs jobs) {
        this.jobs = jobs;
    }

    /**
     * @param file the report
     * @param today what waits for a decision, as the report says
     */
    public record Written(Path file, TodayBoard today) { }

    /**
     * @param folder made where it is not there; an older report in it is replaced once the new one is whole
     * @throws IOException if the folder cannot be written
     */
    public Written run(Path folder, Wishes wishes, Words words, Progress progress) throws IOException {
        Snapshot snapshot = jobs.snapshot(wishes.asOf());
        Answers answers = jobs.answers(snapshot, wishes, progress);
        Path file = folder.resolve(NAME);
        TodayBoard today = jobs.today(snapshot, answers);
        new ReportBook(words, jobs.name(words.lang())).write(file, new ReportBook.Content(today, answers,
                jobs.products(snapshot, answers, Map.of(), wishes.seed()), jobs.data()));
        jobs.keepForecasts().keep(answers.stock());
        return new Written(file, today);
    }
}
