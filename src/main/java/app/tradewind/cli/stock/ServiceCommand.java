package app.tradewind.cli.stock;

import app.tradewind.catalog.Money;
import app.tradewind.cli.call.ExitStatus;
import app.tradewind.cli.call.NeededWorkspace;
import app.tradewind.cli.call.OutputOptions;
import app.tradewind.cli.call.ServiceOptions;
import app.tradewind.cli.call.WrongCall;
import app.tradewind.intake.UnusableFileException;
import app.tradewind.jobs.Jobs;
import app.tradewind.jobs.shop.ServiceBoard;
import app.tradewind.jobs.shop.ShopForm;
import app.tradewind.jobs.shop.ShopRules;
import app.tradewind.jobs.stockdesk.StockDesk;
import app.tradewind.jobs.tables.service.ServiceTable;
import app.tradewind.stock.policy.ServicePlan;
import app.tradewind.storage.WorkspaceException;
import java.io.IOException;
import java.util.Currency;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.function.UnaryOperator;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/**
 * {@code service}: the classes of the range and the level of each; what is given is kept for all later
 * orders. Summary: {@code {"way":…,"measure":…,"level":x,"holdingRate":x,"orderCost":"80 USD","lineCost":…,
 * "withoutClass":n,"out":file|null}}, {@code null} where nothing was said.
 */
@Command(name = "service", description = "stock.about.service")
public final class ServiceCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Mixin
    private NeededWorkspace workspace;

    @Mixin
    private ServiceOptions service;

    @Option(names = "--weigh", descriptionKey = "stock.option.weigh")
    private boolean weigh;

    @Option(names = "--order-cost", paramLabel = "AMOUNT", descriptionKey = "stock.option.order-cost")
    private String orderCost;

    @Option(names = "--line-cost", paramLabel = "AMOUNT", descriptionKey = "stock.option.line-cost")
    private String lineCost;

    @Mixin
    private OutputOptions out;

    @Override
    public Integer call() throws IOException, UnusableFileException, WorkspaceException {
        UnaryOperator<ShopRules> said = service.said(spec);
        try (Jobs jobs = workspace.jobs()) {
            StockDesk desk = StockDesk.of(jobs);
            ShopRules before = desk.shopRules();
            ShopRules rules = costs(weigh ? said.apply(before).serving(ServicePlan.weighed()) : said.apply(before), jobs.snapshot(out.asOf()).home());
            if (!rules.equals(before)) {
                desk.keep(rules);
            }
            ServiceBoard board = desk.service(jobs.snapshot(out.asOf()));
            out.answer(ServiceTable.of(board), summary(board));
        }
        return ExitStatus.DONE;
    }

    private ShopRules costs(ShopRules rules, Currency home) {
        Map<String, String> typed = new HashMap<>(ShopForm.of(rules, home).typed());
        put(typed, ShopForm.ORDER, orderCost);
        put(typed, ShopForm.LINE, lineCost);
        ShopForm form = new ShopForm(rules.service().way(), rules.measure(), typed, home);
        for (String field : new String[] {ShopForm.ORDER, ShopForm.LINE}) {
            form.problem(field).ifPresent(problem -> {
                throw new WrongCall(spec, problem);
            });
        }
        return rules.ordering(form.rules().orderCost(), form.rules().lineCost());
    }

    private static void put(Map<String, String> typed, String field, String text) {
        if (text != null) {
            typed.put(field, text);
        }
    }

    private static Map<String, ?> summary(ServiceBoard board) {
        ShopRules rules = board.rules();
        Map<String, Object> summary = new LinkedHashMap<>();
        summary.put("way", rules.service().way().name().toLowerCase(Locale.ROOT));
        summary.put("measure", rules.measure().name().toLowerCase(Locale.ROOT));
        summary.put("level", known(rules.service().forAll()));
        summary.put("holdingRate", known(rules.holdingRate()));
        summary.put("orderCost", said(rules.orderCost()));
        summary.put("lineCost", said(rules.lineCost()));
        summary.put("withoutClass", board.unknown());
        return summary;
    }

    private static Double known(double figure) {
        return Double.isNaN(figure) ? null : figure;
    }

    private static String said(Money amount) {
        return amount == null ? null : amount.amount().toPlainString() + " " + amount.currency().getCurrencyCode();
    }
}
