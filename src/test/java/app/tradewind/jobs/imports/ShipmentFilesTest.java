package app.tradewind.jobs.imports;

import static org.assertj.core.api.Assertions.assertThat;

import app.tradewind.catalog.supply.Shipment;
import app.tradewind.intake.Hints;
import app.tradewind.jobs.ImportFiles;
import app.tradewind.jobs.Jobs;
import app.tradewind.jobs.Progress;
import app.tradewind.storage.Workspace;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("Purchase orders and shipments out of files")
class ShipmentFilesTest {

    private static final String HEADER = "PO number,Container,Supplier,SKU,Qty,Unit price,Currency,Origin,Destination,Mode,Carrier,"
            + "Order date,Promised,Shipped,Arrived,Received,Rejected\n";

    @TempDir
    private Path temp;

    @Test
    @DisplayName("a later file closes what an earlier one left open, and its undo opens it again")
    void laterState() throws Exception {
        bring("week1.csv", HEADER + "PO-1,C1,Yiwu,A,100,2.50,CNY,Ningbo,US,Sea,COSCO,2026-01-05,2026-03-01,2026-01-20,,,\n"
                + "PO-1,C2,Yiwu,A,50,2.50,CNY,Ningbo,US,Sea,COSCO,2026-01-05,2026-03-01,,,,\n");
        assertThat(stored()).hasSize(2).allMatch(Shipment::open);
        ImportReport report = bring("week9.csv", HEADER
                + "PO-1,C1,Yiwu,A,100,2.50,CNY,Ningbo,US,Sea,COSCO,2026-01-05,2026-03-01,2026-01-20,2026-03-08,96,2\n");
        assertThat(stored()).extracting(line -> line.order().consignment()).containsExactly("C2", "C1");
        Shipment closed = stored().get(1);
        assertThat(closed.days()).isEqualTo(new Shipment.Days(LocalDate.of(2026, 1, 5), LocalDate.of(2026, 3, 1),
                LocalDate.of(2026, 1, 20), LocalDate.of(2026, 3, 8)));
        assertThat(closed.days().lead()).isEqualTo(62);
        assertThat(closed.days().late()).isEqualTo(7);
        assertThat(closed.pieces()).isEqualTo(new Shipment.Pieces(100, 96, 2));
        assertThat(closed.order().unitPrice().amount()).isEqualByComparingTo("2.50");
        assertThat(closed.lane()).isEqualTo(new Shipment.Lane("Ningbo", "US", "Sea", "COSCO"));
        assertThat(closed.origin().row()).isEqualTo(2);
        try (Workspace workspace = Workspace.open(temp.resolve("w"))) {
            workspace.imports().undo(workspace.imports().list().get(1).id(), Instant.EPOCH);
        }
        assertThat(report.files()).hasSize(1);
        assertThat(stored()).hasSize(2).allMatch(Shipment::open);
    }

    @Test
    @DisplayName("a Chinese sheet is read alike, and what is blank stays unknown")
    void chinese() throws Exception {
        bring("采购在途.csv", "采购单号,供应商,货号,采购数量,采购单价,币种,运输方式,货代,下单日期,预计到货日期,发货日期,实际到货日期,入库数量\n"
                + "CG001,深圳光明厂,00123,200,15.40,CNY,海运,中外运,2026-03-02,2026-05-01,,,\n");
        Shipment line = stored().get(0);
        assertThat(line.sku()).isEqualTo("00123");
        assertThat(line.order().supplier()).isEqualTo("深圳光明厂");
        assertThat(line.lane()).isEqualTo(new Shipment.Lane("", "", "海运", "中外运"));
        assertThat(line.days().lead()).isNaN();
        assertThat(line.pieces()).isEqualTo(new Shipment.Pieces(200, null, null));
    }

    private ImportReport bring(String name, String text) throws Exception {
        Path file = Files.writeString(temp.resolve(name), text);
        try (Jobs jobs = Jobs.openOrCreate(temp.resolve("w"))) {
            ImportFiles files = jobs.importFiles();
            ImportReport report = files.run(List.of(file), Hints.NONE, false, Progress.NONE);
            assertThat(report.files()).allSatisfy(one -> assertThat(one.recognised().layout().profile()).isEqualTo("generic-shipments"));
            return report;
        }
    }

    private List<Shipment> stored() throws Exception {
        try (Workspace workspace = Workspace.open(temp.resolve("w"))) {
            return workspace.shipments().latest();
        }
    }
}
