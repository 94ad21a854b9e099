package app.tradewind.cli.supply;

import app.tradewind.cli.call.ExitStatus;
import app.tradewind.cli.call.NeededWorkspace;
import app.tradewind.cli.call.OutputOptions;
import app.tradewind.cli.call.WrongCall;
import app.tradewind.jobs.Jobs;
import app.tradewind.jobs.Progress;
import app.tradewind.jobs.desk.Wishes;
import app.tradewind.jobs.scenarios.Scenario;
import app.tradewind.jobs.scenarios.ScenarioPart;
import app.tradewind.jobs.scenarios.StockScenario;
import app.tradewind.jobs.scenarios.StockScenarioBoard;
import app.tradewind.jobs.scenarios.StockScenarioTable;
import app.tradewind.jobs.stockdesk.SupplyDesk;
import app.tradewind.storage.WorkspaceException;
import app.tradewind.words.Phrase;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
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
 * {@code contingency}: what could happen to deliveries and demand, and what to do. Summary:
 * {@code {"scenarios":n,"items":n,"unknown":n,"lost":{"base":n,…},"sheet":file|null,"out":file|null}}.
 */
@Command(name = "contingency", description = "supply.about.contingency")
public final class ContingencyCommand implements Callable<Integer> {

    private static final double MOST_WEEKS = 52;

    @Spec
    private CommandSpec spec;

    @Mixin
    private NeededWorkspace workspace;

    @Mixin
    private OutputOptions out;

    @Option(names = "--sheet", paramLabel = "FILE", descriptionKey = "supply.option.sheet")
    private Path sheet;

    @Option(names = "--items", descriptionKey = "scenario.option.items")
    private boolean items;

    @Option(names = "--late-weeks", paramLabel = "N", descriptionKey = "supply.option.late-weeks")
    private double late;

    @Option(names = "--demand", paramLabel = "CHANGE", descriptionKey = "supply.option.demand")
    private String demand;

    @Override
    public Integer call() throws WorkspaceException, IOException {
        if (!(late >= 0 && late <= MOST_WEEKS)) {
            throw new WrongCall(spec, Phrase.of("supply.whatif.weeks"));
        }
        double factor = demand == null ? 1 : ScenarioPart.COST.read(demand).map(BigDecimal::doubleValue)
                .orElseThrow(() -> new WrongCall(spec, Phrase.of("supply.whatif.not-factor", demand)));
        Optional<StockScenario> own = late == 0 && factor == 1 ? Optional.empty()
                : Optional.of(new StockScenario(Scenario.OWN, Scenario.of(Scenario.OWN, Map.of()), late, false, factor));
        try (Jobs jobs = workspace.jobs()) {
            SupplyDesk desk = SupplyDesk.of(jobs);
            StockScenarioBoard board = desk.whatIf(jobs.snapshot(out.asOf()), Wishes.USUAL.seeded(out.seed()), own, Progress.NONE);
            if (sheet != null) {
                desk.writeContingency(board, sheet, out.words());
                out.tell(Phrase.of("supply.contingency.written", sheet.toString()));
            }
            Map<String, Object> lost = new LinkedHashMap<>();
            board.outcomes().forEach(each -> lost.put(each.scenario().id(), Math.rint(each.unprepared().pieces())));
            Map<String, Object> summary = new LinkedHashMap<>();
            summary.put("scenarios", board.outcomes().size());
            summary.put("items", board.items().size());
            summary.put("unknown", board.unknown());
            summary.put("lost", lost);
            summary.put("sheet", sheet == null ? null : sheet.toString());
            out.answer(items ? StockScenarioTable.items(board) : StockScenarioTable.of(board), summary);
        }
        return ExitStatus.DONE;
    }
}
