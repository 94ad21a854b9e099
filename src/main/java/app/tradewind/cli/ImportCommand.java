package app.tradewind.cli;

import app.tradewind.intake.Hints;
import app.tradewind.intake.Mapping;
import app.tradewind.intake.UnusableFileException;
import app.tradewind.intake.layout.Kind;
import app.tradewind.intake.terms.Period;
import app.tradewind.jobs.ImportFiles;
import app.tradewind.jobs.imports.ImportReport;
import app.tradewind.jobs.imports.MappingFile;
import app.tradewind.jobs.Progress;
import app.tradewind.storage.WorkspaceException;
import java.io.IOException;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Currency;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code import}: spreadsheets into a workspace. */
@Command(name = "import", description = "Reads spreadsheets into a workspace; makes it where there is none.")
final class ImportCommand implements Callable<Integer> {

    @Option(names = {"-w", "--workspace"}, required = true, paramLabel = "DIR", description = "The workspace folder.")
    private Path workspace;

    @Parameters(arity = "1..*", paramLabel = "FILE", description = "Exports as they are.")
    private List<Path> files;

    @Option(names = "--as", paramLabel = "KIND", description = "What the rows are, where it is not recognised: "
            + "listings, orders, stock, supplier-terms, certificates, competitor-prices, fx-rates.")
    private String kind;

    @Option(names = "--mapping", paramLabel = "FILE", description = "Answers about columns and formats, YAML.")
    private Path mapping;

    @Option(names = "--currency", paramLabel = "C", description = "Currency of amounts that name none, ISO 4217.")
    private String currency;

    @Option(names = "--zone", paramLabel = "Z", description = "Time zone of times that name none, Europe/Berlin.")
    private String zone;

    @Option(names = "--period", paramLabel = "FROM..TO", description = "The days a file is about that names none.")
    private String period;

    @Option(names = "--dry-run", description = "Reads everything and keeps nothing.")
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
            report = job.run(files, hints, dryRun, Progress.NONE);
        }
        report.files().forEach(file -> out.tell(file.outcome().message()));
        if (out.json()) {
            Json.print(Map.of("files", report.files().stream().map(this::json).toList()), System.out);
        }
        return report.anyRejected() ? ExitStatus.INPUT : ExitStatus.DONE;
    }

    private Hints hints() throws UnusableFileException {
        Mapping answers = mapping == null ? Mapping.NONE : MappingFile.read(mapping);
        Kind as = kind == null ? null : Kind.ofId(kind).orElseThrow(() -> wrong("--as", kind));
        try {
            return new Hints(as, answers,
                    currency == null ? null : Currency.getInstance(currency), zone == null ? null : ZoneId.of(zone),
                    period == null ? null : Period.parse(period));
        } catch (DateTimeException e) {
            throw wrong("--zone", zone);
        } catch (IllegalArgumentException e) {
            throw new ParameterException(spec.commandLine(), "--currency or --period: " + e.getMessage());
        }
    }

    private ParameterException wrong(String option, String value) {
        return new ParameterException(spec.commandLine(), option + ": '" + value + "'");
    }

    private Map<String, Object> json(ImportReport.FileReport file) {
        Map<String, Object> json = new LinkedHashMap<>(file.figures());
        json.put("status", file.outcome().status().word());
        json.put("message", out.words().say(file.outcome().message()));
        json.put("importId", file.outcome().importId());
        json.put("problems", problems(file));
        return json;
    }

    private List<Object> problems(ImportReport.FileReport file) {
        List<Object> problems = new ArrayList<>();
        file.problems().rows().forEach(problem -> problems.add(new TreeMap<>(Map.of("sheet", problem.sheet(),
                "row", problem.row(), "column", problem.column(), "problem", out.words().say(problem.problem())))));
        return problems;
    }
}
