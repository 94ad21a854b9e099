package app.tradewind.cli.prices;

import app.tradewind.cli.call.ExitStatus;
import app.tradewind.cli.call.NeededWorkspace;
import app.tradewind.cli.call.OutputOptions;
import app.tradewind.cli.call.WrongCall;
import app.tradewind.jobs.Jobs;
import app.tradewind.jobs.Progress;
import app.tradewind.jobs.desk.Wishes;
import app.tradewind.jobs.scenarios.Scenario;
import app.tradewind.jobs.scenarios.ScenarioBoard;
import app.tradewind.jobs.scenarios.ScenarioPart;
import app.tradewind.jobs.scenarios.ScenarioPrices;
import app.tradewind.jobs.scenarios.ScenarioTable;
import app.tradewind.storage.WorkspaceException;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/**
 * {@code scenarios}: floors, profit and advised prices if cost, rate, duty, fee or freight were others.
 * Summary: {@code {"scenarios":n,"items":n,"under_floor":{"base":n,…},"out":file|null}}.
 */
@Command(name = "scenarios", description = "scenario.about")
public final class ScenariosCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Mixin
    private NeededWorkspace workspace;

    @Mixin
    private StanceOptions bounds;

    @Mixin
    private OutputOptions out;

    @Option(names = "--cost", paramLabel = "CHANGE", descriptionKey = "scenario.option.cost")
    private String cost;

    @Option(names = "--rate", paramLabel = "CHANGE", descriptionKey = "scenario.option.rate")
    private String rate;

    @Option(names = "--duty", paramLabel = "POINTS", descriptionKey = "scenario.option.duty")
    private String duty;

    @Option(names = "--fee", paramLabel = "POINTS", descriptionKey = "scenario.option.fee")
    private String fee;

    @Option(names = "--freight", paramLabel = "CHANGE", descriptionKey = "scenario.option.freight")
    private String freight;

    @Option(names = "--items", descriptionKey = "scenario.option.items")
    private boolean items;

    @Override
    public Integer call() throws WorkspaceException, IOException {
        Map<ScenarioPart, BigDecimal> figures = new EnumMap<>(ScenarioPart.class);
        put(figures, ScenarioPart.COST, cost);
        put(figures, ScenarioPart.RATE, rate);
        put(figures, ScenarioPart.DUTY, duty);
        put(figures, ScenarioPart.FEE, fee);
        put(figures, ScenarioPart.FREIGHT, freight);
        Optional<Scenario> own = figures.isEmpty() ? Optional.empty() : Optional.of(Scenario.of(Scenario.OWN, figures));
        try (Jobs jobs = workspace.jobs()) {
            ScenarioBoard board = new ScenarioPrices(jobs.snapshot(out.asOf()), Wishes.USUAL.seeded(out.seed()).pricing(bounds.stance())).run(own, Progress.NONE);
            Map<String, Object> under = new LinkedHashMap<>();
            board.outcomes().forEach(each -> under.put(each.scenario().id(), each.underFloor()));
            Map<String, Object> summary = new LinkedHashMap<>();
            summary.put("scenarios", board.outcomes().size());
            summary.put("items", board.items().size());
            summary.put("under_floor", under);
            out.answer(items ? ScenarioTable.items(board) : ScenarioTable.of(board), summary);
        }
        return ExitStatus.DONE;
    }

    private void put(Map<ScenarioPart, BigDecimal> figures, ScenarioPart part, String typed) {
        if (typed != null) {
            figures.put(part, part.read(typed).orElseThrow(() -> new WrongCall(spec, part.problem(typed))));
        }
    }
}
