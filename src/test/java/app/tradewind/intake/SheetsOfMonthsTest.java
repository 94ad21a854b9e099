package app.tradewind.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.tradewind.intake.Inspection.Question;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("A workbook with a sheet for each month")
class SheetsOfMonthsTest {

    private static final String HEADER = "Order ID,Date,SKU,Qty,Amount (USD)";
    private static final String AUGUST = "1,2026-08-14,MUG,2,25.80";
    private static final String[] SEPTEMBER = {"2,2026-09-01,MUG,1,12.90", "3,2026-09-02,TEE,many,7.00", "4,2026-09-03,TEE,1,7.00", ",,Total,4,32.80"};
    private static final String OCTOBER = "5,2026-10-09,TEE,3,21.00";

    @TempDir
    private Path folder;

    @Test
    void all_of_them_are_one_table_whose_receipt_adds_up_and_names_them() throws Exception {
        for (Workbook book : List.of(new XSSFWorkbook(), new HSSFWorkbook())) {
            sheet(book, "Notes", "Sales by month", "ask Ann");
            sheet(book, "Aug", HEADER, AUGUST);
            sheet(book, "Sep", SEPTEMBER);
            sheet(book, "Oct", "", "Season 2026", HEADER + ",,", OCTOBER);
            Sample sample = Sample.read(saved(book), Hints.NONE);

            assertThat(sample.receipt().rowsRead()).isEqualTo(6);
            assertThat(sample.receipt().used()).isEqualTo(4);
            assertThat(sample.receipt().excluded()).hasToString("{unreadable_value=1, totals_row=1}");
            assertThat(sample.receipt().gross().get("USD")).isEqualByComparingTo(new BigDecimal("66.70"));
            assertThat(sample.sales()).extracting(sale -> sale.origin().sheet() + ":" + sale.origin().row())
                    .containsExactly("Aug:2", "Sep:2", "Sep:4", "Oct:4");
            assertThat(said(sample)).contains("intake.ask.sheets-read[Aug, Sep, Oct]");
            assertThat(sample.receipt().problems().rows()).filteredOn(problem -> problem.problem().code().equals("intake.row.not-a-number"))
                    .singleElement().satisfies(problem -> assertThat(problem.sheet() + ":" + problem.row()).isEqualTo("Sep:3"));
            assertThat(sample.receipt().fileTotals()).as("the sum of September is of September")
                    .extracting(total -> total.stated() + "/" + total.ours()).containsExactly("4/2", "32.80/19.90");
        }
    }

    @Test
    void hidden_sheets_stay_out_and_are_named() throws Exception {
        Workbook book = new XSSFWorkbook();
        sheet(book, "Aug", HEADER, AUGUST);
        sheet(book, "Old", HEADER, "9,2025-09-01,MUG,1,12.90");
        book.setSheetHidden(1, true);
        Sample sample = Sample.read(saved(book), Hints.NONE);
        assertThat(sample.receipt().used()).isEqualTo(1);
        assertThat(said(sample)).contains("intake.ask.sheets-hidden[Old]").doesNotContain("sheets-read");
    }

    @Test
    void a_sheet_that_gathers_the_others_counts_nothing_twice() throws Exception {
        Workbook book = new XSSFWorkbook();
        sheet(book, "All", HEADER, AUGUST, OCTOBER);
        sheet(book, "Aug", HEADER, AUGUST);
        sheet(book, "Oct", HEADER, OCTOBER);
        Sample sample = Sample.read(saved(book), Hints.NONE);
        assertThat(sample.receipt().gross().get("USD")).isEqualByComparingTo("46.80");
        assertThat(said(sample)).contains("intake.ask.sheets-repeating[Aug, Oct]");
    }

    @Test
    void sheets_that_share_some_of_their_rows_are_refused() throws Exception {
        Workbook book = new XSSFWorkbook();
        sheet(book, "Aug-Sep", HEADER, "1,2026-08-14,A,1,1", "2,2026-09-14,A,1,1", "3,2026-09-15,A,1,1", "4,2026-09-16,A,1,1");
        sheet(book, "Sep-Oct", HEADER, "2,2026-09-14,A,1,1", "3,2026-09-15,A,1,1", "4,2026-09-16,A,1,1", "5,2026-10-14,A,1,1");
        Path file = saved(book);
        assertThatThrownBy(() -> Sample.inspect(file, Hints.NONE)).isInstanceOfSatisfying(UnusableFileException.class,
                e -> assertThat(e.phrase().code()).isEqualTo("intake.sheets-overlap"));
    }

    @Test
    void sheets_of_returns_and_drafts_are_left_to_the_person() throws Exception {
        Workbook book = new XSSFWorkbook();
        sheet(book, "Aug", HEADER, AUGUST);
        sheet(book, "Returns Aug", HEADER, "7,2026-08-20,MUG,1,12.90");
        sheet(book, "模板", HEADER, "8,2026-08-20,MUG,1,12.90");
        Sample sample = Sample.read(saved(book), Hints.NONE);
        assertThat(sample.receipt().used()).isEqualTo(1);
        assertThat(said(sample)).contains("intake.ask.sheets-left[Returns Aug, 模板]");
    }

    @Test
    void sheets_of_markets_whose_amounts_name_no_currency_are_not_mixed() throws Exception {
        Workbook book = new XSSFWorkbook();
        sheet(book, "US", HEADER.replace(" (USD)", ""), AUGUST);
        sheet(book, "UK", HEADER.replace(" (USD)", ""), OCTOBER);
        assertThat(Sample.inspect(saved(book), Hints.NONE).questions()).filteredOn(one -> one.topic() == Question.Topic.TABLE)
                .extracting(one -> one.text().code()).containsExactly("intake.ask.sheets-left");
    }

    @Test
    void sheets_whose_rows_tell_no_day_are_left_to_the_person() throws Exception {
        Workbook book = new XSSFWorkbook();
        sheet(book, "Shanghai", "SKU,Market,On hand", "A,US,5");
        sheet(book, "Yiwu", "SKU,Market,On hand", "A,US,7");
        assertThat(Sample.inspect(saved(book), Hints.NONE).questions()).extracting(one -> one.text().code()).contains("intake.ask.sheets-left");
    }

    private static String said(Sample sample) {
        return sample.receipt().problems().rows().stream().map(problem -> problem.problem().code() + problem.problem().args()).toList().toString();
    }

    private static void sheet(Workbook book, String name, String... lines) {
        Sheet sheet = book.createSheet(name);
        if (name.equals("Sep")) {
            fill(sheet.createRow(0), HEADER);
        }
        for (String line : lines) {
            fill(sheet.createRow(sheet.getPhysicalNumberOfRows()), line);
        }
    }

    private static void fill(Row row, String line) {
        String[] cells = line.split(",", -1);
        for (int i = 0; i < cells.length; i++) {
            row.createCell(i).setCellValue(cells[i]);
        }
    }

    private Path saved(Workbook book) throws Exception {
        Path file = folder.resolve("year.xlsx");
        try (book; OutputStream out = Files.newOutputStream(file)) {
            book.write(out);
        }
        return file;
    }
}
