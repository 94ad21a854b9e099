package app.tradewind.jobs.desk.judged;

import app.tradewind.jobs.boards.StockBoard;
import app.tradewind.jobs.desk.judged.facts.Figure;
import app.tradewind.jobs.desk.judged.facts.Ground;
import app.tradewind.jobs.desk.judged.facts.Prospect;
import app.tradewind.jobs.desk.judged.facts.Trait;
import app.tradewind.selection.Criterion;
import app.tradewind.selection.Criterion.Direction;
import app.tradewind.selection.Criterion.Wording;
import app.tradewind.words.Phrase;

/** Weeks the stock lasts. */
final class CoverTrait implements Trait {

    private final Ground ground;

    CoverTrait(Ground ground) {
        this.ground = ground;
    }

    @Override
    public Criterion criterion() {
        return new Criterion("cover", new Wording(Phrase.of("jobs.criterion.cover"), Phrase.of("jobs.criterion.cover.in-text"),
                1, weeks -> Phrase.of("jobs.figure.weeks", Math.rint(weeks))), 0.10, Direction.MIN, 4, 40);
    }

    @Override
    public Figure of(Prospect prospect) {
        return Figure.of(ground.stock(prospect.sku()).stream().map(StockBoard.Row::advice).filter(advice -> advice.outlook() != null)
                .mapToDouble(advice -> advice.outlook().weeksOfCover()).filter(Double::isFinite).average().orElse(Double.NaN));
    }
}
