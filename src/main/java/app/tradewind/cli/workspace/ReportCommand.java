package app.tradewind.cli.workspace;

import app.tradewind.cli.call.ExitStatus;
import app.tradewind.cli.call.NeededWorkspace;
import app.tradewind.cli.call.OutputOptions;
import app.tradewind.cli.call.WrongCall;
import app.tradewind.jobs.Jobs;
import app.tradewind.jobs.Progress;
import app.tradewind.jobs.WriteReport;
import app.tradewind.jobs.desk.Wishes;
import app.tradewind.storage.WorkspaceException;
import app.tradewind.words.Phrase;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code report}: the whole decision report of a workspace. Summary: {@code {"files":[path]}}. */
@Command(name = "report", description = "cli.about.report")
public final class ReportCommand implements Callable<Integer> {

    /** Decisions told in short. */
    private static final int SHORT = 12;

    @Mixin
    private NeededWorkspace workspace;

    @Option(names = "--format", paramLabel = "xlsx", split = ",", descriptionKey = "cli.option.format")
    private List<String> formats = List.of("xlsx");

    @Option(names = "--brief", descriptionKey = "cli.option.brief")
    private boolean brief;

    @Mixin
    private OutputOptions out;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() throws WorkspaceException, IOException {
        if (!formats.equals(List.of("xlsx"))) {
            throw new WrongCall(spec,
                    Phrase.of("cli.usage.value", "--format", String.join(",", formats), "xlsx"));
        }
        try (Jobs jobs = workspace.jobs()) {
            Path folder = out.file() != null ? out.file() : Path.of("").toAbsolutePath();
            WriteReport.Written written = jobs.writeReport()
                    .run(folder, Wishes.USUAL.on(out.asOf()).seeded(out.seed()), out.words(), Progress.NONE);
            Path file = written.file();
            if (brief) {
                written.today().items().stream().limit(SHORT).forEach(item -> out.tell(
                        Phrase.of("cli.decision", item.name(), item.item().market(), item.advice().why().headline())));
                out.tell(Phrase.of("cli.decisions", written.today().items().size()));
            }
            out.tell(Phrase.of("cli.report-written", file.toString()));
            out.summary(Map.of("files", List.of(file.toString())));
        }
        return ExitStatus.DONE;
    }
}
