package app.tradewind.intake.reading.text;

import app.tradewind.intake.reading.Content;
import app.tradewind.intake.reading.Limits;
import app.tradewind.intake.reading.UnreadableException;
import java.io.IOException;
import java.io.Reader;
import java.nio.charset.Charset;
import java.util.List;

/** The characters of a text that is no delimited table, in an encoding decided over all of it. */
public final class DecodedText {

    private final Content content;
    private final Encodings.Decision encoding;

    private DecodedText(Content content, Encodings.Decision encoding) {
        this.content = content;
        this.encoding = encoding;
    }

    /**
     * @param hinted encodings that are likelier; one that stands in the list several times weighs more
     * @throws UnreadableException if the bytes are no text
     */
    public static DecodedText decide(String name, Content content, List<Charset> hinted, Limits limits)
            throws IOException, UnreadableException {
        return new DecodedText(content, new Encodings(name, content, limits.withoutLines()).decide(hinted));
    }

    public Reader open() throws IOException {
        return Encodings.reader(content, encoding);
    }
}
