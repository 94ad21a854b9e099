package app.tradewind.intake.reading.text;

import app.tradewind.intake.reading.Content;
import app.tradewind.intake.reading.Limits;
import app.tradewind.intake.reading.Rows;
import app.tradewind.intake.reading.TextFormat;
import app.tradewind.intake.reading.UnreadableException;
import app.tradewind.words.Phrase;
import java.io.IOException;
import java.io.Reader;
import java.nio.charset.Charset;
import java.util.List;

/** Delimited text whose encoding, delimiter and quoting have been decided over the whole of it. */
public record TextTable(String name, Content content, TextFormat format, Limits limits) {

    private static final int HEAD = 1 << 16;

    /**
     * @param hinted encodings that the person's or a platform's word makes likelier; may be empty
     * @throws UnreadableException if the bytes are no text
     */
    public static TextTable decide(String name, Content content, List<Charset> hinted, Limits limits)
            throws IOException, UnreadableException {
        Encodings.Decision encoding = new Encodings(name, content, limits).decide(hinted);
        String sample = Encodings.head(content, encoding, HEAD);
        if (sample.isBlank()) {
            throw new UnreadableException(Phrase.of("intake.empty", name));
        }
        TextTable table = new TextTable(name, content, Delimiters.decide(sample, encoding), limits);
        boolean stray = table.format.quoted() && !table.quotesAreSimple() && !QuotedRows.closes(table);
        return stray && PlainRows.isEven(table.unquoted()) ? table.unquoted() : table;
    }

    public Rows open() throws IOException {
        return format.quoted() ? QuotedRows.open(this) : PlainRows.open(this);
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
