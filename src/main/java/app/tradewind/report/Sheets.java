package app.tradewind.report;

import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.streaming.SXSSFSheet;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;

/** Tables as sheets of one XLSX workbook: typed cells, product numbers as text, header frozen and filtered. */
final class Sheets {

    private static final int WINDOW = 200;
    private static final int WIDTH_UNIT = 256;
    private static final int MIN_WIDTH = 9;
    private static final int MAX_WIDTH = 60;

    private Sheets() { }

    /** A table under the name of its sheet. */
    record Sheet(String name, Table table) { }

    static void write(List<Sheet> sheets, OutputStream out) throws IOException {
        try (SXSSFWorkbook book = new SXSSFWorkbook(WINDOW)) {
            Styles styles = new Styles(book);
            for (Sheet sheet : sheets) {
                fill(book.createSheet(sheet.name()), sheet.table(), styles);
            }
            book.write(out);
        }
    }

    private static void fill(SXSSFSheet sheet, Table table, Styles styles) {
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
            cell.setCellValue(value.toString());
            cell.setCellStyle(styles.text);
        }
    }

    private static int width(Table table, int column) {
        int longest = table.columns().get(column).length();
        for (List<Object> row : table.rows().subList(0, Math.min(WINDOW, table.rows().size()))) {
            longest = Math.max(longest, TableFile.text(row.get(column)).length());
        }
        return Math.max(MIN_WIDTH, Math.min(MAX_WIDTH, longest + 2));
    }

    /** The few cell styles of a workbook, made once: Excel allows a limited number. */
    private static final class Styles {
        private final CellStyle header;
        private final CellStyle text;
        private final CellStyle day;

        Styles(SXSSFWorkbook book) {
            Font bold = book.createFont();
            bold.setBold(true);
            header = book.createCellStyle();
            header.setFont(bold);
            text = book.createCellStyle();
            text.setDataFormat(book.createDataFormat().getFormat("@"));
            day = book.createCellStyle();
            day.setDataFormat(book.createDataFormat().getFormat("yyyy-mm-dd"));
        }
    }
}
