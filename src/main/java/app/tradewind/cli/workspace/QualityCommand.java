package app.tradewind.cli.workspace;

import app.tradewind.cli.call.ExitStatus;
import app.tradewind.cli.call.NeededWorkspace;
import app.tradewind.cli.call.OutputOptions;
import app.tradewind.intake.layout.Kind;
import app.tradewind.intake.quality.audit.Audit;
import app.tradewind.intake.quality.audit.Score;
import app.tradewind.jobs.Jobs;
import app.tradewind.jobs.quality.AssessData;
import app.tradewind.storage.WorkspaceException;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/**
 * {@code quality}: how good the data are, or with {@code --rows} the rows that fall short. Summary:
 * {@code {"asOf":day,"datasets":{kind:{"score":x,"failing_rows":n}},"notCarried":[{"import":n,"file":name,"dataset":kind,"column":name,"rows":n}],"trend":[{"import":n,"file":name,"dataset":kind,
 * "score":x,"rows":n,"failing_rows":n}],"out":file|null}}.
 */
@Command(name = "quality", description = "quality.about.quality")
public final class QualityCommand implements Callable<Integer> {

    @Mixin
    private NeededWorkspace workspace;

    @Option(names = "--rows", descriptionKey = "quality.option.rows")
    private boolean rows;

    @Mixin
    private OutputOptions out;

    @Override
    public Integer call() throws WorkspaceException, IOException {
        try (Jobs jobs = workspace.jobs()) {
            Audit audit = jobs.assessData().run(jobs.today(out.asOf()));
            jobs.assessData().refused().forEach(out::tell);
            Map<String, Object> summary = new LinkedHashMap<>();
            summary.put("asOf", jobs.today(out.asOf()).toString());
            summary.put("datasets", datasets(audit));
            summary.put("notCarried", absent(audit));
            summary.put("trend", trend(audit));
            out.answer(rows ? AssessData.rows(audit, out.words()) : AssessData.scores(audit, out.words()), summary);
        }
        return ExitStatus.DONE;
    }

    private static Map<String, Object> datasets(Audit audit) {
        Map<String, Object> datasets = new LinkedHashMap<>();
        for (Kind kind : Kind.values()) {
            audit.of(kind).ifPresent(score -> {
                Map<String, Object> one = new LinkedHashMap<>();
                one.put("score", AssessData.rounded(score));
                one.put("failing_rows", audit.scores().stream().filter(row -> row.kind() == kind).mapToLong(Score::failing).sum());
                datasets.put(kind.id(), one);
            });
        }
        return datasets;
    }

    private static List<Object> absent(Audit audit) {
        List<Object> absent = new ArrayList<>();
        audit.absences().forEach(absence -> {
            Map<String, Object> one = new LinkedHashMap<>();
            one.put("import", absence.importId());
            one.put("file", absence.file());
            one.put("dataset", absence.kind().id());
            one.put("column", absence.column());
            one.put("rows", absence.rows());
            absent.add(one);
        });
        return absent;
    }

    private static List<Object> trend(Audit audit) {
        List<Object> trend = new ArrayList<>();
        audit.trend().forEach(mark -> {
            Map<String, Object> one = new LinkedHashMap<>();
            one.put("import", mark.importId());
            one.put("file", mark.file());
            one.put("dataset", mark.kind().id());
            one.put("score", AssessData.rounded(mark.value()));
            one.put("rows", mark.rows());
            one.put("failing_rows", mark.failing());
            trend.add(one);
        });
        return trend;
    }
}
