package app.tradewind.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.usermodel.WorkbookFactory;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Price lists in the old and the new form of workbooks, whole and with nothing but the priced rows. */
class PriceListSheetsTest {

    private static final List<List<Object>> ROWS = List.of(List.of("sku", "title", "market", "price", "currency", "highest price"),
            List.of("A-1", "Cup", "DE", 20.0, "EUR", 18.5), List.of("A-2", "Lid", "KP", 30.0, "EUR", 12.0), List.of("A-3", "Box", "DE", 9.0, "EUR", 40.0));

    @TempDir
    private Path made;

    @ParameterizedTest
    @ValueSource(strings = {"xls", "xlsx"})
    void keepTheirForm(String ending) throws Exception {
        Path file = made.resolve("book." + ending);
        try (Workbook book = ending.equals("xls") ? new HSSFWorkbook() : new XSSFWorkbook(); OutputStream out = Files.newOutputStream(file)) {
            Sheet sheet = book.createSheet("Mine");
            for (int r = 0; r < ROWS.size(); r++) {
                fill(sheet.createRow(r), ROWS.get(r));
            }
            book.write(out);
        }
        bring(file);
        bring(Files.writeString(made.resolve("terms.csv"), "sku,supplier,unit cost,currency,lead time days,moq\nA-1,S,2.00,EUR,20,1\nA-3,S,2.00,EUR,20,1\n"));
        Path costs = made.resolve("ws/reference/pricing/costs.yaml");
        Files.createDirectories(costs.getParent());
        Files.writeString(costs, "markets:\n  DE: {freight-per-piece: 0 EUR, duty: 0 %, fulfilment: 0 EUR, ads: 0 %, returns: 0 %}\n");

        assertThat(list().err()).contains("book." + ending + " with 2 prices");
        assertThat(read(ending)).isEqualTo("A-1 18.5\nA-2 30.0\nA-3 9.0\n");
        assertThat(list("--only-priced").status()).isZero();
        assertThat(read(ending)).isEqualTo("A-1 18.5\nA-3 9.0\n");
    }

    private static void fill(Row row, List<Object> cells) {
        for (int c = 0; c < cells.size(); c++) {
            if (cells.get(c) instanceof Double number) {
                row.createCell(c).setCellValue(number);
            } else {
                row.createCell(c).setCellValue(cells.get(c).toString());
            }
        }
    }

    /** Number and price of each row below the header. */
    private String read(String ending) throws IOException {
        StringBuilder text = new StringBuilder();
        try (Workbook book = WorkbookFactory.create(made.resolve("book-prices." + ending).toFile())) {
            for (Row row : book.getSheet("Mine")) {
                if (row.getRowNum() > 0 && row.getCell(0) != null) {
                    text.append(row.getCell(0).getStringCellValue()).append(' ').append(row.getCell(3).getNumericCellValue()).append('\n');
                }
            }
        }
        return text.toString();
    }

    private Call list(String... more) {
        List<String> words = new ArrayList<>(List.of("price", "-w", made.resolve("ws").toString(), "--as-of", "2026-06-22",
                "--export", made.toString(), "--all-advised"));
        words.addAll(List.of(more));
        return Call.of(words.toArray(String[]::new));
    }

    private void bring(Path file) {
        Call call = Call.of("import", "-w", made.resolve("ws").toString(), file.toString());
        assertThat(call.status()).as(call.err()).isZero();
    }
}
