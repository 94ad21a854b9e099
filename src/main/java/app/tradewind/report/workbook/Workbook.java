package app.tradewind.report.workbook;

import app.tradewind.report.SteadyZip;
import app.tradewind.report.WholeFile;
import app.tradewind.words.Words;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Date;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.apache.poi.ooxml.POIXMLProperties;
import org.apache.poi.ss.util.WorkbookUtil;
import org.apache.poi.xssf.streaming.SXSSFSheet;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;

/**
 * Writes the decision report. The same input gives the same bytes: the day of the report stands where a
 * program usually writes the time of day.
 */
public final class Workbook {

    private static final int WINDOW = 200;
    private static final int NAME_LENGTH = 31;

    private Workbook() { }

    /**
     * Replaces {@code target} only when the new file is whole.
     *
     * @param words for the few words of the report itself
     * @throws IOException if the folder cannot be written; {@code target} is then as it was
     */
    public static void write(Path target, Words words, Cover cover, List<Section> sections) throws IOException {
        WholeFile.write(target, out -> write(out, words, cover, sections));
    }

    private static void write(OutputStream out, Words words, Cover cover, List<Section> sections) throws IOException {
        try (SXSSFWorkbook book = new SXSSFWorkbook(WINDOW)) {
            describe(book.getXSSFWorkbook().getProperties(), cover);
            Styles styles = new Styles(book, words.lang());
            String first = words.say("report.cover");
            List<String> names = names(first, sections);
            SXSSFSheet front = book.createSheet(first);
            new CoverSheet(front, styles, words).fill(cover, sections, names);
            for (int i = 0; i < sections.size(); i++) {
                SXSSFSheet sheet = book.createSheet(names.get(i));
                new SectionSheet(sheet, styles, words).fill(sections.get(i), first);
                Page.landscape(sheet, cover.title());
            }
            Page.portrait(front, cover.title());
            SteadyZip.write(book::write, out);
        }
    }

    private static void describe(POIXMLProperties properties, Cover cover) {
        Optional<Date> day = Optional.of(Date.from(cover.day().atStartOfDay(ZoneOffset.UTC).toInstant()));
        properties.getCoreProperties().setCreated(day);
        properties.getCoreProperties().setModified(day);
        properties.getCoreProperties().setCreator("Tradewind");
        properties.getCoreProperties().setTitle(cover.title());
        properties.getExtendedProperties().setApplication("Tradewind");
    }

    /** Names that a spreadsheet program accepts, each once whatever its case. */
    private static List<String> names(String first, List<Section> sections) {
        Set<String> taken = new HashSet<>(Set.of(first.toLowerCase(Locale.ROOT)));
        List<String> names = new ArrayList<>();
        for (Section section : sections) {
            String safe = WorkbookUtil.createSafeSheetName(section.name());
            String name = safe;
            for (int n = 2; !taken.add(name.toLowerCase(Locale.ROOT)); n++) {
                String tail = " " + n;
                name = safe.substring(0, Math.min(safe.length(), NAME_LENGTH - tail.length())) + tail;
            }
            names.add(name);
        }
        return names;
    }
}
