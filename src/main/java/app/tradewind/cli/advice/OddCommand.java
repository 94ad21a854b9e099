package app.tradewind.cli.advice;

import app.tradewind.cli.call.ExitStatus;
import app.tradewind.cli.call.Figures;
import app.tradewind.cli.call.Given;
import app.tradewind.cli.call.NeededWorkspace;
import app.tradewind.cli.call.OutputOptions;
import app.tradewind.jobs.Jobs;
import app.tradewind.jobs.odd.DecideOdd;
import app.tradewind.jobs.odd.OddTable;
import app.tradewind.jobs.odd.OddWeek;
import app.tradewind.report.Table;
import app.tradewind.storage.WorkspaceException;
import app.tradewind.words.Phrase;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/**
 * {@code odd}: weeks that are not like the others; sets aside, keeps and takes back by the number of the week.
 * Nothing is changed unless every number given is known. Summary:
 * {@code {"weeks":{"aside":n,"kept":n},"done":[id],"out":file|null}}.
 */
@Command(name = "odd", description = "odd.about")
public final class OddCommand implements Callable<Integer> {

    @Mixin
    private NeededWorkspace workspace;

    @Option(names = "--aside", arity = "1..*", split = ",", paramLabel = "ID", descriptionKey = "odd.option.aside")
    private List<String> aside = List.of();

    @Option(names = "--keep", arity = "1..*", split = ",", paramLabel = "ID", descriptionKey = "odd.option.keep")
    private List<String> keep = List.of();

    @Option(names = "--undo", arity = "1..*", split = ",", paramLabel = "ID", descriptionKey = "odd.option.undo")
    private List<String> undo = List.of();

    @Option(names = "--remark", paramLabel = "TEXT", defaultValue = "", descriptionKey = "odd.option.remark")
    private String remark;

    @Mixin
    private OutputOptions out;

    @Override
    public Integer call() throws WorkspaceException, IOException {
        try (Jobs jobs = workspace.jobs()) {
            Map<String, OddWeek> weeks = jobs.snapshot(out.asOf()).odd().all().stream()
                    .collect(Collectors.toMap(OddWeek::id, Function.identity()));
            if (!Given.isKnown(Stream.of(aside, keep, undo).flatMap(List::stream).toList(), weeks.keySet(), out, id -> Phrase.of("odd.told.unknown", id))) {
                return ExitStatus.INPUT;
            }
            List<String> done = new ArrayList<>();
            DecideOdd decide = jobs.decideOdd();
            each(decide, aside, DecideOdd.Answer.ASIDE, weeks, done);
            each(decide, keep, DecideOdd.Answer.KEEP, weeks, done);
            each(decide, undo, DecideOdd.Answer.UNDO, weeks, done);
            Table table = OddTable.of(jobs.snapshot(out.asOf()).odd(), out.words());
            Map<String, Object> summary = new LinkedHashMap<>();
            summary.put("weeks", new Figures(table).by("standing"));
            summary.put("done", done);
            out.answer(table, summary);
        }
        return ExitStatus.DONE;
    }

    private void each(DecideOdd decide, List<String> ids, DecideOdd.Answer answer, Map<String, OddWeek> weeks, List<String> done) {
        for (String id : ids) {
            OddWeek week = weeks.get(id);
            decide.run(week, answer, remark);
            done.add(id);
            out.tell(Phrase.of(switch (answer) {
                case ASIDE -> "odd.told.aside";
                case KEEP -> "odd.told.kept";
                case UNDO -> "odd.told.undone";
            }, week.item().toString(), week.week()));
        }
    }
}
