package app.tradewind.cli.call;

import app.tradewind.forecast.level.Level;
import app.tradewind.intake.UnusableFileException;
import app.tradewind.jobs.Jobs;
import app.tradewind.jobs.desk.Wishes;
import app.tradewind.jobs.tables.WorkspaceTables;
import app.tradewind.jobs.tables.levels.LevelTable;
import app.tradewind.storage.WorkspaceException;
import app.tradewind.words.Phrase;
import java.nio.file.Path;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;

/** The first door of an advising command: a workspace, in place of a plain table. */
public final class WorkspaceOption {

    @Option(names = {"-w", "--workspace"}, paramLabel = "DIR", descriptionKey = "cli.option.advise-on")
    private Path workspace;

    /**
     * Which door was taken.
     *
     * @param table value of the option that names a plain table, or {@code null}
     * @throws WrongCall if both were given, or neither
     */
    public boolean taken(CommandSpec spec, String option, Path table) {
        if (workspace == null == (table == null)) {
            throw new WrongCall(spec, Phrase.of("cli.usage.doors", option));
        }
        return workspace != null;
    }

    /** Whether a workspace was named. */
    public boolean given() {
        return workspace != null;
    }

    /** Asks the workspace of demand by level. */
    public LevelTable.Result levels(OutputOptions out, Level level, int horizon) throws WorkspaceException {
        try (Jobs jobs = Jobs.open(workspace)) {
            return new LevelTable(jobs, Wishes.USUAL.on(out.asOf()).seeded(out.seed()), out.words()).of(level, horizon);
        }
    }

    /** Asks the workspace. */
    public <T> T ask(OutputOptions out, UnaryOperator<Wishes> wish, Function<WorkspaceTables, T> question)
            throws WorkspaceException {
        try (Jobs jobs = Jobs.open(workspace)) {
            Wishes wishes = wish.apply(Wishes.USUAL.on(out.asOf()).seeded(out.seed()));
            return question.apply(new WorkspaceTables(jobs, wishes, out.words()));
        }
    }

    /** A question that a file may stand in the way of. */
    @FunctionalInterface
    public interface Question<T> {
        T ask(WorkspaceTables tables) throws UnusableFileException;
    }

    /** Asks the workspace with the help of a file, or of what was decided. */
    public <T> T asked(OutputOptions out, Question<T> question) throws WorkspaceException, UnusableFileException {
        try (Jobs jobs = Jobs.open(workspace)) {
            return question.ask(new WorkspaceTables(jobs, Wishes.USUAL.on(out.asOf()).seeded(out.seed()), out.words()));
        }
    }

    /** Asks the jobs of the workspace. */
    public <T> T jobs(Function<Jobs, T> question) throws WorkspaceException {
        try (Jobs jobs = Jobs.open(workspace)) {
            return question.apply(jobs);
        }
    }
}
