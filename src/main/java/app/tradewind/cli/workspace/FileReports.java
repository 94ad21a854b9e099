package app.tradewind.cli.workspace;

import app.tradewind.cli.call.OutputOptions;
import app.tradewind.jobs.imports.ImportReport;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Tells what became of each file. Summary: {@code {"files":[{"file","sha256","profile","kind",
 * "confidence","encoding","rowsRead","used","excluded":{"<reason>":n},"units","gross":{"<CUR>":"123.45"},
 * "refunds":{…},"net":{…},"fileTotals":[{"name","stated","ours","agrees"}],"status","message","importId","problems":[{"column","problem","row","sheet"}]}]}}.
 */
final class FileReports {

    private final OutputOptions out;

    FileReports(OutputOptions out) {
        this.out = out;
    }

    void tell(ImportReport report) throws IOException {
        report.files().forEach(file -> out.tell(file.outcome().message()));
        out.summary(Map.of("files", report.files().stream().map(this::json).toList()));
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
