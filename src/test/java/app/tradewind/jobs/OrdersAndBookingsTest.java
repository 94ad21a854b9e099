package app.tradewind.jobs;

import static org.assertj.core.api.Assertions.assertThat;

import app.tradewind.catalog.Sale;
import app.tradewind.catalog.SkuMarket;
import app.tradewind.intake.Hints;
import app.tradewind.jobs.imports.ImportReport.FileReport;
import app.tradewind.storage.Workspace;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("Orders and the transactions of the same orders")
class OrdersAndBookingsTest {

    private static final SkuMarket MUG = new SkuMarket("MUG", "US");
    private static final String ORDERS = "amazon-order-id\tpurchase-date\tlast-updated-date\torder-status\tsales-channel\tproduct-name\tsku"
            + "\titem-status\tquantity\tcurrency\titem-price\n"
            + "111-1\t2026-08-03T20:00:00+00:00\t2026-08-05T10:00:00+00:00\tShipped\tAmazon.com\tMug\tMUG\tShipped\t2\tUSD\t29.90\n"
            + "111-2\t2026-08-30T20:00:00+00:00\t2026-09-02T10:00:00+00:00\tShipped\tAmazon.com\tMug\tMUG\tShipped\t1\tUSD\t14.95\n";
    private static final String BOOKINGS = "date/time,settlement id,type,order id,sku,description,quantity,marketplace,product sales,selling fees,total\n"
            + "\"Aug 6, 2026 1:05:07 AM PDT\",1,Order,111-1,MUG,Mug,2,amazon.com,29.90,-4.00,25.90\n"
            + "\"Sep 3, 2026 1:05:07 AM PDT\",1,Order,111-2,MUG,Mug,1,amazon.com,14.95,-2.00,12.95\n"
            + "\"Sep 5, 2026 1:05:07 AM PDT\",1,Refund,111-1,MUG,Mug,1,amazon.com,-14.95,2.00,-12.95\n"
            + "\"Sep 9, 2026 1:05:07 AM PDT\",1,Order,111-3,MUG,Mug,5,amazon.com,74.75,-9.00,65.75\n";

    @TempDir
    private Path temp;

    @Test
    @DisplayName("count once, on the day of the order, whichever comes in first; the refund stays")
    void once() throws Exception {
        for (boolean ordersFirst : new boolean[] {true, false}) {
            try (Workspace workspace = Workspace.create(Files.createTempDirectory(temp, "w"))) {
                bring(workspace, ordersFirst ? "orders.txt" : "bookings.csv");
                bring(workspace, ordersFirst ? "bookings.csv" : "orders.txt");

                assertThat(days(workspace, Sale.Kind.SALE)).containsExactlyInAnyOrder("111-1 2026-08-03 2", "111-2 2026-08-30 1", "111-3 2026-09-09 5");
                assertThat(days(workspace, Sale.Kind.REFUND)).containsExactly("111-1 2026-09-05 1");
                assertThat(weekly(workspace)).isEqualTo(8);
            }
        }
    }

    @Test
    @DisplayName("are each as if alone when the other is undone")
    void undone() throws Exception {
        for (boolean ordersFirst : new boolean[] {true, false}) {
            try (Workspace workspace = Workspace.create(Files.createTempDirectory(temp, "w"))) {
                FileReport first = bring(workspace, ordersFirst ? "orders.txt" : "bookings.csv");
                FileReport second = bring(workspace, ordersFirst ? "bookings.csv" : "orders.txt");
                long orders = (ordersFirst ? first : second).outcome().importId();

                workspace.imports().undo(orders, Instant.EPOCH);

                assertThat(days(workspace, Sale.Kind.SALE)).containsExactlyInAnyOrder("111-1 2026-08-06 2", "111-2 2026-09-03 1", "111-3 2026-09-09 5");
                assertThat(weekly(workspace)).isEqualTo(8);

                bring(workspace, "orders.txt");
                workspace.imports().undo((ordersFirst ? second : first).outcome().importId(), Instant.EPOCH);

                assertThat(days(workspace, Sale.Kind.SALE)).containsExactlyInAnyOrder("111-1 2026-08-03 2", "111-2 2026-08-30 1");
                assertThat(days(workspace, Sale.Kind.REFUND)).isEmpty();
                assertThat(weekly(workspace)).isEqualTo(3);
            }
        }
    }

