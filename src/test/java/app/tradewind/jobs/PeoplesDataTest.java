package app.tradewind.jobs;

import static org.assertj.core.api.Assertions.assertThat;

import app.tradewind.catalog.SkuMarket;
import app.tradewind.intake.Hints;
import app.tradewind.intake.Inspection;
import app.tradewind.intake.Inspection.Use;
import app.tradewind.intake.Intake;
import app.tradewind.intake.Mapping;
import app.tradewind.intake.layout.Layouts;
import app.tradewind.jobs.imports.ImportReport.FileReport;
import app.tradewind.storage.Workspace;
import app.tradewind.storage.sales.SourceRow;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("People's data")
class PeoplesDataTest {

    /** Made-up people; the identity and account numbers are right by their check digits. */
    private static final List<String> PLANTED = List.of("Ann Example", "ann@example.com", "+1 415 555 0100", "13800138000",
            "11010519491231002X", "DE89 3704 0044 0532 0130 00", "Bob Sample", "1 Rue Fictive", "94103", "王小明", "张丽");

    private static final String ORDERS = String.join(",", "Order ID", "Date", "SKU", "Product", "Qty", "Amount (USD)",
            "Country", "Notes", "Kundenname", "Dirección", "Ship Zip", "收货人", "Reference", "Attn", "ID") + "\n"
            + order("A1", "call +1 415 555 0100 or ann@example.com", "11010519491231002X")
            + order("A2", "电话13800138000", "11010519491231002X")
            + order("A3", "IBAN DE89 3704 0044 0532 0130 00 please", "11010519491231002X");

    @TempDir
    private Path temp;

    @Test
    @DisplayName("reach neither the database nor raw text, problems, samples or receipt")
    void nothingIsKept() throws Exception {
        Path file = Files.writeString(temp.resolve("orders.csv"), ORDERS);
        Path folder = temp.resolve("w");
        StringBuilder told = new StringBuilder();
        try (ImportFiles job = ImportFiles.into(folder)) {
            FileReport report = job.run(List.of(file), Hints.NONE, false, Progress.NONE).files().get(0);
            assertThat(report.counts().used()).isEqualTo(3);
            told.append(report);
        }
        try (Workspace workspace = Workspace.open(folder)) {
            List<SourceRow> rows = workspace.sales().rows(new SkuMarket("MUG", "US"), 9);
            assertThat(rows).hasSize(3);
            told.append(rows);
        }
        try (var files = Files.walk(folder)) {
            for (Path kept : files.filter(Files::isRegularFile).toList()) {
                byte[] bytes = Files.readAllBytes(kept);
                for (Charset charset : List.of(StandardCharsets.UTF_8, StandardCharsets.UTF_16BE, StandardCharsets.UTF_16LE)) {
                    told.append(new String(bytes, charset));
                }
            }
        }
        Inspection inspection = new Intake(Layouts.shipped()).inspect(file, Hints.NONE);
        told.append(inspection.columns());

        assertThat(PLANTED).noneMatch(planted -> told.indexOf(planted) >= 0);
        assertThat(told).as("the order itself is kept").contains("A1");
        assertThat(inspection.columns().stream().filter(column -> column.use() == Use.PERSONAL_LEFT_OUT)
                .map(Inspection.Column::header)).as("by header and, of the last three, by content")
                .containsExactly("Kundenname", "Dirección", "Ship Zip", "收货人", "Reference", "Attn", "ID");
    }

    @Test
    @DisplayName("are left out where a person maps their column to a text")
    void mappedByHand() throws Exception {
        Path file = Files.writeString(temp.resolve("orders.csv"), ORDERS);
        Mapping mapping = Mapping.read("m.yaml", "columns:\n  Kundenname: title\n");
        Inspection inspection = new Intake(Layouts.shipped()).inspect(file, Hints.NONE.with(mapping));

        assertThat(inspection.columns().stream().filter(column -> column.header().equals("Kundenname"))
                .map(Inspection.Column::use)).containsExactly(Use.PERSONAL_LEFT_OUT);
    }

    private static String order(String id, String note, String identity) {
        return String.join(",", id, "2026-08-17", "MUG", "Mug", "1", "14.95", "US", note, "Ann Example", "1 Rue Fictive",
                "94103", "王小明", "DE89 3704 0044 0532 0130 00", id.equals("A1") ? "张丽" : "Bob Sample", identity) + "\n";
    }
}
