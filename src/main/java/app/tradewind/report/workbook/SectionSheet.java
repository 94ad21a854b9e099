package app.tradewind.report.workbook;

import app.tradewind.catalog.Money;
import app.tradewind.report.CellText;
import app.tradewind.report.Table;
import app.tradewind.words.Words;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.streaming.SXSSFSheet;

/** Draws one table: name, summary, header frozen and filtered, rows. */
final class SectionSheet {

    private static final int HEADER = 3;
    private static final int UNIT = 256;
    private static final int SAMPLE = 500;
    private static final int NARROW = 10;
    private static final int FIGURE = 22;
    private static final int TEXT = 34;
    private static final int LONG = 62;
    private static final int DAY = 13;
    /** A blank and a currency's code. */
    private static final int CODE = 4;
    private static final int PADDING = 4;
    /** Room for the filter's button. */
    private static final int BUTTON = 5;
    /** A summary is not squeezed under a narrow table. */
    private static final int SUMMARY_COLUMNS = 6;

    private final SXSSFSheet sheet;
    private final Styles styles;
    private final Words words;
    private int[] widths;

    SectionSheet(SXSSFSheet sheet, Styles styles, Words words) {
        this.sheet = sheet;
        this.styles = styles;
        this.words = words;
    }

    /** @param cover name of the sheet to go back to */
    void fill(Section section, String cover) {
        Table table = section.table();
        int columns = table.columns().size();
        sheet.setDisplayGridlines(false);
        widths = new int[columns];
        int total = 0;
        for (int c = 0; c < columns; c++) {
            widths[c] = width(section, c);
            total += widths[c];
            sheet.setColumnWidth(c, widths[c] * UNIT);
        }
        head(section, cover, Math.max(columns, SUMMARY_COLUMNS), total + Math.max(0, SUMMARY_COLUMNS - columns) * 8);
        Row header = sheet.createRow(HEADER);
        header.setHeightInPoints(26);
        for (int c = 0; c < columns; c++) {
            Cells.put(header, c, table.columns().get(c), styles.header(section.kinds().get(c)));
        }
        int r = HEADER + 1;
        for (List<Object> values : table.rows()) {
            row(sheet.createRow(r++), section.kinds(), values);
        }
        if (table.rows().isEmpty()) {
            Cells.put(sheet.createRow(r), 0, words.say("report.nothing"), styles.quiet());
        } else {
            sheet.setAutoFilter(new CellRangeAddress(HEADER, r - 1, 0, columns - 1));
        }
        sheet.createFreezePane(0, HEADER + 1);
        sheet.setRepeatingRows(new CellRangeAddress(HEADER, HEADER, -1, -1));
    }

    private void head(Section section, String cover, int columns, int letters) {
        Cell back = Cells.put(sheet.createRow(0), 0, "← " + cover, styles.link());
        back.setHyperlink(CoverSheet.to(sheet, cover));
        Row title = sheet.createRow(1);
        title.setHeightInPoints(26);
        Cells.put(title, 0, section.name(), styles.title(16));
        Row summary = sheet.createRow(2);
        summary.setHeightInPoints(Cells.height(section.summary(), letters) + 4);
        Cells.across(sheet, summary, 0, columns - 1, section.summary(), styles.quiet());
    }

    private void row(Row row, List<Kind> kinds, List<Object> values) {
        int lines = 1;
        for (int c = 0; c < values.size(); c++) {
            Object value = values.get(c);
            Cells.put(row, c, value, styles.body(kinds.get(c), value));
            if (value instanceof String text) {
                lines = Math.max(lines, Cells.lines(text, widths[c] - 2));
            }
        }
        row.setHeightInPoints(Cells.height(lines));
    }

    static int width(Section section, int column) {
        Kind kind = section.kinds().get(column);
        int longest = CellText.width(section.table().columns().get(column)) + BUTTON;
        List<List<Object>> rows = section.table().rows();
        for (List<Object> row : rows.subList(0, Math.min(SAMPLE, rows.size()))) {
            longest = Math.max(longest, shown(kind, row.get(column)) + PADDING);
        }
        int most = kind == Kind.LONG_TEXT ? LONG : kind == Kind.TEXT ? TEXT : FIGURE;
        return Math.max(NARROW, Math.min(most, longest));
    }

    /** Letters that a cell shows in its format. */
    private static int shown(Kind kind, Object value) {
        if (value == null) {
            return 0;
        }
        if (value instanceof Money money) {
            return figure(money.toDouble()) + CODE;
        }
        if (value instanceof LocalDate) {
            return DAY;
        }
        if (value instanceof Number number && !kind.leftAligned()) {
            return figure(number.doubleValue());
        }
        return CellText.width(value.toString());
    }

    private static int figure(double value) {
        return String.format(Locale.ROOT, "%,.2f", value).length();
    }
}
