package app.tradewind.intake.reading.text;

import app.tradewind.intake.reading.Content;
import app.tradewind.intake.reading.Limits;
import app.tradewind.intake.reading.Rows;
import app.tradewind.intake.reading.TextFormat;
import app.tradewind.intake.reading.UnreadableException;
import app.tradewind.words.Phrase;
import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.util.List;

/**
 * Delimited text whose encoding, delimiter and quoting have been decided over the whole of it.
 *
 * @param simple whether it is UTF-8 whose every line is a row, quotes standing only around cells
 */
public record TextTable(String name, Content content, TextFormat format, Limits limits, boolean simple) {

    private static final int HEAD = 1 << 16;
    /** Longer lines are no simple ones. */
    private static final int LONGEST_LINE = 1 << 20;

    TextTable(String name, Content content, TextFormat format, Limits limits) {
        this(name, content, format, limits, false);
    }

    /**
     * @param hinted encodings that the person's or a platform's word makes likelier; may be empty
     * @throws UnreadableException if the bytes are no text
     */
    public static TextTable decide(String name, Content content, List<Charset> hinted, Limits limits)
            throws IOException, UnreadableException {
        TextTable quick = quick(name, content, limits);
        if (quick != null) {
            return quick;
        }
        Encodings.Decision encoding = new Encodings(name, content, limits).decide(hinted);
        String sample = Encodings.head(content, encoding, HEAD);
        if (sample.isBlank()) {
            throw new UnreadableException(Phrase.of("intake.empty", name));
        }
        TextTable table = new TextTable(name, content, Delimiters.decide(sample, encoding), limits);
        return table.format.quoted() && !table.quotesAreSimple() ? table.closed() : table;
    }

    /** Decides in one pass over the bytes what most files are: UTF-8. @return {@code null} for a closer look */
    private static TextTable quick(String name, Content content, Limits limits) throws IOException, UnreadableException {
        Encodings.Decision utf8 = Encodings.utf8(content);
        if (utf8 == null) {
            return null;
        }
        String sample;
        try {
            sample = Encodings.head(content, utf8, HEAD);
        } catch (CharacterCodingException e) {
            return null;
        }
        TextFormat format = Delimiters.decide(sample, utf8);
        if (sample.isBlank() || format.delimiter() >= 0x80) {
            return null;
        }
        Utf8Scan.Found found;
        try (InputStream in = content.open()) {
            in.skipNBytes(utf8.bytes());
            found = Utf8Scan.of(in, format.delimiter(), Math.min(limits.run(), LONGEST_LINE));
        }
        boolean simple = found == Utf8Scan.Found.SIMPLE && format.quoted();
        TextTable table = new TextTable(name, content, format, limits, simple);
        return found == Utf8Scan.Found.OTHER ? null : format.quoted() && !simple ? table.closed() : table;
    }

    /** The same, or as unquoted text, where its quotes do not close. */
    private TextTable closed() throws IOException, UnreadableException {
        return !QuotedRows.closes(this) && PlainRows.isEven(unquoted()) ? unquoted() : this;
    }

    public Rows open() throws IOException {
        return simple ? SimpleRows.open(this) : format.quoted() ? QuotedRows.open(this) : PlainRows.open(this);
    }

    private boolean quotesAreSimple() throws IOException {
        try (Reader reader = reader()) {
            return Quotes.areSimple(reader, format.delimiter());
        }
    }

    /** The characters after the byte order mark. */
    Reader reader() throws IOException {
        int mark = !format.bom() ? 0 : format.charset().name().equals("UTF-8") ? 3 : 2;
        return Encodings.reader(content, new Encodings.Decision(format.charset(), mark));
    }

    /** The same read as unquoted text, for one whose quotes do not close. */
    private TextTable unquoted() {
        return new TextTable(name, content,
                new TextFormat(format.charset(), format.bom(), format.delimiter(), false), limits);
    }
}
