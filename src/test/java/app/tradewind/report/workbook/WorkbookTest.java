package app.tradewind.report.workbook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.tradewind.report.Table;
import app.tradewind.words.Lang;
import app.tradewind.words.Words;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WorkbookTest {

    private static final int HEADER = 3;

    @TempDir
    private Path folder;

    @Test
    @DisplayName("cells are typed: product numbers text, money figures with their currency, days dates, marks words on colour")
    void typedCells() throws IOException {
        try (XSSFWorkbook book = english()) {
            Sheet sheet = book.getSheet("Decisions");
            DataFormatter shown = new DataFormatter();
            assertThat(cell(sheet, HEADER + 1, 0).getStringCellValue()).startsWith("0012");
            assertThat(cell(sheet, HEADER + 1, 4).getNumericCellValue()).isEqualTo(3984);
            assertThat(shown.formatCellValue(cell(sheet, HEADER + 1, 4))).isEqualTo("3,984.00 USD");
            assertThat(shown.formatCellValue(cell(sheet, HEADER + 2, 4))).isEqualTo("128,400 JPY");
            assertThat(cell(sheet, HEADER + 1, 5).getLocalDateTimeCellValue().toLocalDate()).isEqualTo("2026-10-14");
            assertThat(cell(sheet, HEADER + 3, 5).getCellType()).isEqualTo(CellType.BLANK);
            Cell mark = cell(sheet, HEADER + 1, 3);
            assertThat(mark.getStringCellValue()).isEqualTo("Runs out");
            assertThat(((XSSFCellStyle) mark.getCellStyle()).getFillForegroundColorColor().getARGBHex()).isEqualTo("FFFEE2E2");
            assertThat(shown.formatCellValue(cell(book.getSheet("Prices"), HEADER + 1, 3))).isEqualTo("6.0%");
        }
    }

    @Test
    @DisplayName("nothing in the workbook is a formula, and text that looks like one stays text when edited")
    void noFormulas() throws IOException {
        try (XSSFWorkbook book = english()) {
            book.forEach(sheet -> sheet.forEach(row -> row.forEach(
                    c -> assertThat(c.getCellType()).isNotEqualTo(CellType.FORMULA))));
            Cell risky = cell(book.getSheet("Decisions"), HEADER + 3, 0);
            assertThat(risky.getStringCellValue()).isEqualTo("=cmd|' /C calc'!A0");
            assertThat(risky.getCellStyle().getQuotePrefixed()).isTrue();
            assertThat(cell(book.getSheet("Decisions"), HEADER + 1, 0).getCellStyle().getQuotePrefixed()).isFalse();
        }
    }

    @Test
    @DisplayName("every table is frozen, filtered, and printed as wide as a page with its header on each")
    void frozenFilteredPrinted() throws IOException {
        try (XSSFWorkbook book = english()) {
            XSSFSheet sheet = book.getSheet("Decisions");
            assertThat(sheet.getPaneInformation().getHorizontalSplitPosition()).isEqualTo((short) (HEADER + 1));
            assertThat(sheet.getCTWorksheet().getAutoFilter().getRef()).isEqualTo("A4:G8");
            assertThat(sheet.getRepeatingRows().getFirstRow()).isEqualTo(HEADER);
            assertThat(sheet.getPrintSetup().getLandscape()).isTrue();
            assertThat(sheet.getPrintSetup().getFitWidth()).isEqualTo((short) 1);
            assertThat(sheet.getPrintSetup().getFitHeight()).isZero();
        }
    }

    @Test
    @DisplayName("the cover links to each sheet and each sheet back to the cover")
    void links() throws IOException {
        try (XSSFWorkbook book = english()) {
            List<String> targets = new ArrayList<>();
            book.getSheetAt(0).getHyperlinkList().forEach(link -> targets.add(link.getAddress()));
            assertThat(targets).containsExactly("'Decisions'!A1", "'Prices'!A1", "'Copy  claims '!A1");
            assertThat(cell(book.getSheet("Prices"), 0, 0).getHyperlink().getAddress()).isEqualTo("'Overview'!A1");
            assertThat(text(book.getSheetAt(0))).contains("not known", "Nothing left this computer");
            assertThat(text(book.getSheetAt(3))).contains("Nothing to show here.");
        }
    }

    @Test
    @DisplayName("names that a sheet cannot have are mended, and equal ones are told apart")
    void sheetNames() throws IOException {
        Table table = new Table.Builder("x").row("1").build();
        String longName = "a/b".repeat(20);
        List<Section> sections = List.of(new Section(longName, "s", List.of(Kind.TEXT), table),
                new Section(longName, "s", List.of(Kind.TEXT), table), new Section("overview", "s", List.of(Kind.TEXT), table));
        Path file = folder.resolve("names.xlsx");
        Workbook.write(file, Words.in(Lang.EN), SampleReport.coverEn(), sections);
        try (XSSFWorkbook book = new XSSFWorkbook(Files.newInputStream(file))) {
            assertThat(book.getNumberOfSheets()).isEqualTo(4);
            assertThat(book.getSheetName(2)).endsWith(" 2").hasSizeLessThanOrEqualTo(31);
            assertThat(book.getSheetName(3)).isEqualTo("overview 2");
        }
    }

    @Test
    @DisplayName("the same report gives the same bytes, in either language")
    void steadyBytes() throws IOException {
        for (Lang lang : Lang.values()) {
            Path one = folder.resolve("one.xlsx");
            Path two = folder.resolve("two.xlsx");
            Workbook.write(one, Words.in(lang), SampleReport.coverZh(), SampleReport.sectionsZh());
            Workbook.write(two, Words.in(lang), SampleReport.coverZh(), SampleReport.sectionsZh());
            assertThat(two).hasSameBinaryContentAs(one);
        }
    }

    @Test
    @DisplayName("when a report cannot be written, the old one stays")
    void oldReportStays() throws IOException {
        Path file = Files.writeString(folder.resolve("report.xlsx"), "old");
        Table table = new Table.Builder("x").row(new Object() {
            @Override
            public String toString() {
                throw new IllegalStateException("broken value");
            }
        }).build();
        assertThatThrownBy(() -> Workbook.write(file, Words.in(Lang.EN), SampleReport.coverEn(),
                List.of(new Section("s", "s", List.of(Kind.TEXT), table)))).hasMessage("broken value");
        assertThat(file).hasContent("old");
        assertThat(folder).isDirectoryNotContaining(p -> p.toString().endsWith(".part"));
    }

    @Test
    void marksNeedAWordAndColumnsAKind() {
        assertThatThrownBy(() -> new Mark(" ", Mark.Tone.BAD)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Section("s", "s", List.of(), new Table.Builder("x").build()))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    @DisplayName("the file is dated with the report's day")
    void dated() throws IOException {
        try (XSSFWorkbook book = english()) {
            assertThat(book.getProperties().getCoreProperties().getCreated().toInstant()).isEqualTo("2026-09-22T00:00:00Z");
            assertThat(SampleReport.coverEn().day()).isEqualTo(LocalDate.of(2026, 9, 22));
        }
    }

    private XSSFWorkbook english() throws IOException {
        Path file = folder.resolve("en.xlsx");
        Workbook.write(file, Words.in(Lang.EN), SampleReport.coverEn(), SampleReport.sectionsEn());
        return new XSSFWorkbook(Files.newInputStream(file));
    }

    private static Cell cell(Sheet sheet, int row, int column) {
        return sheet.getRow(row).getCell(column);
    }

    private static String text(Sheet sheet) {
        StringBuilder text = new StringBuilder();
        sheet.forEach(row -> row.forEach(c -> text.append(c.getCellType() == CellType.STRING ? c.getStringCellValue() + "\n" : "")));
        return text.toString();
    }
}
