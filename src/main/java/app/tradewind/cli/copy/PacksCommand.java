package app.tradewind.cli.copy;

import app.tradewind.cli.call.ExitStatus;
import app.tradewind.cli.call.NeededWorkspace;
import app.tradewind.cli.call.OutputOptions;
import app.tradewind.jobs.Jobs;
import app.tradewind.jobs.copydesk.packs.PacksBoard;
import app.tradewind.jobs.tables.copy.PacksTable;
import app.tradewind.report.Table;
import app.tradewind.storage.WorkspaceException;
import app.tradewind.words.Phrase;
import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/**
 * {@code packs}: the rule packs with their age, or what is different since an earlier version. Summary:
 * {@code {"packs":n,"rules":n,"old":n,"refused":n,"versions":{id:day},"out":file|null}}.
 */
@Command(name = "packs", description = "copydesk.about.packs")
public final class PacksCommand implements Callable<Integer> {

    @Mixin
    private NeededWorkspace workspace;

    @Option(names = "--against", paramLabel = "VERSION", descriptionKey = "copydesk.option.against")
    private Long against;

    @Option(names = "--export", paramLabel = "FILE", descriptionKey = "copydesk.option.export-own")
    private Path export;

    @Mixin
    private OutputOptions out;

    @Override
    public Integer call() throws WorkspaceException, IOException {
        try (Jobs jobs = workspace.jobs()) {
            jobs.packDesk().remember(jobs.today(out.asOf()));
            PacksBoard board = jobs.packDesk().board(jobs.today(out.asOf()));
            if (against != null && board.versions().stream().noneMatch(version -> version.id() == against)) {
                out.tell(Phrase.of("copydesk.told.no-version", against));
                return ExitStatus.INPUT;
            }
            Table table = against == null ? PacksTable.of(board)
                    : PacksTable.of(jobs.packDesk().compare(against, jobs.copyBoard(out.asOf())));
            if (export != null) {
                out.tell(Phrase.of("copydesk.told.own-exported", jobs.packDesk().own().export(export, board.today()), export.toString()));
            }
            board.refused().forEach(why -> out.tell(Phrase.of("copydesk.told.refused", why)));
            if (!board.old().isEmpty()) {
                out.tell(Phrase.of("copydesk.told.old", board.old().size(), PacksBoard.OLD_DAYS, board.today()));
            }
            Map<String, Object> versions = new LinkedHashMap<>();
            board.versions().forEach(version -> versions.put(Long.toString(version.id()), version.day().toString()));
            Map<String, Object> summary = new LinkedHashMap<>();
            summary.put("packs", board.packs().size());
            summary.put("rules", board.rules());
            summary.put("old", board.old().size());
            summary.put("refused", board.refused().size());
            summary.put("versions", versions);
            out.answer(table, summary);
        }
        return ExitStatus.DONE;
    }
}
