package app.tradewind.report.paper;

import app.tradewind.report.workbook.Kind;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;

/** Text and tables one under the other; a page that is full is followed by another, a table's head by its head again. */
final class PdfPages implements AutoCloseable {

    static final float MARGIN = 36;
    private static final float BOTTOM = 40;
    private static final float CELL = 7.5f;
    private static final float LEADING = 1.45f;
    private static final float PAD = 3;
    private static final float GAP = 12;
    private static final PDRectangle PAPER = new PDRectangle(PDRectangle.A4.getHeight(), PDRectangle.A4.getWidth());

    private final PDDocument document;
    private final PDFont font;
    private PDPageContentStream page;
    private float y;

    PdfPages(PDDocument document, PDFont font) throws IOException {
        this.document = document;
        this.font = font;
        turn();
    }

    void gap() {
        y -= GAP;
    }

    void text(String text, float size) throws IOException {
        for (String line : lines(text, size, PAPER.getWidth() - 2 * MARGIN)) {
            if (y - size * LEADING < BOTTOM) {
                turn();
            }
            y -= size * LEADING;
            put(line, MARGIN, size);
        }
    }

    /** @param kinds one a column; sentences get more room */
    void table(List<Kind> kinds, List<String> head, List<List<String>> rows) throws IOException {
        float[] widths = new float[kinds.size()];
        float parts = 0;
        for (Kind kind : kinds) {
            parts += part(kind);
        }
        for (int c = 0; c < widths.length; c++) {
            widths[c] = (PAPER.getWidth() - 2 * MARGIN) * part(kinds.get(c)) / parts;
        }
        row(head, widths, kinds);
        for (List<String> cells : rows) {
            if (y - height(cells, widths) < BOTTOM) {
                turn();
                row(head, widths, kinds);
            }
            row(cells, widths, kinds);
        }
    }

    private static float part(Kind kind) {
        return switch (kind) {
            case LONG_TEXT -> 2.6f;
            case TEXT -> 1.3f;
            default -> 1;
        };
    }

    private float height(List<String> cells, float[] widths) throws IOException {
        int most = 1;
        for (int c = 0; c < widths.length; c++) {
            most = Math.max(most, lines(cells.get(c), CELL, widths[c] - 2 * PAD).size());
        }
        return most * CELL * LEADING + 2 * PAD;
    }

    private void row(List<String> cells, float[] widths, List<Kind> kinds) throws IOException {
        float high = height(cells, widths);
        float x = MARGIN;
        for (int c = 0; c < widths.length; c++) {
            float line = y - PAD;
            for (String text : lines(cells.get(c), CELL, widths[c] - 2 * PAD)) {
                line -= CELL * LEADING;
                boolean left = kinds.get(c) == Kind.TEXT || kinds.get(c) == Kind.LONG_TEXT;
                float shift = left ? PAD : widths[c] - PAD - width(text, CELL);
                put(text, x + shift, line + CELL * (LEADING - 1), CELL);
            }
            x += widths[c];
        }
        y -= high;
        page.setLineWidth(0.4f);
        page.moveTo(MARGIN, y);
        page.lineTo(PAPER.getWidth() - MARGIN, y);
        page.stroke();
    }

    private void put(String text, float x, float size) throws IOException {
        put(text, x, y, size);
    }

    private void put(String text, float x, float at, float size) throws IOException {
        page.beginText();
        page.setFont(font, size);
        page.newLineAtOffset(x, at);
        page.showText(text);
        page.endText();
    }

    private float width(String text, float size) throws IOException {
        return font.getStringWidth(text) / 1000 * size;
    }

    /** Breaks at blanks and between Chinese letters; a word longer than the line is cut. */
    private List<String> lines(String text, float size, float room) throws IOException {
        List<String> lines = new ArrayList<>();
        String rest = plain(font, text);
        while (!rest.isEmpty()) {
            int end = rest.length();
            while (end > 1 && width(rest.substring(0, end), size) > room) {
                end--;
            }
            int blank = end < rest.length() ? rest.lastIndexOf(' ', end) : -1;
            int at = blank > 0 && rest.charAt(end - 1) < 0x2E80 ? blank : end;
            lines.add(rest.substring(0, at).strip());
            rest = rest.substring(at).strip();
        }
        return lines;
    }

    /** Letters that the font lacks as question marks, breaks as blanks. */
    static String plain(PDFont font, String text) {
        StringBuilder plain = new StringBuilder();
        text.codePoints().map(letter -> Character.isWhitespace(letter) || Character.isISOControl(letter) ? ' ' : letter).forEach(letter -> {
            String one = Character.toString(letter);
            try {
                font.encode(one);
                plain.append(one);
            } catch (IllegalArgumentException | IOException e) {
                // The font has no such letter.
                plain.append('?');
            }
        });
        return plain.toString();
    }

    private void turn() throws IOException {
        if (page != null) {
            page.close();
        }
        PDPage next = new PDPage(PAPER);
        document.addPage(next);
        page = new PDPageContentStream(document, next);
        y = PAPER.getHeight() - MARGIN;
    }

    @Override
    public void close() throws IOException {
        page.close();
    }
}
