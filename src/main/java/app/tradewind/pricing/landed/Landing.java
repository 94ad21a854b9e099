package app.tradewind.pricing.landed;

import app.tradewind.catalog.Money;
import app.tradewind.words.Phrase;
import java.util.List;
import java.util.Optional;

/**
 * What a piece costs in the market's warehouse, or what is missing to say so.
 *
 * @param lines parts a piece, in the market's currency; they add up to the unit cost exactly
 * @param importTax import tax a piece, also where it is reclaimed and no cost; {@code null} where not known
 * @param missing what is blank, ready to say; where anything is, there is no cost
 */
public record Landing(List<Line> lines, Money importTax, List<Phrase> missing) {

    public Landing {
        lines = List.copyOf(lines);
        missing = List.copyOf(missing);
    }

    /** One part of a sum. */
    public record Line(Phrase name, Money amount) { }

    /** The landed cost a piece; empty where something is missing: never zero, never a guess. */
    public Optional<Money> unit() {
        return missing.isEmpty() ? lines.stream().map(Line::amount).reduce(Money::plus) : Optional.empty();
    }
}
