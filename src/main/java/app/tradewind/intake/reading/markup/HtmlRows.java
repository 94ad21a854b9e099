package app.tradewind.intake.reading.markup;

import app.tradewind.intake.reading.LimitException;
import app.tradewind.intake.reading.Limits;
import app.tradewind.intake.reading.RawRow;
import app.tradewind.intake.reading.Rows;
import app.tradewind.intake.reading.UnreadableException;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.jsoup.parser.StreamParser;

/**
 * Rows of one table of a web page. What has been read is taken out of the page at once, so that a page of
 * any length stays small in memory. A cell over several columns or rows stands in the first of them, as in
 * a workbook.
 */
final class HtmlRows implements Rows {

    private static final int MOST_DEPTH = 256;

    private final String name;
    private final StreamParser parser;
    private final Iterator<Element> elements;
    private final Map<Element, Integer> tables = new IdentityHashMap<>();
    private final int wanted;
    private final Limits limits;
    private final List<Integer> below = new ArrayList<>();
    private int number;

    /** @param wanted position of the table from 0, -1 for none: then {@link #next()} only counts them */
    HtmlRows(String name, Reader text, int wanted, Limits limits) {
        this.name = name;
        this.wanted = wanted;
        this.limits = limits;
        this.parser = new StreamParser(Parser.htmlParser().setMaxDepth(MOST_DEPTH))
                .parse(new TagGuard(name, text, limits), "");
        this.elements = parser.iterator();
    }

    @Override
    public RawRow next() throws IOException, UnreadableException {
        try {
            while (elements.hasNext()) {
                Element element = elements.next();
                if (element.nameIs("tr")) {
                    Element table = element.closest("table");
                    int at = tables.computeIfAbsent(table == null ? element.root() : table, key -> tables.size());
                    RawRow row = at == wanted ? row(element) : null;
                    element.remove();
                    if (row != null) {
                        return row;
                    }
                } else if (element.parent() != null && element.closest("tr") == null && !isFrame(element)) {
                    element.remove();
                }
            }
            return null;
        } catch (LimitException e) {
            throw new UnreadableException(e.phrase());
        } catch (UncheckedIOException e) {
            if (e.getCause() instanceof LimitException limit) {
                throw new UnreadableException(limit.phrase());
            }
            throw e.getCause();
        }
    }

    private static boolean isFrame(Element element) {
        return element.nameIs("html") || element.nameIs("body") || element.nameIs("table");
    }

    private RawRow row(Element element) throws LimitException {
        number++;
        List<String> texts = new ArrayList<>();
        for (Element cell : element.children()) {
            if (cell.nameIs("td") || cell.nameIs("th")) {
                covered(texts);
                int wide = span(cell, "colspan");
                int high = span(cell, "rowspan");
                for (int i = 0; i < wide; i++) {
                    while (below.size() <= texts.size()) {
                        below.add(0);
                    }
                    below.set(texts.size(), high - 1);
                    texts.add(i == 0 ? cell.text() : "");
                }
                if (texts.size() > limits.columns()) {
                    throw LimitException.columns(name, number, limits.columns());
                }
            }
        }
        covered(texts);
        return new RawRow(number, texts.toArray(String[]::new), null);
    }

    /** Columns that a cell further up reaches into. */
    private void covered(List<String> texts) {
        while (texts.size() < below.size() && below.get(texts.size()) > 0) {
            below.set(texts.size(), below.get(texts.size()) - 1);
            texts.add("");
        }
    }

    private int span(Element cell, String attribute) {
        String text = cell.attr(attribute).strip();
        return text.matches("\\d{1,5}") ? Math.max(1, Math.min(limits.columns(), Integer.parseInt(text))) : 1;
    }

    int tables() {
        return tables.size();
    }

    @Override
    public void close() {
        parser.close();
    }
}
