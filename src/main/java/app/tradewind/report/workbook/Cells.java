package app.tradewind.report.workbook;

import app.tradewind.catalog.Money;
import app.tradewind.report.CellText;
import java.time.LocalDate;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.streaming.SXSSFSheet;

/** Puts values into cells: figures as figures, days as days, everything else as text. */
final class Cells {

    private static final double LINE_POINTS = 16.5;
    /** Words do not break where the column ends, so a text needs a little more than its letters. */
    private static final double RAGGED = 1.05;

    private Cells() { }

    static Cell put(Row row, int column, Object value, CellStyle style) {
        Cell cell = row.createCell(column);
        cell.setCellStyle(style);
        if (value == null || value instanceof Double d && !Double.isFinite(d)) {
            return cell;
        }
        if (value instanceof Money money) {
            cell.setCellValue(money.amount().doubleValue());
        } else if (value instanceof Number number) {
            cell.setCellValue(number.doubleValue());
        } else if (value instanceof LocalDate day) {
            cell.setCellValue(day);
        } else {
            cell.setCellValue(CellText.fitting(value.toString()));
        }
        return cell;
    }

    /** One value over several columns, all of them in its style. */
    static void across(SXSSFSheet sheet, Row row, int from, int to, Object value, CellStyle style) {
        put(row, from, value, style);
        for (int c = from + 1; c <= to; c++) {
            put(row, c, null, style);
        }
        if (to > from) {
            sheet.addMergedRegion(new CellRangeAddress(row.getRowNum(), row.getRowNum(), from, to));
        }
    }

    /** Height of a row in points for a text in a column of so many letters. */
    static float height(String text, double letters) {
        return height(lines(text, letters));
    }

    static float height(int lines) {
        return (float) (LINE_POINTS * lines + 3);
    }

    static int lines(String text, double letters) {
        return Math.max(1, text.lines().mapToInt(line -> lines(CellText.width(line), letters)).sum());
    }

    private static int lines(int width, double letters) {
        return width <= letters * RAGGED ? 1 : (int) Math.ceil(width * RAGGED / letters);
    }
}
