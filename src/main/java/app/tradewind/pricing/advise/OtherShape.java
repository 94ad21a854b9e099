package app.tradewind.pricing.advise;

import app.tradewind.catalog.Money;
import app.tradewind.pricing.PriceAdvice;
import app.tradewind.words.Phrase;
import java.util.ArrayList;
import java.util.List;

/**
 * How much an advised price leans on the shape of demand. The engine takes the response for the same in
 * per cent at every price; a straight line through the same point with the same slope there falls faster
 * above and rises slower below, and buyers who choose fall between the two.
 */
final class OtherShape {

    /** A difference under this share of the price is not worth a word. */
    private static final double WORTH_SAYING = 0.03;
    /** Few of those who see an offer buy it: worth so far below the price, in units of the choice. */
    private static final double FEW = 4;

    private final Case item;
    private final PriceAdvice.Prices advice;

    OtherShape(Case item, PriceAdvice.Prices advice) {
        this.item = item;
        this.advice = advice;
    }

    /** Empty where all shapes speak for much the same price. */
    List<Phrase> notes() {
        double now = item.history().priceNow();
        double keep = 1 - item.feeRate();
        double cost = item.terms().unitCost().toDouble();
        double elasticity = item.response().elasticity().mean();
        List<Phrase> notes = new ArrayList<>();
        add(notes, "pricing.note-straight-line", ClosedForm.straightLine(now, elasticity, keep, cost));
        // At a share s the elasticity of a choice is -slope p (1 - s).
        double slope = -elasticity / now * (1 + Math.exp(-FEW));
        add(notes, "limits.shape.choice", ClosedForm.choice(keep, cost, slope * now - FEW, slope));
        return notes;
    }

    private void add(List<Phrase> notes, String code, double best) {
        if (Double.isNaN(best)) {
            return;
        }
        Bounds bounds = new Bounds(item.terms(), item.history().priceNow());
        Money price = bounds.money(Math.max(bounds.lo(), Math.min(bounds.hi(), Math.round(best * bounds.minor()))));
        if (Math.abs(price.toDouble() / advice.advised().toDouble() - 1) >= WORTH_SAYING) {
            notes.add(Phrase.of(code, Explainer.shown(price)));
        }
    }
}
