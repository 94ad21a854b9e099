package app.tradewind.intake.reading;

import app.tradewind.words.Phrase;
import java.io.IOException;

/** More bytes, columns or characters than a table has: reading ends here, nothing is kept. */
public final class LimitException extends IOException {

    private static final long serialVersionUID = 1L;
    private static final int MEGA = 1 << 20;

    private final transient Phrase phrase;

    private LimitException(Phrase phrase) {
        super(phrase.code() + phrase.args());
        this.phrase = phrase;
    }

    /** Unpacks to far more than its size. */
    public static LimitException bomb(String name) {
        return new LimitException(Phrase.of("intake.bomb", name));
    }

    /** @param bytes how many are allowed */
    public static LimitException size(String name, long bytes) {
        return new LimitException(Phrase.of("intake.too-large", name, Math.max(1, bytes / MEGA)));
    }

    /** @param line 1-based line or sheet row, 0 where it is not known */
    public static LimitException run(String name, long line) {
        return new LimitException(line > 0 ? Phrase.of("intake.line-too-long", name, line)
                : Phrase.of("intake.cell-too-long", name));
    }

    /** @param line 1-based line or sheet row */
    public static LimitException columns(String name, long line, int allowed) {
        return new LimitException(Phrase.of("intake.too-many-columns", name, line, allowed));
    }

    /** Tags without a table's row among them. */
    public static LimitException tags(String name) {
        return new LimitException(Phrase.of("intake.too-many-tags", name));
    }

    public Phrase phrase() {
        return phrase;
    }
}
