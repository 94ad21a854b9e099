package app.tradewind.report.paper;

import app.tradewind.report.WholeFile;
import app.tradewind.report.workbook.Cover;
import app.tradewind.report.workbook.Fact;
import app.tradewind.report.workbook.Section;
import app.tradewind.words.Words;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Path;
import java.time.ZoneOffset;
import java.util.GregorianCalendar;
import java.util.List;
import java.util.TimeZone;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDPageContentStream.AppendMode;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/**
 * Writes what a workbook would hold as pages of A4 across. The letters stand in the file, those of Chinese too. The
 * same input gives the same bytes: the day of the answer stands where a program usually writes the time.
 */
public final class PdfPaper {

    private static final String LETTERS = "/app/tradewind/ui/fonts/NotoSansSC-Regular.ttf";
    private static final float TITLE = 18;
    private static final float HEADING = 12;
    private static final float TEXT = 9;
    private static final float FOOT = 20;
    /** Tells of tables of the letters that nothing here needs; held, so that the setting stays. */
    private static final Logger CHATTER = Logger.getLogger("org.apache.fontbox");

    static {
        CHATTER.setLevel(Level.OFF);
    }

    private PdfPaper() { }

    /**
     * Replaces {@code target} only when the new file is whole.
     *
     * @throws IOException if the folder cannot be written; {@code target} is then as it was
     */
    public static void write(Path target, Words words, Cover cover, List<Section> sections) throws IOException {
        WholeFile.write(target, out -> write(out, words, cover, sections));
    }

    private static void write(OutputStream out, Words words, Cover cover, List<Section> sections) throws IOException {
        try (PDDocument document = new PDDocument(); InputStream letters = PdfPaper.class.getResourceAsStream(LETTERS)) {
            describe(document, cover);
            PDFont font = PDType0Font.load(document, letters, true);
            try (PdfPages pages = new PdfPages(document, font)) {
                pages.text(cover.title(), TITLE);
                pages.text(cover.subtitle(), TEXT);
                pages.gap();
                pages.text(cover.state(), HEADING);
                PdfCells cells = new PdfCells(words);
                for (Section section : sections) {
                    pages.gap();
                    pages.text(section.name(), HEADING);
                    pages.text(section.summary(), TEXT);
                    pages.table(section.kinds(), section.table().columns(), section.table().rows().stream()
                            .map(row -> cells.of(row, section.kinds())).toList());
                }
                pages.gap();
                for (Fact note : cover.notes()) {
                    pages.text(note.label() + ": " + cells.of(note.value(), note.kind()), TEXT);
                }
            }
            number(document, font, cover.title());
            document.save(out);
        }
    }

    private static void describe(PDDocument document, Cover cover) {
        GregorianCalendar day = new GregorianCalendar(TimeZone.getTimeZone(ZoneOffset.UTC));
        day.setTimeInMillis(cover.day().atStartOfDay(ZoneOffset.UTC).toInstant().toEpochMilli());
        document.getDocumentInformation().setCreationDate(day);
        document.getDocumentInformation().setModificationDate(day);
        document.getDocumentInformation().setCreator("Tradewind");
        document.getDocumentInformation().setTitle(cover.title());
        document.setDocumentId(cover.day().toEpochDay());
    }

    private static void number(PDDocument document, PDFont font, String title) throws IOException {
        int all = document.getNumberOfPages();
        for (int page = 0; page < all; page++) {
            PDPage sheet = document.getPage(page);
            try (PDPageContentStream foot = new PDPageContentStream(document, sheet, AppendMode.APPEND, true)) {
                foot.beginText();
                foot.setFont(font, TEXT);
                foot.newLineAtOffset(PdfPages.MARGIN, FOOT);
                foot.showText(PdfPages.plain(font, title + "   " + (page + 1) + " / " + all));
                foot.endText();
            }
        }
    }
}
