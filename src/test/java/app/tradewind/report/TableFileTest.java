package app.tradewind.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TableFileTest {

    private static final Table TABLE = new Table.Builder("item_id", "units", "score", "price", "day", "open", "note")
            .row("0012", 7, 1.0 / 3, new BigDecimal("12.50"), LocalDate.of(2026, 9, 22), true, "静音, \"quiet\"\nfan")
            .row("=1+1", null, Double.NaN, null, null, null, "-5")
            .build();

    @TempDir
    private Path folder;

    @Test
    @DisplayName("CSV to the byte: UTF-8 without mark, CRLF, points, ISO days, quotes doubled, blanks for not known")
    void csvBytes() throws IOException {
        Path file = folder.resolve("t.csv");
        TableFile.write(TABLE, file);
        assertThat(Files.readAllBytes(file)).isEqualTo((
                "item_id,units,score,price,day,open,note\r\n"
                + "0012,7,0.3333333333,12.50,2026-09-22,true,\"静音, \"\"quiet\"\"\nfan\"\r\n"
                + "'=1+1,,,,,,-5\r\n").getBytes(StandardCharsets.UTF_8));
    }

    @Test
    @DisplayName("figures are written plainly, whatever their size")
    void figures() {
        assertThat(TableFile.text(1e-7)).isEqualTo("0.0000001");
        assertThat(TableFile.text(1.5e12)).isEqualTo("1500000000000");
        assertThat(TableFile.text(0.1 + 0.2)).isEqualTo("0.3");
        assertThat(TableFile.text(-0.0)).isEqualTo("0");
        assertThat(TableFile.text(Double.NEGATIVE_INFINITY)).isEqualTo("-inf");
    }

    @Test
    @DisplayName("text that would run as a formula is defused; signed numbers and ordinary text are not touched")
    void injection() {
        for (String risky : new String[] {"=1", "+cmd", "-cmd", "@SUM(A1)", "\t=1", "\r=1", "\n=1", "＝1", "-", "+1+1", "@A1|x", "+2(A1)x"}) {
            assertThat(TableFile.text(risky)).isEqualTo("'" + risky);
        }
        for (String plain : new String[] {"", "-5", "+3.25", "-1.5e-7", "a=b", "1-2", "'x", "+34 612 345 678", "+1 (212) 555-01", "@shop_99"}) {
            assertThat(TableFile.text(plain)).isEqualTo(plain);
        }
    }

    @Test
    @DisplayName("XLSX has typed cells, product numbers as text, and the same bytes each time")
    void xlsx() throws IOException {
        Path file = folder.resolve("t.XLSX");
        Path again = folder.resolve("again.xlsx");
        TableFile.write(TABLE, file);
        TableFile.write(TABLE, again);
        assertThat(again).hasSameBinaryContentAs(file);
        try (XSSFWorkbook book = new XSSFWorkbook(Files.newInputStream(file))) {
            XSSFRow row = book.getSheetAt(0).getRow(1);
            assertThat(row.getCell(0).getStringCellValue()).isEqualTo("0012");
            assertThat(row.getCell(3).getNumericCellValue()).isEqualTo(12.5);
            assertThat(row.getCell(4).getLocalDateTimeCellValue().toLocalDate()).isEqualTo("2026-09-22");
            XSSFRow risky = book.getSheetAt(0).getRow(2);
            assertThat(risky.getCell(0).getCellType()).isEqualTo(CellType.STRING);
            assertThat(risky.getCell(0).getCellStyle().getQuotePrefixed()).isTrue();
            assertThat(risky.getCell(1).getCellType()).isEqualTo(CellType.BLANK);
        }
    }

    @Test
    @DisplayName("a text longer than a cell is cut and marked, never a surrogate in half")
    void longText() {
        assertThat(CellText.fitting("x".repeat(40_000))).hasSize(32_767).endsWith("x…");
        assertThat(CellText.fitting("😀".repeat(20_000))).hasSizeLessThanOrEqualTo(32_767).endsWith("😀…");
        assertThat(CellText.width("静音ab")).isEqualTo(6);
    }

    @Test
    @DisplayName("an existing file is kept when writing fails, and nothing is left beside it")
    void keptWhenWritingFails() throws IOException {
        Path file = Files.writeString(folder.resolve("t.csv"), "old");
        assertThatThrownBy(() -> WholeFile.write(file, out -> {
            out.write(new byte[100_000]);
            throw new IOException("disk full");
        })).hasMessage("disk full");
        assertThat(file).hasContent("old");
        assertThat(folder.toFile().list()).containsExactly("t.csv");
        assertThatThrownBy(() -> new Table.Builder("a", "b").row(1).build()).isInstanceOf(IllegalArgumentException.class);
    }
}
