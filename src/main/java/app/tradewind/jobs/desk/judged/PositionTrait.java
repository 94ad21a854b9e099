package app.tradewind.jobs.desk.judged;

import app.tradewind.catalog.Money;
import app.tradewind.catalog.SalesHistory;
import app.tradewind.jobs.desk.RivalPrices;
import app.tradewind.jobs.desk.judged.facts.Figure;
import app.tradewind.jobs.desk.judged.facts.Ground;
import app.tradewind.jobs.desk.judged.facts.Prospect;
import app.tradewind.jobs.desk.judged.facts.Trait;
import app.tradewind.selection.Criterion;
import app.tradewind.selection.Criterion.Direction;
import app.tradewind.selection.Criterion.Wording;
import app.tradewind.words.Phrase;
import java.util.Objects;

/** Asking price over the cheapest rival's. */
final class PositionTrait implements Trait {

    private final Ground ground;
    private final RivalPrices rivals;

    PositionTrait(Ground ground) {
        this.ground = ground;
        this.rivals = new RivalPrices(ground.snapshot().catalogue().competitors());
    }

    @Override
    public Criterion criterion() {
        return new Criterion("position", new Wording(Phrase.of("jobs.criterion.position"), Phrase.of("jobs.criterion.position.in-text"),
                Traits.PER_CENT, ratio -> Phrase.of("jobs.figure.rival", ratio)), 0.10, Direction.MIN, 0.75, 1.30);
    }

    @Override
    public Figure of(Prospect prospect) {
        return Figure.of(prospect.sold().stream().mapToDouble(this::ratio).filter(Double::isFinite).average().orElse(Double.NaN));
    }

    private double ratio(SalesHistory history) {
        Money now = ground.prices(history.item().sku()).stream().filter(row -> row.item().equals(history.item()))
                .map(row -> row.advice().prices().now()).filter(Objects::nonNull).findFirst().orElse(null);
        return now == null ? Double.NaN : now.toDouble() / rivals.last(history);
    }
}
