package app.tradewind.cli.workspace;

import app.tradewind.cli.call.ExitStatus;
import app.tradewind.cli.call.OutputOptions;
import app.tradewind.cli.call.WrongCall;
import app.tradewind.jobs.MakeDemo;
import app.tradewind.jobs.Progress;
import app.tradewind.jobs.imports.ImportReport;
import app.tradewind.storage.WorkspaceException;
import app.tradewind.words.Phrase;
import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code demo}: the workspace of a sample seller. Summary: the files, as those of {@code import}. */
@Command(name = "demo", description = "cli.about.demo")
public final class DemoCommand implements Callable<Integer> {

    @Option(names = {"-w", "--workspace"}, required = true, paramLabel = "DIR", descriptionKey = "cli.option.make")
    private Path workspace;

    @Option(names = "--story", paramLabel = "NAME", descriptionKey = "cli.option.story")
    private String story = MakeDemo.stories().get(0);

    @Mixin
    private OutputOptions out;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() throws WorkspaceException, IOException {
        if (!MakeDemo.stories().contains(story)) {
            throw new WrongCall(spec, Phrase.of("cli.usage.value", "--story", story, String.join(", ", MakeDemo.stories())));
        }
        ImportReport report = new MakeDemo().run(workspace, story, Progress.NONE);
        new FileReports(out).tell(report);
        return report.anyRejected() ? ExitStatus.INPUT : ExitStatus.DONE;
    }
}
