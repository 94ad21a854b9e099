package app.tradewind.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.tradewind.intake.reading.Password;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The same two sales come out of every container, under whatever name. */
class ContainersTest {

    @TempDir
    Path folder;

    @Test
    void workbooks_of_all_ages_read_alike_under_lying_names() throws Exception {
        reads("orders.csv", Boxes.xlsx(), "xlsx");
        reads("orders.txt", Boxes.xls(null), "xls");
        reads("orders.xlsx", Boxes.ods(), "ods");
        reads("orders2.xls", Boxes.xmlBook().getBytes("UTF-8"), "xml");
        reads("orders3.xls", Boxes.html().getBytes("GB18030"), "html");
        reads("orders4.xlsx", Boxes.csv(), "plain");
        reads("orders5.xls", Boxes.CSV.replace(',', '\t').getBytes("UTF-16LE"), "plain");
    }

    @Test
    void one_layer_of_gzip_or_zip_is_taken_off() throws Exception {
        reads("a.csv", Boxes.gzip(Boxes.csv()), "gzip");
        reads("b.gz", Boxes.gzip(Boxes.xlsx()), "gzip");
        reads("c.zip", Boxes.zip("out/some.csv", Boxes.csv(), "__MACOSX/._some.csv", "x"), "zip:out/some.csv");
        reads("d.zip", Boxes.zip("readme.txt", "hello", "in/orders.xls", Boxes.xls(null)), "zip:in/orders.xls");
        reads("e.zip", Boxes.zip("orders.ods", Boxes.ods()), "zip:orders.ods");
        assertThat(folder.toFile().list()).hasSize(5);
    }

    @Test
    void a_protected_workbook_asks_for_its_password() throws Exception {
        asks("locked.xlsx", Boxes.locked(), "xlsx encrypted");
        asks("locked.xls", Boxes.xls("secret"), "xls");
    }

    private void asks(String name, byte[] bytes, String container) throws Exception {
        Path file = Files.write(folder.resolve(name), bytes);
        assertThatThrownBy(() -> Sample.inspect(file, Hints.NONE)).isInstanceOfSatisfying(UnusableFileException.class, e -> {
            assertThat(e.wantsPassword()).isTrue();
            assertThat(e.phrase().code()).isEqualTo("intake.password-needed");
        });
        assertThatThrownBy(() -> Sample.inspect(file, Hints.NONE.with(Password.of("other"))))
                .isInstanceOfSatisfying(UnusableFileException.class, e -> {
                    assertThat(e.wantsPassword()).isTrue();
                    assertThat(e.phrase().code()).isEqualTo("intake.password-wrong");
                });
        Password right = Password.of(name.endsWith("xls") ? "secret" : Boxes.PASSWORD);
        assertThat(right.toString()).doesNotContain(right.reveal());
        expect(Sample.read(file, Hints.NONE.with(right)), container);
    }

    @Test
    void a_sheet_with_a_wrong_dimension_or_the_old_day_system_reads_whole() throws Exception {
        try (var book = new org.apache.poi.xssf.usermodel.XSSFWorkbook(new java.io.ByteArrayInputStream(Boxes.xlsx()))) {
            book.getCTWorkbook().addNewWorkbookPr().setDate1904(true);
            book.getSheetAt(1).getCTWorksheet().getDimension().setRef("A1");
            book.getSheetAt(1).getRow(1).getCell(0).setCellValue(45_000 - 1_462 + 1_095);
            Path file = folder.resolve("dimension.xlsx");
            try (var out = Files.newOutputStream(file)) {
                book.write(out);
            }
            Sample sample = Sample.read(file, Hints.NONE);
            assertThat(sample.receipt().used()).isEqualTo(2);
            assertThat(sample.receipt().firstDay()).isEqualTo("2026-03-14");
        }
    }

    @Test
    void bare_numbers_under_days_follow_the_workbook_s_own_day_system() throws Exception {
        for (boolean old : new boolean[] {true, false}) {
            try (var book = new org.apache.poi.xssf.usermodel.XSSFWorkbook(new java.io.ByteArrayInputStream(Boxes.xlsx()))) {
                book.getCTWorkbook().addNewWorkbookPr().setDate1904(old);
                var cell = book.getSheetAt(1).getRow(1).getCell(0);
                cell.setCellStyle(book.createCellStyle());
                cell.setCellValue(46_095 - (old ? 1_462 : 0));
                Path file = folder.resolve("bare-" + old + ".xlsx");
                try (var out = Files.newOutputStream(file)) {
                    book.write(out);
                }
                assertThat(Sample.read(file, Hints.NONE).receipt().firstDay()).isEqualTo("2026-03-14");
            }
        }
    }

    @Test
    void a_workbook_with_only_hidden_sheets_is_read_all_the_same() throws Exception {
        try (var book = new org.apache.poi.hssf.usermodel.HSSFWorkbook(new java.io.ByteArrayInputStream(Boxes.xls(null)))) {
            book.setSheetVisibility(1, org.apache.poi.ss.usermodel.SheetVisibility.VERY_HIDDEN);
            Path file = folder.resolve("hidden.xls");
            try (var out = Files.newOutputStream(file)) {
                book.write(out);
            }
            assertThat(Sample.inspect(file, Hints.NONE).headerRow()).isEqualTo(1);
        }
    }

    @Test
    void a_page_in_an_encoding_it_does_not_name_is_read() throws Exception {
        String page = Boxes.html().replace("<meta charset=\"gb2312\">", "");
        for (String charset : new String[] {"UTF-8", "UTF-16LE", "GB18030"}) {
            reads(charset + ".xls", page.getBytes(Charset.forName(charset)), "html");
        }
    }

    private void reads(String name, byte[] bytes, String container) throws Exception {
        expect(Sample.read(Files.write(folder.resolve(name), bytes), Hints.NONE), container);
    }

    private static void expect(Sample sample, String container) {
        assertThat(sample.inspection().container()).isEqualTo(container);
        assertThat(sample.sales()).extracting(sale -> sale.item().sku()).as(container).containsExactly("00123", "22E1");
        assertThat(sample.receipt().units()).isEqualTo(3);
        assertThat(sample.receipt().gross().get("USD")).isEqualByComparingTo("58.95");
        assertThat(sample.receipt().firstDay()).isEqualTo("2026-03-14");
        assertThat(sample.receipt().lastDay()).isEqualTo("2026-03-15");
    }
}
