package app.tradewind.cli.supply;

import app.tradewind.cli.call.ExitStatus;
import app.tradewind.cli.call.NeededWorkspace;
import app.tradewind.cli.call.OutputOptions;
import app.tradewind.cli.call.WrongCall;
import app.tradewind.jobs.Jobs;
import app.tradewind.jobs.Progress;
import app.tradewind.jobs.boards.StockBoard;
import app.tradewind.jobs.desk.Snapshot;
import app.tradewind.jobs.desk.Wishes;
import app.tradewind.jobs.orders.ExportOrders;
import app.tradewind.jobs.orders.OrdersBySupplier;
import app.tradewind.jobs.orders.PurchaseOrder;
import app.tradewind.jobs.stockdesk.StockDesk;
import app.tradewind.storage.WorkspaceException;
import app.tradewind.words.Phrase;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/**
 * {@code orders}: purchase orders as workbooks, one a supplier, in the folder that {@code --out} names. Summary:
 * {@code {"orders":[{"supplier","file","lines","pieces","unpriced","total":{"CNY":"1.00"}}],"left":n,"out":folder}}.
 */
@Command(name = "orders", description = "supply.about.orders")
public final class OrdersCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Mixin
    private NeededWorkspace workspace;

    @Mixin
    private OutputOptions out;

    @Option(names = "--advised", descriptionKey = "supply.option.advised")
    private boolean advised;

    @Option(names = "--supplier", paramLabel = "NAME", descriptionKey = "supply.option.supplier")
    private String supplier;

    @Override
    public Integer call() throws WorkspaceException, IOException {
        if (out.file() == null) {
            throw new WrongCall(spec, Phrase.of("supply.order.no-folder"));
        }
        List<Map<String, Object>> written = new ArrayList<>();
        int left;
        try (Jobs jobs = workspace.jobs()) {
            Wishes wishes = Wishes.USUAL.on(out.asOf()).seeded(out.seed());
            Snapshot snapshot = jobs.snapshot(wishes.asOf());
            StockBoard board = jobs.planOrders().run(snapshot, wishes.serviceLevel(), wishes.seed(), Progress.NONE);
            OrdersBySupplier orders = StockDesk.of(jobs).orders(snapshot, board, advised);
            orders.left().forEach(out::tell);
            orders.notes().forEach(out::tell);
            left = orders.left().size();
            for (ExportOrders.Written one : StockDesk.of(jobs).writeOrders(snapshot, board, chosen(orders.orders()), out.file(), out.words())) {
                written.add(told(one));
            }
        }
        if (written.isEmpty()) {
            out.tell(Phrase.of("supply.order.nothing"));
        }
        Map<String, Object> summary = new LinkedHashMap<>();
        summary.put("orders", written);
        summary.put("left", left);
        summary.put("out", out.file().toString());
        out.summary(summary);
        return ExitStatus.DONE;
    }

    private List<PurchaseOrder> chosen(List<PurchaseOrder> orders) {
        if (supplier == null) {
            return orders;
        }
        List<PurchaseOrder> chosen = orders.stream().filter(order -> order.supplier().equalsIgnoreCase(supplier.strip())).toList();
        if (chosen.isEmpty() && !orders.isEmpty()) {
            throw new WrongCall(spec, Phrase.of("supply.order.no-supplier", supplier,
                    orders.stream().map(PurchaseOrder::supplier).collect(Collectors.joining(", "))));
        }
        return chosen;
    }

    private Map<String, Object> told(ExportOrders.Written one) {
        out.tell(one.told());
        Map<String, Object> map = new LinkedHashMap<>();
        map.put("supplier", one.order().supplier());
        map.put("file", one.file().toString());
        map.put("lines", one.order().lines().size());
        map.put("pieces", one.order().pieces());
        map.put("unpriced", one.order().unpriced());
        Map<String, String> total = new LinkedHashMap<>();
        one.order().totals().forEach(sum -> total.put(sum.currency().getCurrencyCode(), sum.amount().toPlainString()));
        map.put("total", total);
        return map;
    }
}
