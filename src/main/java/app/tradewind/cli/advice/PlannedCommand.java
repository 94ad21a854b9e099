package app.tradewind.cli.advice;

import app.tradewind.catalog.SkuMarket;
import app.tradewind.cli.call.ExitStatus;
import app.tradewind.cli.call.NeededWorkspace;
import app.tradewind.cli.call.OutputOptions;
import app.tradewind.cli.call.WrongCall;
import app.tradewind.forecast.cause.PlannedWeeks;
import app.tradewind.jobs.Jobs;
import app.tradewind.jobs.odd.TellPlans;
import app.tradewind.storage.WorkspaceException;
import app.tradewind.words.Phrase;
import java.io.IOException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/**
 * {@code planned}: prices and promotions of weeks past or to come, told by the person, that forecasts know
 * ahead. Summary: {@code {"told":n,"done":id|null,"out":file|null}}.
 */
@Command(name = "planned", description = "odd.plan.about")
public final class PlannedCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Mixin
    private NeededWorkspace workspace;

    @Option(names = "--sku", paramLabel = "SKU", descriptionKey = "odd.plan.option.sku")
    private String sku;

    @Option(names = "--market", paramLabel = "XX", descriptionKey = "odd.plan.option.market")
    private String market;

    @Option(names = "--from", paramLabel = "DATE", descriptionKey = "odd.plan.option.from")
    private LocalDate from;

    @Option(names = "--to", paramLabel = "DATE", descriptionKey = "odd.plan.option.to")
    private LocalDate to;

    @Option(names = "--price", paramLabel = "AMOUNT", descriptionKey = "odd.plan.option.price")
    private Double price;

    @Option(names = "--promotion", paramLabel = "SHARE", descriptionKey = "odd.plan.option.promotion")
    private Double promotion;

    @Option(names = "--undo", paramLabel = "ID", descriptionKey = "odd.plan.option.undo")
    private Long undo;

    @Mixin
    private OutputOptions out;

    @Override
    public Integer call() throws WorkspaceException, IOException {
        boolean tells = sku != null || market != null || from != null || to != null || price != null || promotion != null;
        if (tells) {
            check();
        }
        try (Jobs jobs = workspace.jobs()) {
            TellPlans plans = jobs.tellPlans();
            Long done = undo;
            if (undo != null && !plans.undo(undo)) {
                out.tell(Phrase.of("odd.plan.unknown", undo));
                return ExitStatus.INPUT;
            }
            if (tells) {
                PlannedWeeks weeks = new PlannedWeeks(0, new SkuMarket(sku, market), monday(from), monday(to == null ? from : to),
                        price, promotion);
                if (jobs.snapshot(out.asOf()).histories().stream().noneMatch(one -> one.item().equals(weeks.item()))) {
                    out.tell(Phrase.of("odd.plan.no-item", weeks.item().toString()));
                    return ExitStatus.INPUT;
                }
                done = plans.tell(weeks);
                out.tell(TellPlans.said(weeks));
            }
            Map<String, Object> summary = new LinkedHashMap<>();
            summary.put("told", plans.planned().told().size());
            summary.put("done", done);
            out.answer(plans.planned().table(), summary);
        }
        return ExitStatus.DONE;
    }

    private void check() {
        boolean dates = from != null && (to == null || !to.isBefore(from));
        boolean figures = (price != null || promotion != null) && (price == null || price > 0 && Double.isFinite(price))
                && (promotion == null || promotion >= 0 && promotion <= 1);
        if (sku == null || market == null || !dates || !figures) {
            throw new WrongCall(spec, Phrase.of("odd.plan.usage"));
        }
    }

    private static LocalDate monday(LocalDate day) {
        return day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    }
}
