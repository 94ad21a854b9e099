package app.tradewind.cli.stock;

import app.tradewind.cli.call.WrongCall;
import app.tradewind.jobs.orderplan.PlanAsk;
import app.tradewind.jobs.orderplan.PlanField;
import java.nio.file.Path;
import java.util.Currency;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
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

    @Option(names = "--plan", paramLabel = "FILE", descriptionKey = "plan.option.plan")
    private Path plan;

    /** Whether a plan is asked for at all. */
    public boolean given() {
        return cash != null || volume != null || container != null || plan != null;
    }

    /** Where the whole plan goes, {@code null} for nowhere. */
    public Path plan() {
        return plan;
    }

    /** @throws WrongCall naming the figure that cannot be read */
    public PlanAsk ask(CommandSpec spec, Currency home) {
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
