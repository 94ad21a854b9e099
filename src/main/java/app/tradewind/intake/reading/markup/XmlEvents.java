package app.tradewind.intake.reading.markup;

import app.tradewind.intake.reading.Content;
import app.tradewind.intake.reading.LimitException;
import app.tradewind.intake.reading.Limits;
import app.tradewind.intake.reading.UnreadableException;
import app.tradewind.words.Phrase;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** Tags and texts of an XML document one after another; without entities, document type or outside files. */
public final class XmlEvents implements Closeable {

    private final String name;
    private final InputStream in;
    private final XMLStreamReader reader;
    private final Limits limits;

    private XmlEvents(String name, InputStream in, XMLStreamReader reader, Limits limits) {
        this.name = name;
        this.in = in;
        this.reader = reader;
        this.limits = limits;
    }

    static XmlEvents open(String name, Content content, Limits limits) throws IOException, UnreadableException {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, false);
        InputStream in = content.open();
        try {
            return new XmlEvents(name, in, factory.createXMLStreamReader(in), limits);
        } catch (XMLStreamException e) {
            in.close();
            throw damaged(name);
        }
    }

    /** One of {@link XMLStreamConstants}; its own end is the end of the document. */
    int next() throws UnreadableException {
        try {
            int event = reader.hasNext() ? reader.next() : XMLStreamConstants.END_DOCUMENT;
            if (event == XMLStreamConstants.DTD || event == XMLStreamConstants.ENTITY_REFERENCE) {
                throw damaged(name);
            }
            return event;
        } catch (XMLStreamException | RuntimeException e) {
            for (Throwable cause = e; cause != null; cause = cause.getCause()) {
                if (cause instanceof LimitException limit) {
                    throw new UnreadableException(limit.phrase());
                }
            }
            throw damaged(name);
        }
    }

    /** Whether the tag has this name, whatever its prefix. */
    boolean is(String tag) {
        return reader.getLocalName().equals(tag);
    }

    /** An attribute whatever its prefix, or {@code null}. */
    String attribute(String attribute) {
        for (int i = 0; i < reader.getAttributeCount(); i++) {
            if (reader.getAttributeLocalName(i).equals(attribute)) {
                return reader.getAttributeValue(i);
            }
        }
        return null;
    }

    /** An attribute that counts, or what holds without it. */
    int count(String attribute, int without) throws UnreadableException {
        String text = attribute(attribute);
        try {
            return text == null ? without : Math.max(1, Integer.parseInt(text.strip()));
        } catch (NumberFormatException e) {
            throw damaged(name);
        }
    }

    /** Adds the text that was just met, up to what a cell may hold. */
    void appendTo(StringBuilder cell) throws LimitException {
        cell.append(reader.getTextCharacters(), reader.getTextStart(), reader.getTextLength());
        if (cell.length() > limits.run()) {
            throw LimitException.run(name, 0);
        }
    }

    /** @throws LimitException where a row is wider than any sheet */
    void wide(int columns, int row) throws LimitException {
        if (columns > limits.columns()) {
            throw LimitException.columns(name, row, limits.columns());
        }
    }

    private static UnreadableException damaged(String name) {
        return new UnreadableException(Phrase.of("intake.damaged-workbook", name));
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
