package app.tradewind.cli.workspace;

import app.tradewind.cli.call.ExitStatus;
import app.tradewind.cli.call.OutputOptions;
import app.tradewind.cli.call.WrongCall;
import app.tradewind.intake.Hints;
import app.tradewind.intake.Mapping;
import app.tradewind.intake.UnusableFileException;
import app.tradewind.intake.layout.Kind;
import app.tradewind.intake.terms.Period;
import app.tradewind.jobs.ImportFiles;
import app.tradewind.jobs.Progress;
import app.tradewind.jobs.imports.ImportReport;
import app.tradewind.jobs.imports.MappingFile;
import app.tradewind.jobs.imports.PasswordFile;
import app.tradewind.storage.WorkspaceException;
import app.tradewind.words.Phrase;
import java.io.IOException;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.Currency;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Function;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code import}: spreadsheets into a workspace. Summary: see {@link FileReports}. */
@Command(name = "import", description = "cli.about.import")
public final class ImportCommand implements Callable<Integer> {

    @Option(names = {"-w", "--workspace"}, required = true, paramLabel = "DIR", descriptionKey = "cli.option.make")
    private Path workspace;

    @Parameters(arity = "1..*", paramLabel = "FILE", descriptionKey = "cli.option.files")
    private List<Path> files;

    @Option(names = "--as", paramLabel = "KIND", descriptionKey = "cli.option.kind")
    private String kind;

    @Option(names = "--mapping", paramLabel = "FILE", descriptionKey = "cli.option.mapping")
    private Path mapping;

    @Option(names = "--currency", paramLabel = "C", descriptionKey = "cli.option.currency")
    private String currency;

    @Option(names = "--zone", paramLabel = "Z", descriptionKey = "cli.option.zone")
    private String zone;

    @Option(names = "--period", paramLabel = "FROM..TO", descriptionKey = "cli.option.days")
    private String period;

    @Option(names = "--password-file", paramLabel = "FILE", descriptionKey = "cli.option.password-file")
    private Path passwordFile;

    @Option(names = "--overlap", paramLabel = "CHOICE", descriptionKey = "cli.option.overlap")
    private String overlap;

    @Option(names = "--keep-buyer-hash", descriptionKey = "keep.option.keep-buyer-hash")
    private boolean keepBuyers;

    @Option(names = "--dry-run", descriptionKey = "cli.option.dry-run")
    private boolean dryRun;

    @Mixin
    private OutputOptions out;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() throws UnusableFileException, WorkspaceException, IOException {
        Hints hints = hints();
        ImportReport report;
        try (ImportFiles job = ImportFiles.into(workspace)) {
            read("--overlap", overlap, job::overlap, "replace, add, skip");
            report = job.keepBuyers(keepBuyers).run(files, hints, dryRun, Progress.NONE);
        }
        new FileReports(out).tell(report);
        return report.anyRejected() ? ExitStatus.INPUT : ExitStatus.DONE;
    }

    private Hints hints() throws UnusableFileException {
        Mapping answers = mapping == null ? Mapping.NONE : MappingFile.read(mapping);
        Kind as = read("--as", kind, text -> Kind.ofId(text).orElseThrow(IllegalArgumentException::new), kinds());
        return new Hints(as, answers,
                read("--currency", currency, Currency::getInstance, Phrase.of("cli.wants.currency")),
                read("--zone", zone, ZoneId::of, Phrase.of("cli.wants.zone")),
                read("--period", period, Period::parse, Phrase.of("cli.wants.period")),
                passwordFile == null ? null : PasswordFile.read(passwordFile));
    }

    private static String kinds() {
        return Arrays.stream(Kind.values()).map(Kind::id).collect(Collectors.joining(", "));
    }

    /** @param wanted what the option takes, ready to say */
    private <T> T read(String option, String text, Function<String, T> reading, Object wanted) {
        try {
            return text == null ? null : reading.apply(text);
        } catch (DateTimeException | IllegalArgumentException e) {
            throw new WrongCall(spec, Phrase.of("cli.usage.value", option, text, wanted));
        }
    }
}
