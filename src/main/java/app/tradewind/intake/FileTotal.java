package app.tradewind.intake;

import app.tradewind.words.Phrase;
import java.math.BigDecimal;

/**
 * A sum that the file states itself, beside the one of its rows.
 *
 * @param name header of the column, or what the file calls the figure
 * @param stated what the file says
 * @param ours what its rows add up to, sign and all
 * @param agrees whether both are the same to the cent
 */
public record FileTotal(String name, BigDecimal stated, BigDecimal ours, boolean agrees) {

    /** Compared as numbers: 12.5 and 12.50 agree. */
    public static FileTotal of(String name, BigDecimal stated, BigDecimal ours) {
        return new FileTotal(name, stated, ours, stated.compareTo(ours) == 0);
    }

    /** The comparison, ready to say. */
    public Phrase phrase() {
        return agrees ? Phrase.of("intake.total.agrees", name, stated.toPlainString())
                : Phrase.of("intake.total.differs", name, stated.toPlainString(), ours.toPlainString());
    }
}
