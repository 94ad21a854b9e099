package app.tradewind.report.workbook;

import app.tradewind.report.SteadyZip;
import app.tradewind.report.Table;
import app.tradewind.report.WholeFile;
import app.tradewind.words.Words;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import org.apache.poi.ooxml.POIXMLProperties;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.WorkbookUtil;
import org.apache.poi.xssf.streaming.SXSSFSheet;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;

/** Writes a {@link Paper}: one sheet that can be sent as it is, and those to keep behind it. The same input gives the same bytes. */
public final class PaperBook {

    private static final int WINDOW = 200;
    private static final int UNIT = 256;
    private static final int LABEL = 24;

    private PaperBook() { }

    /** @throws IOException if it cannot be written; nothing is left behind then */
    public static void write(Path target, Words words, Paper paper) throws IOException {
        WholeFile.write(target, out -> write(out, words, paper));
    }

    private static void write(OutputStream out, Words words, Paper paper) throws IOException {
        try (SXSSFWorkbook book = new SXSSFWorkbook(WINDOW)) {
            POIXMLProperties properties = book.getXSSFWorkbook().getProperties();
            Optional<Date> day = paper.day() == null ? Optional.empty()
                    : Optional.of(Date.from(paper.day().atStartOfDay(ZoneOffset.UTC).toInstant()));
            properties.getCoreProperties().setCreated(day);
            properties.getCoreProperties().setModified(day);
            properties.getCoreProperties().setCreator("Tradewind");
            properties.getCoreProperties().setTitle(paper.title());
            Styles styles = new Styles(book, words.lang());
            String first = WorkbookUtil.createSafeSheetName(paper.lines().name());
            SXSSFSheet sheet = book.createSheet(first);
            fill(sheet, styles, paper);
            Page.landscape(sheet, paper.title());
            for (Section kept : paper.kept()) {
                SXSSFSheet further = book.createSheet(WorkbookUtil.createSafeSheetName(kept.name()));
                new SectionSheet(further, styles, words).fill(kept, first);
                Page.landscape(further, paper.title());
            }
            SteadyZip.write(book::write, out);
        }
    }

    private static void fill(SXSSFSheet sheet, Styles styles, Paper paper) {
        Table table = paper.lines().table();
        List<Kind> kinds = paper.lines().kinds();
        int last = table.columns().size() - 1;
        sheet.setDisplayGridlines(false);
        for (int c = 0; c <= last; c++) {
            sheet.setColumnWidth(c, UNIT * (c == 0 ? LABEL : SectionSheet.width(paper.lines(), c)));
        }
        int r = 0;
        Row title = sheet.createRow(r++);
        title.setHeightInPoints(30);
        Cells.put(title, 0, paper.title(), styles.title(18));
        for (Fact fact : paper.head()) {
            Row row = sheet.createRow(r++);
            Cells.put(row, 0, fact.label(), styles.quiet());
            Cells.across(sheet, row, 1, Math.min(last, 4), fact.value(), styles.note(fact.kind(), fact.value()));
            row.setHeightInPoints(Cells.height(Math.max(Cells.lines(fact.label(), LABEL), fact.value() == null ? 1
                    : Cells.lines(fact.value().toString(), LABEL * 3))));
        }
        r++;
        int header = r;
        Row heads = sheet.createRow(r++);
        heads.setHeightInPoints(Cells.height(2));
        for (int c = 0; c <= last; c++) {
            Cells.put(heads, c, table.columns().get(c), styles.header(kinds.get(c)));
        }
        for (List<Object> values : table.rows()) {
            Row row = sheet.createRow(r++);
            int lines = 1;
            for (int c = 0; c <= last; c++) {
                Cells.put(row, c, values.get(c), styles.body(kinds.get(c), values.get(c)));
                if (values.get(c) instanceof String text) {
                    lines = Math.max(lines, Cells.lines(text, (c == 0 ? LABEL : SectionSheet.width(paper.lines(), c)) - 2));
                }
            }
            row.setHeightInPoints(Cells.height(lines));
        }
        for (Fact total : paper.totals()) {
            Row row = sheet.createRow(r++);
            row.setHeightInPoints(24);
            Cells.put(row, last - 1, total.label(), styles.header(Kind.TEXT));
            Cells.put(row, last, total.value(), styles.total(total.kind(), total.value()));
        }
        for (String note : paper.notes()) {
            Row row = sheet.createRow(++r);
            row.setHeightInPoints(Cells.height(note, LABEL * 4));
            Cells.across(sheet, row, 0, last, note, styles.quiet());
        }
        sheet.setRepeatingRows(new CellRangeAddress(header, header, -1, -1));
    }
}
