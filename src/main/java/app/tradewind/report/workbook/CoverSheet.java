package app.tradewind.report.workbook;

import app.tradewind.words.Words;
import java.util.List;
import org.apache.poi.common.usermodel.HyperlinkType;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Hyperlink;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.streaming.SXSSFSheet;

/** Draws the cover: state, figures in cards, list of sheets, method and data, and the promise. */
final class CoverSheet {

    private static final int LEFT = 1;
    private static final int CARDS = 4;
    private static final int RIGHT = LEFT + CARDS - 1;
    private static final int UNIT = 256;
    private static final int MARGIN = 3;
    private static final int COLUMN = 24;

    private final SXSSFSheet sheet;
    private final Styles styles;
    private final Words words;
    private int next;

    CoverSheet(SXSSFSheet sheet, Styles styles, Words words) {
        this.sheet = sheet;
        this.styles = styles;
        this.words = words;
    }

    void fill(Cover cover, List<Section> sections, List<String> names) {
        sheet.setDisplayGridlines(false);
        sheet.setColumnWidth(0, MARGIN * UNIT);
        for (int c = LEFT; c <= RIGHT; c++) {
            sheet.setColumnWidth(c, COLUMN * UNIT);
        }
        next = 1;
        Cells.put(row(18), LEFT, "Tradewind", styles.brand());
        Cells.put(row(30), LEFT, cover.title(), styles.title(20));
        wide(cover.subtitle(), styles.quiet(), 1);
        next++;
        wide(cover.state(), styles.state(), 1.35);
        next++;
        cards(cover.figures());
        contents(sections, names);
        notes(cover.notes());
        wide(words.say("report.promise"), styles.promise(), 1);
    }

    private void cards(List<Fact> figures) {
        for (int from = 0; from < figures.size(); from += CARDS) {
            List<Fact> line = figures.subList(from, Math.min(from + CARDS, figures.size()));
            Row labels = row(20);
            Row values = row(28);
            for (int i = 0; i < line.size(); i++) {
                Fact fact = line.get(i);
                Object value = fact.value() == null ? words.say("report.not-known") : fact.value();
                Cells.put(labels, LEFT + i, fact.label(), styles.cardLabel());
                Cells.put(values, LEFT + i, value, value instanceof Mark ? styles.body(fact.kind(), value)
                        : styles.cardValue(fact.kind(), value));
            }
            next++;
        }
    }

    private void contents(List<Section> sections, List<String> names) {
        heading(words.say("report.contents"));
        for (int i = 0; i < sections.size(); i++) {
            String summary = sections.get(i).summary();
            Row row = row(Cells.height(summary, (CARDS - 1) * COLUMN));
            Cell link = Cells.put(row, LEFT, sections.get(i).name(), styles.link());
            link.setHyperlink(to(sheet, names.get(i)));
            Cells.across(sheet, row, LEFT + 1, RIGHT, summary, styles.quiet());
        }
        next++;
    }

    private void notes(List<Fact> notes) {
        heading(words.say("report.method"));
        for (Fact note : notes) {
            Object value = note.value() == null ? words.say("report.not-known") : note.value();
            Row row = row(Cells.height(value.toString(), (CARDS - 1) * COLUMN));
            Cells.put(row, LEFT, note.label(), styles.quiet());
            Cells.across(sheet, row, LEFT + 1, RIGHT, value, styles.note(note.kind(), value));
        }
        next++;
    }

    private void heading(String text) {
        Cells.across(sheet, row(24), LEFT, RIGHT, text, styles.heading());
    }

    private void wide(String text, CellStyle style, double size) {
        Row row = row((float) (size * Cells.height(text, CARDS * COLUMN / size)));
        Cells.across(sheet, row, LEFT, RIGHT, text, style);
    }

    private Row row(float points) {
        Row row = sheet.createRow(next++);
        row.setHeightInPoints(points);
        return row;
    }

    /** A link to the first cell of a sheet. */
    static Hyperlink to(SXSSFSheet from, String name) {
        Hyperlink link = from.getWorkbook().getCreationHelper().createHyperlink(HyperlinkType.DOCUMENT);
        link.setAddress("'" + name.replace("'", "''") + "'!A1");
        return link;
    }
}
