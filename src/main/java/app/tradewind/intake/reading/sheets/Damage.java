package app.tradewind.intake.reading.sheets;

import app.tradewind.intake.reading.LimitException;
import app.tradewind.intake.reading.UnreadableException;
import app.tradewind.words.Phrase;

/** What a library's failure over a stranger's bytes means to a person. */
public final class Damage {

    private Damage() { }

    /** A limit that was reached says so itself; anything else is a damaged workbook. */
    public static UnreadableException of(String name, Exception cause) {
        for (Throwable e = cause; e != null; e = e.getCause()) {
            if (e instanceof LimitException limit) {
                return new UnreadableException(limit.phrase());
            }
        }
        return new UnreadableException(Phrase.of("intake.damaged-workbook", name));
    }
}
