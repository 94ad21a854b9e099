package app.tradewind.cli.advice;

import app.tradewind.cli.call.ExitStatus;
import app.tradewind.cli.call.Figures;
import app.tradewind.cli.call.NeededWorkspace;
import app.tradewind.cli.call.OutputOptions;
import app.tradewind.cli.call.WrongCall;
import app.tradewind.forecast.level.Level;
import app.tradewind.forecast.level.Node;
import app.tradewind.forecast.override.ForecastChange;
import app.tradewind.forecast.override.Wish.Change;
import app.tradewind.jobs.Jobs;
import app.tradewind.jobs.desk.Snapshot;
import app.tradewind.jobs.levels.ChangeForecasts;
import app.tradewind.jobs.tables.levels.ChangeTable;
import app.tradewind.report.Table;
import app.tradewind.storage.WorkspaceException;
import app.tradewind.words.Phrase;
import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/**
 * {@code override}: sets a change of the forecast, takes one back, and lists them with what they were worth.
 * Summary: {@code {"changes":{"stands":n,"removed":n},"set":id|null,"removed":id|null,"out":file|null}}.
 */
@Command(name = "override", description = "cli.about.override")
public final class OverrideCommand implements Callable<Integer> {

    private static final double PER_CENT = 100;

    @Spec
    private CommandSpec spec;

    @Mixin
    private NeededWorkspace workspace;

    @Option(names = "--level", paramLabel = "LEVEL", descriptionKey = "cli.option.level")
    private String level;

    @Option(names = "--of", paramLabel = "NAME", descriptionKey = "cli.option.of")
    private String of = "";

    @Option(names = "--from", paramLabel = "DATE", descriptionKey = "cli.option.from-week")
    private LocalDate from;

    @Option(names = "--to", paramLabel = "DATE", descriptionKey = "cli.option.to-week")
    private LocalDate to;

    @Option(names = "--percent", paramLabel = "P", descriptionKey = "cli.option.percent")
    private Double percent;

    @Option(names = "--pieces", paramLabel = "N", descriptionKey = "cli.option.pieces")
    private Double pieces;

    @Option(names = "--comment", paramLabel = "TEXT", descriptionKey = "cli.option.comment")
    private String comment = "";

    @Option(names = "--by", paramLabel = "NAME", descriptionKey = "cli.option.by")
    private String by = "";

    @Option(names = "--remove", paramLabel = "ID", descriptionKey = "cli.option.remove-change")
    private Long remove;

    @Mixin
    private OutputOptions out;

    @Override
    public Integer call() throws WorkspaceException, IOException {
        ForecastChange asked = level == null ? null : asked();
        try (Jobs jobs = workspace.jobs()) {
            ChangeForecasts changes = jobs.changeForecasts();
            Snapshot snapshot = jobs.snapshot(out.asOf());
            Map<String, Object> done = new LinkedHashMap<>();
            if (remove != null) {
                Optional<ForecastChange> gone = changes.remove(remove);
                out.tell(gone.isEmpty() ? Phrase.of("jobs.levels.problem.number", remove) : Phrase.of("jobs.levels.told.removed", remove));
                if (gone.isEmpty()) {
                    return ExitStatus.INPUT;
                }
            }
            if (asked != null) {
                Optional<Phrase> problem = changes.problem(snapshot, asked);
                if (problem.isPresent()) {
                    out.tell(problem.get());
                    return ExitStatus.INPUT;
                }
                List<Phrase> told = new ArrayList<>();
                done.put("set", changes.set(snapshot, asked, out.seed(), told).id());
                told.forEach(out::tell);
            }
            Table table = ChangeTable.of(changes.list(snapshot));
            Map<String, Object> summary = new LinkedHashMap<>();
            summary.put("changes", new Figures(table).by("state"));
            summary.put("set", done.get("set"));
            summary.put("removed", remove);
            out.answer(table, summary);
        }
        return ExitStatus.DONE;
    }

    private ForecastChange asked() {
        Level at = Level.of(level).orElseThrow(() -> new WrongCall(spec, Phrase.of("cli.usage.level", level)));
        if (from == null || percent == null == (pieces == null)) {
            throw new WrongCall(spec, Phrase.of("cli.usage.override"));
        }
        try {
            Change change = new Change(pieces == null, pieces == null ? percent / PER_CENT : pieces);
            return ChangeForecasts.asked(new ForecastChange(0, new Node(at, name(at)), from, to == null ? from : to, change,
                    new ForecastChange.Said(comment, by.isBlank() ? System.getProperty("user.name", "") : by, Instant.now(), null)));
        } catch (IllegalArgumentException e) {
            throw new WrongCall(spec, Phrase.of("cli.usage.override-amount"));
        }
    }

    /** An item may be written as {@code SKU/MARKET}. */
    private String name(Level at) {
        int slash = of.lastIndexOf('/');
        return at == Level.ITEM && slash > 0 ? of.substring(0, slash).strip() + " · " + of.substring(slash + 1).strip() : of.strip();
    }
}
