package app.tradewind.jobs.desk.judged;

import app.tradewind.catalog.Money;
import app.tradewind.jobs.desk.UnitEconomics;
import app.tradewind.selection.Criterion;
import app.tradewind.selection.Criterion.Direction;
import app.tradewind.selection.Criterion.Wording;
import app.tradewind.words.Phrase;

/** What is left of the asking price after everything, as a share of it. */
final class MarginTrait implements Trait {

    private final Ground ground;
    private final UnitEconomics economics;

    MarginTrait(Ground ground) {
        this.ground = ground;
        this.economics = new UnitEconomics(ground.snapshot());
    }

    @Override
    public Criterion criterion() {
        return new Criterion("margin", new Wording(Phrase.of("jobs.criterion.margin"), Phrase.of("jobs.criterion.margin.in-text"),
                Traits.PER_CENT, share -> Phrase.of("jobs.figure.share", share)), 0.25, Direction.MAX, -0.05, 0.40);
    }

    @Override
    public Figure of(Prospect prospect) {
        return Figure.of(ground.prices(prospect.sku()).stream().mapToDouble(row -> {
            Money now = row.advice().prices().now();
            Money left = economics.of(row.item(), ground.listing(row.item())).left(now);
            return left == null ? Double.NaN : left.toDouble() / now.toDouble();
        }).filter(Double::isFinite).average().orElse(Double.NaN));
    }
}
