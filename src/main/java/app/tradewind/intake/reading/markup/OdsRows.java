package app.tradewind.intake.reading.markup;

import app.tradewind.intake.reading.RawRow;
import app.tradewind.intake.reading.UnreadableException;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javax.xml.stream.XMLStreamConstants;

/**
 * One sheet out of an OpenDocument spreadsheet's {@code content.xml} (ODF 1.3, part 3, chapter 9): repeated
 * rows and cells written out, days and figures by their values, comments left out.
 */
public final class OdsRows implements XmlBook.SheetReader {

    private static final int MOST_ROWS = 1 << 20;

    private final XmlEvents events;
    private final int wanted;
    private final RowBuffer cells;
    private final List<String> sheets = new ArrayList<>();
    private final Set<Integer> hidden = new HashSet<>();
    private final Set<String> hiddenStyles = new HashSet<>();
    private final StringBuilder text = new StringBuilder();
    private String style = "";
    private int depth;
    private int number;
    private int repeatRow;
    private RawRow again;
    private boolean inCell;
    private boolean aside;
    private int paragraphs;
    private int repeatCell;
    private String type;
    private String value;

    public OdsRows(XmlEvents events, int wanted) {
        this.events = events;
        this.wanted = wanted;
        this.cells = new RowBuffer(events);
    }

    @Override
    public RawRow next() throws IOException, UnreadableException {
        if (again != null) {
            RawRow row = new RawRow(++number, again.cells(), again.real());
            again = --repeatRow > 1 ? again : null;
            return row;
        }
        for (int event = events.next(); event != XMLStreamConstants.END_DOCUMENT; event = events.next()) {
            if (event == XMLStreamConstants.START_ELEMENT) {
                start();
            } else if (event == XMLStreamConstants.END_ELEMENT) {
                RawRow row = end();
                if (row != null) {
                    return row;
                }
            } else if (inCell && !aside && paragraphs > 0 && isText(event)) {
                events.appendTo(text);
            }
        }
        return null;
    }

    private static boolean isText(int event) {
        return event == XMLStreamConstants.CHARACTERS || event == XMLStreamConstants.CDATA || event == XMLStreamConstants.SPACE;
    }

    private void start() throws UnreadableException {
        if (events.is("style")) {
            style = events.attribute("name");
        } else if (events.is("table-properties") && "false".equals(events.attribute("display"))) {
            hiddenStyles.add(style);
        } else if (events.is("table")) {
            if (depth++ == 0) {
                if (hiddenStyles.contains(String.valueOf(events.attribute("style-name")))) {
                    hidden.add(sheets.size());
                }
                sheets.add(String.valueOf(events.attribute("name")));
                number = 0;
            }
        } else if (depth == 1 && sheets.size() == wanted + 1) {
            inSheet();
        }
    }

    private void inSheet() throws UnreadableException {
        if (events.is("table-row")) {
            repeatRow = events.count("number-rows-repeated", 1);
        } else if (events.is("table-cell") || events.is("covered-table-cell")) {
            inCell = true;
            repeatCell = events.count("number-columns-repeated", 1);
            type = events.attribute("value-type");
            value = events.attribute("float".equals(type) || "percentage".equals(type) || "currency".equals(type) ? "value"
                    : "date".equals(type) ? "date-value" : "boolean".equals(type) ? "boolean-value" : "string-value");
            text.setLength(0);
            paragraphs = 0;
        } else if (events.is("annotation")) {
            aside = true;
        } else if (inCell && !aside) {
            inParagraph();
        }
    }

    private void inParagraph() throws UnreadableException {
        if (events.is("p")) {
            text.append(paragraphs++ > 0 ? "\n" : "");
        } else if (events.is("s")) {
            text.append(" ".repeat(Math.min(80, events.count("c", 1))));
        } else if (events.is("tab") || events.is("line-break")) {
            text.append(events.is("tab") ? '\t' : '\n');
        }
    }

    /** @return a row of the wanted sheet that has ended and is not blank */
    private RawRow end() throws IOException {
        if (events.is("table")) {
            depth--;
        } else if (depth == 1 && sheets.size() == wanted + 1) {
            if (events.is("annotation")) {
                aside = false;
            } else if (events.is("table-cell") || events.is("covered-table-cell")) {
                inCell = false;
                boolean figure = "float".equals(type) || "percentage".equals(type) || "currency".equals(type);
                cells.add(cell(figure), figure && value != null, repeatCell, number + 1);
            } else if (events.is("table-row")) {
                return row();
            }
        }
        return null;
    }

    private RawRow row() {
        if (cells.isBlank()) {
            cells.clear();
            number = (int) Math.min(MOST_ROWS, (long) number + repeatRow);
            return null;
        }
        RawRow row = cells.row(++number);
        repeatRow = Math.min(repeatRow, MOST_ROWS - Math.min(number, MOST_ROWS));
        again = repeatRow > 1 ? row : null;
        return row;
    }

    private String cell(boolean figure) {
        if (value == null) {
            return text.toString();
        }
        if (figure) {
            return Figures.plain(value);
        }
        return "date".equals(type) ? Figures.day(value) : "boolean".equals(type) ? ("true".equals(value) ? "1" : "0") : value;
    }

    @Override
    public List<String> sheets() {
        return sheets;
    }

    @Override
    public Set<Integer> hidden() {
        return hidden;
    }
}
