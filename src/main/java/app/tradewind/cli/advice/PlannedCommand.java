package app.tradewind.cli.advice;

import app.tradewind.catalog.Money;
import app.tradewind.catalog.plans.Promotion;
import app.tradewind.cli.call.ExitStatus;
import app.tradewind.cli.call.NeededWorkspace;
import app.tradewind.cli.call.OutputOptions;
import app.tradewind.cli.call.WrongCall;
import app.tradewind.jobs.Jobs;
import app.tradewind.jobs.desk.Snapshot;
import app.tradewind.jobs.odd.PlannedTable;
import app.tradewind.jobs.odd.TellPlans;
import app.tradewind.storage.WorkspaceException;
import app.tradewind.words.Phrase;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/**
 * {@code planned}: prices and promotions of weeks past or to come, told by the person or by files, that forecasts
 * know ahead. Summary: {@code {"told":n,"done":id|null,"out":file|null}}.
 */
@Command(name = "planned", description = "odd.plan.about")
public final class PlannedCommand implements Callable<Integer> {

    private static final int TO_SUNDAY = 6;

    @Spec
    private CommandSpec spec;

    @Mixin
    private NeededWorkspace workspace;

    @Option(names = "--sku", paramLabel = "SKU", descriptionKey = "odd.plan.option.sku")
    private String sku;

    @Option(names = "--market", paramLabel = "XX", descriptionKey = "odd.plan.option.market")
    private String market;

    @Option(names = "--category", paramLabel = "NAME", descriptionKey = "odd.plan.option.category")
    private String category;

    @Option(names = "--all", descriptionKey = "odd.plan.option.all")
    private boolean all;

    @Option(names = "--kind", paramLabel = "TEXT", descriptionKey = "odd.plan.option.kind")
    private String kind;

    @Option(names = "--discount", paramLabel = "SHARE", descriptionKey = "odd.plan.option.discount")
    private Double discount;

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
        boolean tells = Stream.of(sku, market, category, from, to, price, promotion, discount, kind).anyMatch(Objects::nonNull) || all;
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
                Promotion plan = plan();
                Snapshot snapshot = jobs.snapshot(out.asOf());
                if (snapshot.histories().stream().noneMatch(one -> snapshot.planned().covers(plan.reach(), one.item()))) {
                    out.tell(Phrase.of("odd.plan.no-item", TellPlans.about(plan.reach())));
                    return ExitStatus.INPUT;
                }
                done = plans.tell(plan);
                out.tell(TellPlans.said(plan));
            }
            Snapshot now = jobs.snapshot(out.asOf());
            Map<String, Object> summary = new LinkedHashMap<>();
            summary.put("told", now.planned().told().size());
            summary.put("done", done);
            out.answer(PlannedTable.of(now.planned(), now.histories()), summary);
        }
        return ExitStatus.DONE;
    }

    private void check() {
        boolean dates = from != null && (to == null || !to.isBefore(from));
        boolean figures = Stream.of(price, promotion, discount).anyMatch(Objects::nonNull)
                && (price == null || price > 0 && Double.isFinite(price)) && (promotion == null || promotion >= 0 && promotion <= 1)
                && (discount == null || discount > 0 && discount < 1);
        boolean reach = sku != null || market != null || category != null || all;
        if (!reach || !dates || !figures) {
            throw new WrongCall(spec, Phrase.of("odd.plan.usage"));
        }
    }

    /** A discount is a promotion all week unless its share is told. */
    private Promotion plan() {
        Double share = promotion == null && discount != null ? Double.valueOf(1) : promotion;
        return new Promotion(new Promotion.Reach(text(sku), text(category), text(market)), monday(from),
                monday(to == null ? from : to).plusDays(TO_SUNDAY), new Promotion.Offer(text(kind), share, discount,
                price == null ? null : new Money(BigDecimal.valueOf(price), Money.UNNAMED)));
    }

    private static String text(String option) {
        return option == null ? "" : option.strip();
    }

    private static LocalDate monday(LocalDate day) {
        return day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    }
}