    @Test
    @DisplayName("booked piece by piece are the one order line they belong to, before and after either is undone")
    void inParts() throws Exception {
        String orders = ORDERS.replace("111-2\t", "111-9\t");
        String bookings = BOOKINGS.replace("111-1,MUG,Mug,2,amazon.com,29.90,-4.00,25.90\n", "111-1,MUG,Mug,1,amazon.com,14.95,-2.00,12.95\n"
                + "\"Aug 7, 2026 1:05:07 AM PDT\",1,Order,111-1,MUG,Mug,1,amazon.com,14.95,-2.00,12.95\n");
        for (boolean ordersFirst : new boolean[] {true, false}) {
            try (Workspace workspace = Workspace.create(Files.createTempDirectory(temp, "w"))) {
                FileReport first = bring(workspace, ordersFirst ? "orders.txt" : "bookings.csv", ordersFirst ? orders : bookings);
                FileReport second = bring(workspace, ordersFirst ? "bookings.csv" : "orders.txt", ordersFirst ? bookings : orders);
                assertThat(days(workspace, Sale.Kind.SALE)).containsExactlyInAnyOrder("111-1 2026-08-03 2", "111-9 2026-08-30 1",
                        "111-2 2026-09-03 1", "111-3 2026-09-09 5");
                assertThat(weekly(workspace)).isEqualTo(9);

                FileReport again = bring(workspace, "bookings.csv", bookings + "\"Sep 12, 2026 1:05:07 AM PDT\",1,Order,111-7,MUG,Mug,1,amazon.com,14.95,-2.00,12.95\n");
                assertThat(weekly(workspace)).as("the same bookings once more").isEqualTo(10);
                workspace.imports().undo(again.outcome().importId(), Instant.EPOCH);
                assertThat(weekly(workspace)).isEqualTo(9);

                workspace.imports().undo((ordersFirst ? first : second).outcome().importId(), Instant.EPOCH);
                assertThat(days(workspace, Sale.Kind.SALE)).as("the parts alone").containsExactlyInAnyOrder("111-1 2026-08-06 1",
                        "111-1 2026-08-07 1", "111-2 2026-09-03 1", "111-3 2026-09-09 5");
                assertThat(weekly(workspace)).isEqualTo(8);
            }
        }
    }

    @Test
    @DisplayName("the receipt tells what the transactions pay out")
    void net() throws Exception {
        try (Workspace workspace = Workspace.create(temp)) {
            assertThat(bring(workspace, "bookings.csv").figures().get("net")).isEqualTo(java.util.Map.of("USD", "91.65"));
        }
    }

    private FileReport bring(Workspace workspace, String name) throws Exception {
        return bring(workspace, name, name.equals("orders.txt") ? ORDERS : BOOKINGS);
    }

    private FileReport bring(Workspace workspace, String name, String text) throws Exception {
        Path file = Files.writeString(Files.createTempDirectory(temp, "f").resolve(name), text);
        try (ImportFiles job = new ImportFiles(workspace)) {
            return job.run(List.of(file), Hints.NONE, false, Progress.NONE).files().get(0);
        }
    }

    private static List<String> days(Workspace workspace, Sale.Kind kind) {
        return workspace.sales().rows(MUG, 100).stream().map(row -> row.sale()).filter(sale -> sale.kind() == kind)
                .map(sale -> sale.line().orderId() + " " + sale.when().day() + " " + sale.amount().units()).toList();
    }

    private static double weekly(Workspace workspace) {
        return workspace.sales().histories(LocalDate.parse("2026-10-05")).stream()
                .mapToDouble(history -> java.util.Arrays.stream(history.units()).sum()).sum();
    }
}
