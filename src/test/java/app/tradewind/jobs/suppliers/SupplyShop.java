package app.tradewind.jobs.suppliers;

import static org.assertj.core.api.Assertions.assertThat;

import app.tradewind.intake.Hints;
import app.tradewind.jobs.Jobs;
import app.tradewind.jobs.MakeDemo;
import app.tradewind.jobs.Progress;
import app.tradewind.jobs.imports.ImportReport;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;

/** The classroom's ten products, and two suppliers' purchase orders of a year: one by sea, one by air. */
public final class SupplyShop {

    /** The day of the classroom. */
    public static final LocalDate TODAY = LocalDate.of(2026, 9, 21);
    private static final String HEADER = "PO number,Supplier,SKU,Qty,Unit price,Currency,Origin,Destination,Mode,Carrier,"
            + "Order date,Promised,Shipped,Arrived,Received,Rejected\n";

    private SupplyShop() { }

    /** @param folder a new one, in which workspace and files are made. @return the workspace, to be closed. */
    public static Jobs open(Path folder) throws Exception {
        Path workspace = folder.resolve("w");
        new MakeDemo().run(workspace, "classroom", Progress.NONE);
        Jobs jobs = Jobs.open(workspace);
        ImportReport report = jobs.importFiles().run(List.of(Files.writeString(folder.resolve("shipments.csv"), shipments())),
                Hints.NONE, false, Progress.NONE);
        assertThat(report.anyRejected()).isFalse();
        return jobs;
    }

    private static String shipments() {
        StringBuilder text = new StringBuilder(HEADER);
        for (int i = 0; i < 12; i++) {
            LocalDate ordered = LocalDate.of(2025, 9, 1).plusWeeks(4L * i);
            // Sea takes 56 to 62 days from the day it leaves; the promise is kept every other time.
            line(text, "S" + i, "Class supplier", "CLS-04", 300, "2.90", "Sea", ordered, 75, 14, 70 + i % 3 * 3 + i % 2 * 4, 298);
            line(text, "A" + i, "Quick supplier", "CLS-05", 120, "3.40", "Air", ordered, 20, 5, 12 + i % 3, 120);
        }
        open(text, "S90", "Class supplier", "CLS-04", 300, "2.95", "Sea", TODAY.minusDays(20), TODAY.minusDays(5));
        open(text, "A90", "Quick supplier", "CLS-05", 120, "3.40", "Air", TODAY.minusDays(6), TODAY.minusDays(2));
        // Later than promised, of a product that lasts for months.
        text.append("S70,Class supplier,CLS-05,100,3.00,USD,Ningbo,US,Sea,X,").append(TODAY.minusDays(60)).append(',').append(TODAY.minusDays(3))
                .append(',').append(TODAY.minusDays(50)).append(",,,\n");
        open(text, "S80", "Class supplier", "CLS-03", 100, "3.60", "Sea", TODAY.minusDays(250), TODAY.minusDays(240));
        return text.toString();
    }

    private static void line(StringBuilder text, String po, String supplier, String sku, int pieces, String price, String mode,
            LocalDate ordered, int promised, int shipped, int arrived, int received) {
        text.append(String.join(",", po, supplier, sku, String.valueOf(pieces), price, "USD", "Ningbo", "US", mode, "X", ordered.toString(),
                ordered.plusDays(promised).toString(), ordered.plusDays(shipped).toString(), ordered.plusDays(arrived).toString(),
                String.valueOf(received), "3")).append('\n');
    }

    private static void open(StringBuilder text, String po, String supplier, String sku, int pieces, String price, String mode,
            LocalDate ordered, LocalDate shipped) {
        text.append(String.join(",", po, supplier, sku, String.valueOf(pieces), price, "USD", "Ningbo", "US", mode, "X", ordered.toString(),
                "", shipped.toString(), "", "", "")).append('\n');
    }
}
