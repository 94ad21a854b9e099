package app.tradewind.intake.reading.markup;

import app.tradewind.intake.reading.Content;
import app.tradewind.intake.reading.LimitException;
import app.tradewind.intake.reading.Limits;
import app.tradewind.intake.reading.RawRow;
import app.tradewind.intake.reading.Rows;
import app.tradewind.intake.reading.Sheets;
import app.tradewind.intake.reading.UnreadableException;
import app.tradewind.words.Phrase;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * A workbook that is one XML text, in one of two dialects.
 *
 * @param name of the file
 * @param content the XML
 * @param limits what it may cost
 * @param dialect reads one sheet's rows; the sheet is given by its position from 0, -1 for none
 */
public record XmlBook(String name, Content content, Limits limits, Dialect dialect) {

    /** How rows stand in the XML. */
    @FunctionalInterface
    public interface Dialect {
        SheetReader open(XmlEvents events, int sheet);
    }

    /** Rows of one sheet; once they are read to the end, the names of all. */
    public interface SheetReader {

        /** @return the next row of the wanted sheet, {@code null} after the last one of the file */
        RawRow next() throws IOException, UnreadableException;

        /** Names of all sheets that have passed, in order. */
        List<String> sheets();

        /** Positions of those that are not shown. */
        Set<Integer> hidden();
    }

    /** Names of the sheets, the visible ones apart. All of the XML is read. */
    public Sheets names() throws IOException, UnreadableException {
        try (XmlEvents events = XmlEvents.open(name, content, limits)) {
            SheetReader reader = dialect.open(events, -1);
            reader.next();
            List<String> visible = new ArrayList<>();
            Set<Integer> hidden = new TreeSet<>(reader.hidden());
            for (int i = 0; i < reader.sheets().size(); i++) {
                if (!hidden.contains(i)) {
                    visible.add(reader.sheets().get(i));
                }
            }
            return Sheets.of(reader.sheets(), visible);
        }
    }

    public Rows open(String sheet) throws IOException, UnreadableException {
        int at;
        try (XmlEvents events = XmlEvents.open(name, content, limits)) {
            SheetReader all = dialect.open(events, -1);
            all.next();
            at = all.sheets().indexOf(sheet);
        }
        XmlEvents events = XmlEvents.open(name, content, limits);
        SheetReader reader = dialect.open(events, at);
        return new Rows() {
            @Override
            public RawRow next() throws IOException, UnreadableException {
                try {
                    return reader.next();
                } catch (LimitException e) {
                    throw new UnreadableException(e.phrase());
                } catch (NumberFormatException e) {
                    throw new UnreadableException(Phrase.of("intake.damaged-workbook", name));
                }
            }

            @Override
            public void close() throws IOException {
                events.close();
            }
        };
    }
}
