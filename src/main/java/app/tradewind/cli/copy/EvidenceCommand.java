package app.tradewind.cli.copy;

import app.tradewind.cli.call.ExitStatus;
import app.tradewind.cli.call.Figures;
import app.tradewind.cli.call.NeededWorkspace;
import app.tradewind.cli.call.OutputOptions;
import app.tradewind.cli.call.WrongCall;
import app.tradewind.intake.UnusableFileException;
import app.tradewind.jobs.Jobs;
import app.tradewind.jobs.copydesk.papers.AddPaper;
import app.tradewind.jobs.imports.ImportReport.FileReport;
import app.tradewind.jobs.imports.ImportReport.Status;
import app.tradewind.jobs.tables.copy.EvidenceTable;
import app.tradewind.report.Table;
import app.tradewind.storage.WorkspaceException;
import app.tradewind.words.Phrase;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/**
 * {@code evidence}: the certificates held, whether they still hold, and whether their numbers look like
 * numbers of their mark; {@code --read} tells what a PDF says and keeps nothing, {@code --add} brings one in.
 * Summary: {@code {"papers":n,"standing":{"valid":n,…},"number_form":{"unusual":n,…},"added":id|null,"out":file|null}};
 * of {@code --read} {@code {"pages":n,"scanned":true|false,"proposals":n,"out":file|null}}.
 */
@Command(name = "evidence", description = "copydesk.about.evidence")
public final class EvidenceCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Mixin
    private NeededWorkspace workspace;

    @Mixin
    private OutputOptions out;

    @Option(names = "--read", paramLabel = "FILE", descriptionKey = "copydesk.option.paper-read")
    private Path read;

    @Option(names = "--add", paramLabel = "FILE", descriptionKey = "copydesk.option.paper-add")
    private Path add;

    @Option(names = "--mark", paramLabel = "MARK", descriptionKey = "copydesk.option.paper-mark")
    private String mark = "";

    @Option(names = "--number", paramLabel = "NUMBER", descriptionKey = "copydesk.option.paper-number")
    private String number = "";

    @Option(names = "--sku", paramLabel = "SKU", descriptionKey = "copydesk.option.paper-sku")
    private String sku = "";

    @Option(names = "--markets", paramLabel = "DE,FR", split = ",", descriptionKey = "copydesk.option.paper-markets")
    private List<String> markets = List.of();

    @Option(names = "--models", paramLabel = "X2,X2-B", split = ",", descriptionKey = "copydesk.option.paper-models")
    private List<String> models = List.of();

    @Option(names = "--until", paramLabel = "DATE", descriptionKey = "copydesk.option.paper-until")
    private LocalDate until;

    @Override
    public Integer call() throws WorkspaceException, UnusableFileException, IOException {
        if (add != null && (mark.isBlank() || read != null)) {
            throw new WrongCall(spec, Phrase.of("copydesk.usage.paper"));
        }
        try (Jobs jobs = workspace.jobs()) {
            return read != null ? tell(jobs.addPaper().read(read)) : list(jobs);
        }
    }

    private int tell(AddPaper.Read paper) throws IOException {
        Table table = EvidenceTable.proposals(paper.proposals());
        if (paper.scanned()) {
            out.tell(Phrase.of("copydesk.told.scanned", read.getFileName().toString()));
        }
        Map<String, Object> summary = new LinkedHashMap<>();
        summary.put("pages", paper.pages());
        summary.put("scanned", paper.scanned());
        summary.put("proposals", table.rows().size());
        out.answer(table, summary);
        return ExitStatus.DONE;
    }

    private int list(Jobs jobs) throws WorkspaceException, UnusableFileException, IOException {
        Long added = null;
        if (add != null) {
            FileReport report = jobs.addPaper().add(add, new AddPaper.Fields(sku, mark, number, markets, models, until));
            out.tell(report.outcome().message());
            if (report.outcome().status() == Status.REJECTED) {
                return ExitStatus.INPUT;
            }
            added = report.outcome().importId();
        }
        Table table = EvidenceTable.of(jobs.checkListings().papers(jobs.snapshot(out.asOf())));
        Figures figures = new Figures(table);
        long unusual = figures.count("number_form", "unusual"::equals);
        if (unusual > 0) {
            out.tell(Phrase.of("copydesk.told.unusual", unusual));
        }
        Map<String, Object> summary = new LinkedHashMap<>();
        summary.put("papers", figures.rows());
        summary.put("standing", figures.by("standing"));
        summary.put("number_form", figures.by("number_form"));
        summary.put("added", added);
        out.answer(table, summary);
        return ExitStatus.DONE;
    }
}
