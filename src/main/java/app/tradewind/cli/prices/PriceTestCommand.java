package app.tradewind.cli.prices;

import app.tradewind.catalog.SkuMarket;
import app.tradewind.cli.call.ExitStatus;
import app.tradewind.cli.call.NeededWorkspace;
import app.tradewind.cli.call.OutputOptions;
import app.tradewind.cli.call.WrongCall;
import app.tradewind.jobs.Jobs;
import app.tradewind.jobs.boards.PriceTestRun;
import app.tradewind.jobs.desk.Snapshot;
import app.tradewind.jobs.pricetests.PriceTestTable;
import app.tradewind.jobs.pricetests.PriceTests;
import app.tradewind.pricing.PriceTestPlan;
import app.tradewind.storage.WorkspaceException;
import app.tradewind.words.Phrase;
import java.io.IOException;
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
 * {@code price-test}: price tests, planned as the price engine proposes them, called off, and read.
 * Summary: {@code {"tests":n,"weeks":n,"out":file|null}}; {@code weeks} counts those planned or called off.
 */
@Command(name = "price-test", description = "pricetest.about")
public final class PriceTestCommand implements Callable<Integer> {

    private static final String MARK = "/";

    @Spec
    private CommandSpec spec;

    @Mixin
    private NeededWorkspace workspace;

    @Option(names = "--plan", paramLabel = "SKU/XX", descriptionKey = "pricetest.option.plan")
    private String plan;

    @Option(names = "--call-off", paramLabel = "SKU/XX", descriptionKey = "pricetest.option.call-off")
    private String callOff;

    @Mixin
    private StanceOptions bounds;

    @Mixin
    private OutputOptions out;

    @Override
    public Integer call() throws WorkspaceException, IOException {
        SkuMarket planned = item(plan);
        SkuMarket ended = item(callOff);
        int weeks = 0;
        try (Jobs jobs = workspace.jobs()) {
            PriceTests tests = new PriceTests(jobs.tellPlans());
            Snapshot snapshot = jobs.snapshot(out.asOf());
            if (planned != null) {
                PriceTestPlan proposed = bounds.advise(jobs, snapshot, out).tests().proposed().get(planned);
                if (proposed == null) {
                    out.tell(Phrase.of("pricetest.none-called-for", plan));
                    return ExitStatus.INPUT;
                }
                tests.plan(planned, proposed, snapshot.today());
                weeks = proposed.periods();
            }
            if (ended != null) {
                weeks = tests.callOff(ended, snapshot.today());
                if (weeks == 0) {
                    out.tell(Phrase.of("pricetest.none-ahead", callOff));
                    return ExitStatus.INPUT;
                }
            }
            List<PriceTestRun> runs = PriceTests.list(jobs.snapshot(out.asOf()));
            Map<String, Object> summary = new LinkedHashMap<>();
            summary.put("tests", runs.size());
            summary.put("weeks", weeks);
            out.answer(PriceTestTable.of(runs), summary);
        }
        return ExitStatus.DONE;
    }

    private SkuMarket item(String text) {
        if (text == null) {
            return null;
        }
        int mark = text.lastIndexOf(MARK);
        if (mark < 1 || mark == text.length() - 1) {
            throw new WrongCall(spec, Phrase.of("pricetest.usage"));
        }
        return new SkuMarket(text.substring(0, mark).strip(), text.substring(mark + 1).strip());
    }
}
