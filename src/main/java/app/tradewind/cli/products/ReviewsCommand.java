package app.tradewind.cli.products;

import app.tradewind.cli.call.ExitStatus;
import app.tradewind.cli.call.OutputOptions;
import app.tradewind.cli.call.WorkspaceOption;
import app.tradewind.intake.UnusableFileException;
import app.tradewind.jobs.choice.ChoiceDesk;
import app.tradewind.jobs.desk.ReferenceData;
import app.tradewind.jobs.hearing.HearReviews;
import app.tradewind.jobs.tables.voice.ReviewFile;
import app.tradewind.jobs.tables.voice.ReviewTable;
import app.tradewind.storage.WorkspaceException;
import app.tradewind.words.Phrase;
import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/**
 * {@code reviews}: what customers say. Summary:
 * {@code {"reviews":n,"positive":n,"neutral":n,"negative":n,"unclear":n,"urgent":n,"rows":n,"left_out":n,"out":file|null}}.
 */
@Command(name = "reviews", description = "voice.about")
public final class ReviewsCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Mixin
    private WorkspaceOption door;

    @Option(names = "--file", paramLabel = "FILE", descriptionKey = "voice.option.file")
    private Path file;

    @Option(names = "--by", paramLabel = "ROW", descriptionKey = "voice.option.by")
    private ReviewTable.By by = ReviewTable.By.REVIEW;

    @Mixin
    private OutputOptions out;

    @Override
    public Integer call() throws UnusableFileException, IOException, WorkspaceException {
        Map<String, Object> summary = new LinkedHashMap<>();
        ReviewTable.Answer answer;
        if (door.taken(spec, "--file", file)) {
            answer = door.jobs(jobs -> ChoiceDesk.of(jobs).reviews(jobs.today(out.asOf()), by, out.words()));
            summary.putAll(answer.summary());
        } else {
            ReviewFile read = ReviewFile.read(file);
            read.problems().forEach(out::tell);
            if (read.leftOut() > 0) {
                out.tell(Phrase.of("voice.left-out", read.leftOut(), read.rows()));
            }
            answer = new ReviewTable(new HearReviews(ReferenceData.shipped()), out.today(), out.words()).of(read.reviews(), by);
            summary.putAll(answer.summary());
            summary.put("rows", read.rows());
            summary.put("left_out", read.leftOut());
        }
        out.tell(answer.told());
        out.answer(answer.table(), summary);
        return ExitStatus.DONE;
    }
}
