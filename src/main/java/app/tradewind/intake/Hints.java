package app.tradewind.intake;

import app.tradewind.intake.layout.Kind;
import app.tradewind.intake.reading.Password;
import app.tradewind.intake.terms.Period;
import java.time.ZoneId;
import java.util.Currency;

/**
 * What a person told us about a file. Everything may be {@code null}: not told.
 *
 * @param as what its rows are about
 * @param mapping columns and formats
 * @param currency of amounts that name none
 * @param zone of times that name none; also tells the market of rows that name none
 * @param period the days it is about, where it has none
 * @param password of protected workbooks
 */
public record Hints(Kind as, Mapping mapping, Currency currency, ZoneId zone, Period period, Password password) {

    /** Nothing was told. */
    public static final Hints NONE = new Hints(null, Mapping.NONE, null, null, null, null);

    public Hints {
        mapping = mapping == null ? Mapping.NONE : mapping;
    }

    /** Without a password. */
    public Hints(Kind as, Mapping mapping, Currency currency, ZoneId zone, Period period) {
        this(as, mapping, currency, zone, period, null);
    }

    /** The same with a password for protected workbooks. */
    public Hints with(Password other) {
        return new Hints(as, mapping, currency, zone, period, other);
    }

    /** The same with other answers about columns and formats. */
    public Hints with(Mapping other) {
        return new Hints(as, other, currency, zone, period, password);
    }

    /** The same, and where nothing was told what was told of such a file before. */
    Hints over(Mapping before) {
        Currency known = currency == null ? before.about().currency() : currency;
        return new Hints(as, mapping.over(before), known, zone, period, password);
    }
}
