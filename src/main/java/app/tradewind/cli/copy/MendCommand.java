package app.tradewind.cli.copy;

import app.tradewind.cli.call.ExitStatus;
import app.tradewind.cli.call.Given;
import app.tradewind.cli.call.NeededWorkspace;
import app.tradewind.cli.call.OutputOptions;
import app.tradewind.jobs.Jobs;
import app.tradewind.jobs.tables.copy.MendTable;
import app.tradewind.report.Table;
import app.tradewind.storage.WorkspaceException;
import app.tradewind.words.Phrase;
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
 * {@code mend}: safer wordings in place of what is found; puts in place, lists and takes back. The imported rows
 * stay as they are. Summary: {@code {"edits":n,"done":[id],"out":file|null}}; with {@code --preview}, which keeps
 * nothing, {@code {"previews":n,"raising":n,"out":file|null}}.
 */
@Command(name = "mend", description = "copydesk.about.mend")
public final class MendCommand implements Callable<Integer> {

    @Mixin
    private NeededWorkspace workspace;

    @Option(names = "--apply", arity = "1..*", split = ",", paramLabel = "RULE|all", descriptionKey = "copydesk.option.apply")
    private List<String> apply = List.of();

    @Option(names = "--undo", arity = "1..*", split = ",", paramLabel = "ID", descriptionKey = "copydesk.option.undo")
    private List<Long> undo = List.of();

    @Option(names = "--preview", descriptionKey = "copydesk.option.preview")
    private boolean preview;

    @Mixin
    private OutputOptions out;

    @Override
    public Integer call() throws WorkspaceException, IOException {
        if (preview) {
            return look();
        }
        try (Jobs jobs = workspace.jobs()) {
            if (!Given.isKnown(undo, MendTable.ids(jobs.copyBoard(out.asOf())), out, id -> Phrase.of("copydesk.told.no-edit", id))) {
                return ExitStatus.INPUT;
            }
            List<Long> done = new ArrayList<>();
            undo.forEach(id -> {
                jobs.judgeCopy().unmend(id);
                done.add(id);
            });
            if (!apply.isEmpty()) {
                done.addAll(new MendTable(jobs).apply(apply.contains("all") ? List.of() : apply, out.asOf()));
            }
            Table table = MendTable.of(jobs.copyBoard(out.asOf()));
            Map<String, Object> summary = new LinkedHashMap<>();
            summary.put("edits", table.rows().size());
            summary.put("done", done);
            out.answer(table, summary);
        }
        return ExitStatus.DONE;
    }

    /** What --apply would do; nothing is kept, and nothing is taken back. */
    private Integer look() throws WorkspaceException, IOException {
        try (Jobs jobs = workspace.jobs()) {
            Table table = new MendTable(jobs).preview(apply.contains("all") ? List.of() : apply, out.asOf());
            Map<String, Object> summary = new LinkedHashMap<>();
            summary.put("previews", table.rows().size());
            summary.put("raising", table.rows().stream().filter(row -> !String.valueOf(row.get(row.size() - 1)).isEmpty()).count());
            out.answer(table, summary);
        }
        return ExitStatus.DONE;
    }
}
