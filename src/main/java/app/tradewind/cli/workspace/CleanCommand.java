package app.tradewind.cli.workspace;

import app.tradewind.cli.call.ExitStatus;
import app.tradewind.cli.call.Figures;
import app.tradewind.cli.call.Given;
import app.tradewind.cli.call.NeededWorkspace;
import app.tradewind.cli.call.OutputOptions;
import app.tradewind.jobs.Jobs;
import app.tradewind.jobs.quality.CleanData;
import app.tradewind.report.Table;
import app.tradewind.storage.WorkspaceException;
import app.tradewind.words.Bilingual;
import app.tradewind.words.Phrase;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Function;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/**
 * {@code clean}: what could be put right in the data; accepts, turns down and takes back by the number of
 * the proposal. Nothing is changed unless every number given is known. Summary:
 * {@code {"lines":{"open":n,"accepted":n,"dismissed":n},"done":[id],"out":file|null}}.
 */
@Command(name = "clean", description = "quality.about.clean")
public final class CleanCommand implements Callable<Integer> {

    @Mixin
    private NeededWorkspace workspace;

    @Option(names = "--accept", arity = "1..*", split = ",", paramLabel = "ID", descriptionKey = "quality.option.accept")
    private List<String> accept = List.of();

    @Option(names = "--dismiss", arity = "1..*", split = ",", paramLabel = "ID", descriptionKey = "quality.option.dismiss")
    private List<String> dismiss = List.of();

    @Option(names = "--undo", arity = "1..*", split = ",", paramLabel = "ID", descriptionKey = "quality.option.undo")
    private List<String> undo = List.of();

    @Mixin
    private OutputOptions out;

    @Override
    public Integer call() throws WorkspaceException, IOException {
        try (Jobs jobs = workspace.jobs()) {
            CleanData clean = jobs.cleanData();
            List<String> open = clean.proposals().stream().map(proposal -> proposal.id()).toList();
            List<String> standing = clean.decided().stream().map(CleanData.Decided::id).toList();
            if (!known(accept, open) || !known(dismiss, open) || !known(undo, standing)) {
                return ExitStatus.INPUT;
            }
            List<String> done = new ArrayList<>();
            each(accept, clean::accept, "quality.told.accepted", done);
            each(dismiss, clean::dismiss, "quality.told.dismissed", done);
            each(undo, clean::undo, "quality.told.undone", done);
            Table table = clean.table(out.words());
            Map<String, Object> summary = new LinkedHashMap<>();
            summary.put("lines", new Figures(table).by("state"));
            summary.put("done", done);
            out.answer(table, summary);
        }
        return ExitStatus.DONE;
    }

    private boolean known(List<String> ids, List<String> among) {
        return Given.isKnown(ids, among, out, id -> Phrase.of("quality.told.unknown", id));
    }

    private void each(List<String> ids, Function<String, Optional<Bilingual>> act, String told, List<String> done) {
        for (String id : ids) {
            act.apply(id).ifPresent(title -> {
                done.add(id);
                out.tell(Phrase.of(told, title));
            });
        }
    }
}
