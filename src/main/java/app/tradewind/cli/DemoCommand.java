package app.tradewind.cli;

import app.tradewind.jobs.MakeDemo;
import app.tradewind.jobs.Progress;
import app.tradewind.jobs.imports.ImportReport;
import app.tradewind.storage.WorkspaceException;
import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code demo}: the workspace of a sample seller. */
@Command(name = "demo", description = "Makes the workspace of a sample seller.")
final class DemoCommand implements Callable<Integer> {

    @Option(names = {"-w", "--workspace"}, required = true, paramLabel = "DIR", description = "The workspace folder.")
    private Path workspace;

    @Option(names = "--story", paramLabel = "NAME", description = "Which seller: shenzhen-kitchen, uk-gifts or classroom.")
    private String story = MakeDemo.stories().get(0);

    @Mixin
    private OutputOptions out;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() throws WorkspaceException, IOException {
        if (!MakeDemo.stories().contains(story)) {
            throw new ParameterException(spec.commandLine(), "--story: " + String.join(", ", MakeDemo.stories()));
        }
        ImportReport report = new MakeDemo().run(workspace, story, Progress.NONE);
        report.files().forEach(file -> out.tell(file.outcome().message()));
        return report.anyRejected() ? ExitStatus.INPUT : ExitStatus.DONE;
    }
}
