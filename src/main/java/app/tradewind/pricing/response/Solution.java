package app.tradewind.pricing.response;

import java.util.ArrayList;
import java.util.List;

/**
 * A group solved, with promotions that may work on each item in its own measure: normal around what they
 * do to the group, with the spread of the highest marginal likelihood (empirical Bayes, Carlin and Louis
 * 2000), which a half-normal prior keeps small where there is little to see.
 */
final class Solution {

    private static final double[] SPREADS = {0.1, 0.2, 0.4, 0.8, 1.6};
    private static final double SPREAD_PRIOR = 0.5;

    final Hierarchy hierarchy;
    private final List<Whitened> items;
    private final int promotion;
    private final double spread;

    private Solution(Hierarchy hierarchy, List<Whitened> items, int promotion, double spread) {
        this.hierarchy = hierarchy;
        this.items = items;
        this.promotion = promotion;
        this.spread = spread;
    }

    static Solution of(List<Whitened> items, SharedEffects shared) {
        Hierarchy alike = Hierarchy.solve(items, shared);
        int promotion = shared.promotionColumn().orElse(-1);
        Solution best = new Solution(alike, items, promotion, 0);
        if (promotion < 0) {
            return best;
        }
        double most = alike.evidence();
        for (double spread : SPREADS) {
            List<Whitened> varying = new ArrayList<>();
            double fit = -0.5 * Math.pow(spread / SPREAD_PRIOR, 2);
            for (Whitened item : items) {
                varying.add(item.varying(promotion + 1, spread));
                fit += item.varyingFit(promotion + 1, spread);
            }
            Hierarchy hierarchy = Hierarchy.solve(varying, shared);
            if (hierarchy.evidence() + fit > most) {
                most = hierarchy.evidence() + fit;
                best = new Solution(hierarchy, items, promotion, spread);
            }
        }
        return best;
    }

    /** Effects on one item: the shared ones, that of promotions its own. */
    double[] effects(int i) {
        double[] effects = hierarchy.effects();
        if (spread == 0) {
            return effects;
        }
        double[] own = effects.clone();
        own[promotion] = lift(i).mean();
        return own;
    }

    /** What a promotion does to one item, given its slope and the other effects; {@code null} where none is known. */
    ItemResponse.Lift lift(int i) {
        if (promotion < 0) {
            return null;
        }
        ItemResponse.Lift all = hierarchy.lift(promotion);
        if (spread == 0) {
            return all;
        }
        double[][] cross = items.get(i).cross;
        double[] effects = hierarchy.effects();
        int p = promotion + 1;
        double tightness = 1 / (spread * spread);
        double w = 1 / (cross[p][p] + tightness);
        double value = cross[p][cross.length - 1] - cross[p][0] * hierarchy.slope(i) + tightness * all.mean();
        for (int c = 0; c < effects.length; c++) {
            value -= c == promotion ? 0 : cross[p][c + 1] * effects[c];
        }
        double drawn = w * tightness;
        return new ItemResponse.Lift(w * value, Math.sqrt(w + drawn * drawn * all.sd() * all.sd()));
    }
}
