package app.tradewind.cli.advice;

import app.tradewind.cli.call.ExitStatus;
import app.tradewind.cli.call.Figures;
import app.tradewind.cli.call.OutputOptions;
import app.tradewind.cli.call.ServiceOptions;
import app.tradewind.cli.call.WorkspaceOption;
import app.tradewind.cli.call.WrongCall;
import app.tradewind.cli.stock.PlanOptions;
import app.tradewind.intake.UnusableFileException;
import app.tradewind.jobs.orderplan.OrderPlanBoard;
import app.tradewind.jobs.shop.ShopRules;
import app.tradewind.jobs.tables.StockItemFile;
import app.tradewind.jobs.tables.StockTable;
import app.tradewind.jobs.tables.Tables;
import app.tradewind.jobs.tables.orders.OrderPlanTable;
import app.tradewind.report.Table;
import app.tradewind.stock.policy.ServicePlan;
import app.tradewind.storage.WorkspaceException;
import app.tradewind.words.Phrase;
import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.function.UnaryOperator;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/**
 * {@code stock}: what to order of every item of a table, and by when. Summary:
 * {@code {"items":n,"orders":n,"orderValue":{"CNY":"123.45"},"status":{"order_now":n,…},"out":file|null}};
 * the value of amounts that name no currency stands under {@code XXX}. Under a plan also
 * {@code "gain","spent","currency","possible","missing"}.
 */
@Command(name = "stock", description = "cli.about.stock")
public final class StockCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Mixin
    private OutputOptions out;

    @Mixin
    private WorkspaceOption door;

    @Option(names = "--items", paramLabel = "FILE", descriptionKey = "cli.option.items")
    private Path items;

    @Option(names = "--series", paramLabel = "FILE", descriptionKey = "cli.option.weekly-history")
    private Path series;

    @Mixin
    private ServiceOptions service;

    @Mixin
    private PlanOptions under;

    @Option(names = "--plan", paramLabel = "FILE", descriptionKey = "plan.option.plan")
    private Path plan;

    @Override
    public Integer call() throws IOException, UnusableFileException, WorkspaceException {
        boolean workspace = door.taken(spec, "--items", items);
        UnaryOperator<ShopRules> said = service.said(spec);
        if (under.given() || plan != null) {
            return planned(workspace, said);
        }
        if (!workspace) {
            StockItemFile.stray(items).forEach(out::tell);
        }
        Table table = workspace ? door.ask(out, wish -> wish, asked -> asked.stock(said))
                : StockTable.under(said.apply(ShopRules.UNSAID.serving(ServicePlan.weighed())), out.today(), out.seed(), out.words())
                        .of(items, series);
        out.answer(table, summary(new Figures(table)));
        return ExitStatus.DONE;
    }

    /** The same under cash and space, with the whole plan beside it where that is asked for. */
    private int planned(boolean workspace, UnaryOperator<ShopRules> said) throws IOException, WorkspaceException {
        if (!workspace) {
            throw new WrongCall(spec, Phrase.of("plan.usage.workspace"));
        }
        OrderPlanBoard board = under.board(spec, door, out, said);
        if (plan != null) {
            Tables.write(OrderPlanTable.plan(board), plan);
        }
        Table table = OrderPlanTable.stock(board, out.words());
        PlanOptions.answer(out, table, summary(new Figures(table)), board);
        return ExitStatus.DONE;
    }

    private static Map<String, Object> summary(Figures figures) {
        Map<String, Object> summary = new LinkedHashMap<>();
        summary.put("items", figures.rows());
        summary.put("orders", figures.count("order_quantity", cell -> cell instanceof Number n && n.longValue() > 0));
        summary.put("orderValue", figures.money("order_value", "currency"));
        summary.put("status", figures.by("status"));
        return summary;
    }
}
