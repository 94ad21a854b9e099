package app.tradewind.cli.advice;

import app.tradewind.cli.call.ExitStatus;
import app.tradewind.cli.call.OutputOptions;
import app.tradewind.cli.call.WorkspaceOption;
import app.tradewind.cli.call.WrongCall;
import app.tradewind.copyrisk.Finding;
import app.tradewind.intake.UnusableFileException;
import app.tradewind.jobs.copydesk.sheet.ExportCorrected.Written;
import app.tradewind.jobs.tables.CheckTable;
import app.tradewind.storage.WorkspaceException;
import app.tradewind.words.Phrase;
import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.function.UnaryOperator;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/**
 * {@code check}: what the copy of listings may not say. Summary:
 * {@code {"listings":n,"findings":{"high":n,"medium":n,"low":n},"waived":n,"not_looked_for":{gap:listings},
 * "suggestions":n,"exported":[file],"worst":"high"|null,"out":file|null}}.
 */
@Command(name = "check", description = "cli.about.check")
public final class CheckCommand implements Callable<Integer> {

    @Mixin
    private OutputOptions out;

    @Mixin
    private WorkspaceOption door;

    @Spec
    private CommandSpec spec;

    @Option(names = "--listings", paramLabel = "FILE", descriptionKey = "cli.option.listings")
    private Path listings;

    @Option(names = "--market", paramLabel = "DE,US", split = ",", descriptionKey = "cli.option.market")
    private List<String> markets = List.of();

    @Option(names = "--fail-on", paramLabel = "low|medium|high", descriptionKey = "cli.option.fail-on")
    private Finding.Severity failOn;

    @Option(names = "--suggestions", descriptionKey = "copyrisk.option.suggestions")
    private boolean suggestions;

    @Option(names = "--export", paramLabel = "FILE", descriptionKey = "copydesk.option.export")
    private Path export;

    @Option(names = "--original", paramLabel = "FILE", descriptionKey = "copydesk.option.original")
    private Path original;

    @Override
    public Integer call() throws IOException, UnusableFileException, WorkspaceException {
        if (export != null && listings != null || original != null && export == null) {
            throw new WrongCall(spec, Phrase.of("copydesk.usage.export"));
        }
        CheckTable.Result result = door.taken(spec, "--listings", listings)
                ? door.ask(out, UnaryOperator.identity(), tables -> tables.check(markets, suggestions, export, original))
                : CheckTable.check(listings, markets, suggestions, out.today(), out.words());
        out.answer(result.findings(), summary(result));
        out.tell(result.summary());
        if (suggestions) {
            out.tell(Phrase.of("copyrisk.opinion.told", result.suggested()));
        }
        result.listings().told().forEach(out::tell);
        if (export != null) {
            tellExport(result.written());
        }
        boolean found = failOn != null && result.worst().filter(worst -> worst.compareTo(failOn) >= 0).isPresent();
        return found ? ExitStatus.FOUND : ExitStatus.DONE;
    }

    private void tellExport(List<Written> sheets) {
        if (sheets.isEmpty()) {
            out.tell(Phrase.of("copydesk.told.nothing-corrected"));
        }
        for (Written sheet : sheets) {
            out.tell(Phrase.of(sheet.wholeFile() ? "copydesk.told.exported-whole" : "copydesk.told.exported",
                    sheet.file().toString(), sheet.listings(), sheet.source()));
            sheet.left().forEach(mend -> out.tell(Phrase.of("copydesk.told.left", mend.id(), mend.edit().was())));
        }
    }

    private static Map<String, ?> summary(CheckTable.Result result) {
        Map<String, Object> findings = new LinkedHashMap<>();
        for (Finding.Severity severity : List.of(Finding.Severity.HIGH, Finding.Severity.MEDIUM, Finding.Severity.LOW)) {
            findings.put(severity.name().toLowerCase(Locale.ROOT), result.counts().getOrDefault(severity, 0L));
        }
        Map<String, Object> summary = new LinkedHashMap<>();
        summary.put("listings", result.listings().count());
        summary.put("findings", findings);
        summary.put("waived", result.waived());
        Map<String, Object> gaps = new LinkedHashMap<>();
        result.listings().gaps().forEach((kind, count) -> gaps.put(kind.name().toLowerCase(Locale.ROOT), count));
        summary.put("not_looked_for", gaps);
        summary.put("suggestions", result.suggested());
        summary.put("exported", result.written().stream().map(sheet -> sheet.file().toString()).toList());
        summary.put("worst", result.worst().map(worst -> worst.name().toLowerCase(Locale.ROOT)).orElse(null));
        return summary;
    }
}
