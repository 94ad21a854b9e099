package app.tradewind.intake.reading.markup;

import app.tradewind.intake.reading.RawRow;
import app.tradewind.intake.reading.UnreadableException;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javax.xml.stream.XMLStreamConstants;

/** One sheet out of an XML Spreadsheet 2003, as Excel and many web shops write it. */
public final class XmlBookRows implements XmlBook.SheetReader {

    private final XmlEvents events;
    private final int wanted;
    private final RowBuffer cells;
    private final List<String> sheets = new ArrayList<>();
    private final Set<Integer> hidden = new HashSet<>();
    private final StringBuilder text = new StringBuilder();
    private int number;
    private boolean taking;
    private boolean visibility;
    private String type = "";
    private int merged;

    public XmlBookRows(XmlEvents events, int wanted) {
        this.events = events;
        this.wanted = wanted;
        this.cells = new RowBuffer(events);
    }

    @Override
    public RawRow next() throws IOException, UnreadableException {
        for (int event = events.next(); event != XMLStreamConstants.END_DOCUMENT; event = events.next()) {
            if (event == XMLStreamConstants.START_ELEMENT) {
                start();
            } else if (event == XMLStreamConstants.END_ELEMENT) {
                RawRow row = end();
                if (row != null) {
                    return row;
                }
            } else if ((taking || visibility) && (event == XMLStreamConstants.CHARACTERS || event == XMLStreamConstants.CDATA)) {
                events.appendTo(text);
            }
        }
        return null;
    }

    private void start() throws IOException, UnreadableException {
        if (events.is("Worksheet")) {
            sheets.add(String.valueOf(events.attribute("Name")));
            number = 0;
        } else if (events.is("Visible")) {
            visibility = true;
            text.setLength(0);
        } else if (sheets.size() == wanted + 1) {
            if (events.is("Row")) {
                number = events.count("Index", number + 1);
            } else if (events.is("Cell")) {
                int at = events.count("Index", cells.size() + 1) - 1;
                if (at > cells.size()) {
                    cells.add("", false, at - cells.size(), number);
                }
                String across = events.attribute("MergeAcross");
                merged = across == null || across.equals("0") ? 0 : events.count("MergeAcross", 1);
                type = "";
                text.setLength(0);
            } else if (events.is("Data")) {
                taking = true;
                type = String.valueOf(events.attribute("Type"));
            }
        }
    }

    private RawRow end() throws IOException {
        if (events.is("Visible")) {
            visibility = false;
            if (text.toString().contains("Hidden")) {
                hidden.add(sheets.size() - 1);
            }
        } else if (sheets.size() == wanted + 1) {
            if (events.is("Data")) {
                taking = false;
            } else if (events.is("Cell")) {
                cells.add(cell(), type.equals("Number"), 1, number);
                if (merged > 0) {
                    cells.add("", false, merged, number);
                }
            } else if (events.is("Row")) {
                if (!cells.isBlank()) {
                    return cells.row(number);
                }
                cells.clear();
            }
        }
        return null;
    }

    private String cell() {
        return switch (type) {
            case "Number" -> Figures.plain(text.toString());
            case "DateTime" -> Figures.day(text.toString());
            case "Error" -> "";
            default -> text.toString();
        };
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
