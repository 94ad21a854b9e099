package app.tradewind.report;

import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import org.apache.poi.ooxml.POIXMLProperties;
import org.apache.poi.ss.SpreadsheetVersion;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.streaming.SXSSFSheet;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;

/** Tables as sheets of one XLSX workbook: typed cells, product numbers as text, header frozen and filtered. */
final class Sheets {

    /** Stands in the file's properties where a program usually writes the time of day. */
    private static final Optional<Date> NEVER = Optional.of(new Date(0));
    private static final int WINDOW = 200;
    private static final int WIDTH_UNIT = 256;
    private static final int MIN_WIDTH = 9;
    private static final int MAX_WIDTH = 60;

    private Sheets() { }

    /** A table under the name of its sheet. */
    record Sheet(String name, Table table) { }

    /** @throws IOException if writing fails, or a table has more rows than a sheet */
    static void write(List<Sheet> sheets, OutputStream out) throws IOException {
        try (SXSSFWorkbook book = new SXSSFWorkbook(WINDOW)) {
            Styles styles = new Styles(book);
            for (Sheet sheet : sheets) {
                fill(book.createSheet(sheet.name()), sheet.table(), styles);
            }
            POIXMLProperties.CoreProperties core = book.getXSSFWorkbook().getProperties().getCoreProperties();
            core.setCreated(NEVER);
            core.setCreator("Tradewind");
            SteadyZip.write(book::write, out);
        }
    }

    private static void fill(SXSSFSheet sheet, Table table, Styles styles) throws IOException {
        if (table.rows().size() >= SpreadsheetVersion.EXCEL2007.getMaxRows()) {
            throw new IOException(table.rows().size() + " rows do not fit into one sheet; write .csv");
        }
        Row header = sheet.createRow(0);
        for (int c = 0; c < table.columns().size(); c++) {
            Cell cell = header.createCell(c);
            cell.setCellValue(table.columns().get(c));
            cell.setCellStyle(styles.header);
            sheet.setColumnWidth(c, width(table, c) * WIDTH_UNIT);
        }
        int r = 1;
        for (List<Object> values : table.rows()) {
            Row row = sheet.createRow(r++);
            for (int c = 0; c < values.size(); c++) {
                set(row.createCell(c), values.get(c), styles);
            }
        }
        sheet.createFreezePane(0, 1);
        if (!table.rows().isEmpty()) {
            sheet.setAutoFilter(new CellRangeAddress(0, table.rows().size(), 0, table.columns().size() - 1));
        }
    }

    private static void set(Cell cell, Object value, Styles styles) {
        if (value == null || value instanceof Double d && !Double.isFinite(d)) {
            return;
        }
        if (value instanceof BigDecimal || value instanceof Number) {
            cell.setCellValue(((Number) value).doubleValue());
        } else if (value instanceof LocalDate day) {
            cell.setCellValue(day);
            cell.setCellStyle(styles.day);
        } else if (value instanceof Boolean yes) {
            cell.setCellValue(yes);
        } else {
            String text = CellText.fitting(value.toString());
            cell.setCellValue(text);
            cell.setCellStyle(Defused.runs(text) ? styles.quoted : styles.text);
        }
    }

    private static int width(Table table, int column) {
        int longest = CellText.width(table.columns().get(column));
        for (List<Object> row : table.rows().subList(0, Math.min(WINDOW, table.rows().size()))) {
            longest = Math.max(longest, CellText.width(TableFile.text(row.get(column))));
        }
        return Math.max(MIN_WIDTH, Math.min(MAX_WIDTH, longest + 2));
    }

    /** The few cell styles of a workbook, made once: Excel allows a limited number. */
    private static final class Styles {
        private final CellStyle header;
        private final CellStyle text;
        private final CellStyle quoted;
        private final CellStyle day;

        Styles(SXSSFWorkbook book) {
            Font bold = book.createFont();
            bold.setBold(true);
            header = book.createCellStyle();
            header.setFont(bold);
            text = book.createCellStyle();
            text.setDataFormat(book.createDataFormat().getFormat("@"));
            quoted = book.createCellStyle();
            quoted.cloneStyleFrom(text);
            quoted.setQuotePrefixed(true);
            day = book.createCellStyle();
            day.setDataFormat(book.createDataFormat().getFormat("yyyy-mm-dd"));
        }
    }
}
