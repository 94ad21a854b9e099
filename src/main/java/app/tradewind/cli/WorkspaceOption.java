package app.tradewind.cli;

import app.tradewind.jobs.Jobs;
import app.tradewind.jobs.desk.Wishes;
import app.tradewind.jobs.tables.WorkspaceTables;
import app.tradewind.report.Table;
import app.tradewind.storage.WorkspaceException;
import java.io.IOException;
import java.nio.file.Path;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;

/** The first door of an advising command: a workspace, in place of a plain table. */
final class WorkspaceOption {

    @Option(names = {"-w", "--workspace"}, paramLabel = "DIR", description = "Advise on this workspace.")
    private Path workspace;

    /**
     * Which door was taken.
     *
     * @param table value of the option that names a plain table, or {@code null}
     * @throws ParameterException if both were given, or neither
     */
    boolean taken(CommandSpec spec, String option, Path table) {
        if (workspace == null == (table == null)) {
            throw new ParameterException(spec.commandLine(), "give either -w DIR or " + option + " FILE");
        }
        return workspace != null;
    }

    /** Asks the workspace for a table and hands it out. */
    void answer(OutputOptions out, UnaryOperator<Wishes> wish, Function<WorkspaceTables, Table> question)
            throws WorkspaceException, IOException {
        try (Jobs jobs = Jobs.open(workspace)) {
            out.table(question.apply(new WorkspaceTables(jobs, wishes(out, wish), out.words())));
        }
    }

    /** Asks the workspace for anything else. */
    <T> T ask(OutputOptions out, Function<WorkspaceTables, T> question) throws WorkspaceException {
        try (Jobs jobs = Jobs.open(workspace)) {
            return question.apply(new WorkspaceTables(jobs, wishes(out, UnaryOperator.identity()), out.words()));
        }
    }

    private static Wishes wishes(OutputOptions out, UnaryOperator<Wishes> wish) {
        return wish.apply(Wishes.USUAL.on(out.asOf()).seeded(out.seed()));
    }
}
