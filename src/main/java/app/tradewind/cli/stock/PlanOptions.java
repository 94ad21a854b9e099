package app.tradewind.cli.stock;

import app.tradewind.cli.call.OutputOptions;
import app.tradewind.cli.call.WorkspaceOption;
import app.tradewind.cli.call.WrongCall;
import app.tradewind.jobs.Progress;
import app.tradewind.jobs.desk.Snapshot;
import app.tradewind.jobs.orderplan.OrderPlanBoard;
import app.tradewind.jobs.orderplan.OrderPlanSaid;
import app.tradewind.jobs.orderplan.PlanAsk;
import app.tradewind.jobs.orderplan.PlanField;
import app.tradewind.jobs.shop.ShopRules;
import app.tradewind.jobs.stockdesk.StockDesk;
import app.tradewind.report.Table;
import app.tradewind.storage.WorkspaceException;
import app.tradewind.words.Phrase;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Currency;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;

/** What an order plan is asked under. */
public final class PlanOptions {

    @Option(names = "--cash", paramLabel = "MONEY", descriptionKey = "plan.option.cash")
    private String cash;

    @Option(names = "--volume", paramLabel = "M3", descriptionKey = "plan.option.volume")
    private String volume;

    @Option(names = "--container-cost", paramLabel = "MONEY", descriptionKey = "plan.option.container")
    private String container;

    @Option(names = "--weeks", paramLabel = "N", descriptionKey = "plan.option.weeks")
    private String weeks;

    @Option(names = "--receipt-days", paramLabel = "N", descriptionKey = "plan.option.receipt")
    private String receipt;

    @Option(names = "--air-per-kg", paramLabel = "MONEY", descriptionKey = "plan.option.air")
    private String air;

    @Option(names = "--air-days", paramLabel = "N", descriptionKey = "plan.option.air-days")
    private String airDays;

    @Option(names = "--order-cost", paramLabel = "MONEY", descriptionKey = "plan.option.order-cost")
    private String orderCost;

    @Option(names = "--further", paramLabel = "DAY MONEY", descriptionKey = "plan.option.further")
    private List<String> further = List.of();

    /** Whether cash or space is told. */
    public boolean given() {
        return cash != null || volume != null || container != null;
    }

    /** Whether anything is told at all. */
    public boolean any() {
        return given() || weeks != null || receipt != null || air != null || airDays != null || orderCost != null || !further.isEmpty();
    }

    /**
     * The plan of a workspace.
     *
     * @param said rules of the shop for this call
     * @throws WrongCall naming the figure that cannot be read, or the rate that is missing
     */
    public OrderPlanBoard board(CommandSpec spec, WorkspaceOption door, OutputOptions out, UnaryOperator<ShopRules> said) throws WorkspaceException {
        return door.jobs(jobs -> {
            Snapshot snapshot = jobs.snapshot(out.asOf());
            PlanAsk ask = ask(spec, snapshot.home());
            if (ask.cash() != null && snapshot.homeMoney().of(ask.cash()) == null) {
                throw new WrongCall(spec, Phrase.of("plan.usage.rate", ask.cash().currency().getCurrencyCode(), snapshot.home().getCurrencyCode()));
            }
            return StockDesk.of(jobs).orderPlan(snapshot, said).run(snapshot, ask, out.seed(), Progress.NONE);
        });
    }

    /** The table, a summary of the plan after what the summary says already, and for the person what it stands on. */
    public static void answer(OutputOptions out, Table table, Map<String, Object> summary, OrderPlanBoard board) throws IOException {
        OrderPlanBoard.Sum sum = board.sum();
        summary.put("gain", sum.gain().amount());
        summary.put("spent", sum.spent().amount());
        summary.put("currency", sum.gain().currency().getCurrencyCode());
        summary.put("possible", Double.isNaN(sum.possible()) ? null : BigDecimal.valueOf(sum.possible()).setScale(4, RoundingMode.HALF_EVEN));
        summary.put("missing", board.gaps().missing().size());
        out.answer(table, summary);
        OrderPlanSaid.assumed(board).forEach(out::tell);
        OrderPlanSaid.of(board).forEach(out::tell);
    }

    private PlanAsk ask(CommandSpec spec, Currency home) {
        Map<PlanField, String> typed = new EnumMap<>(PlanField.class);
        typed.put(PlanField.CASH, cash);
        typed.put(PlanField.VOLUME, volume);
        typed.put(PlanField.CONTAINER, container);
        typed.put(PlanField.WEEKS, weeks);
        typed.put(PlanField.RECEIPT, receipt);
        typed.put(PlanField.AIR, air);
        typed.put(PlanField.AIR_DAYS, airDays);
        typed.put(PlanField.ORDER_COST, orderCost);
        typed.put(PlanField.FURTHER, String.join(";", further));
        try {
            return PlanField.read(typed, home);
        } catch (PlanField.Unreadable e) {
            throw new WrongCall(spec, e.said());
        }
    }
}
