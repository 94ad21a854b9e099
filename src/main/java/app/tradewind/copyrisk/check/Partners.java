package app.tradewind.copyrisk.check;

import app.tradewind.copyrisk.field.Denial;
import app.tradewind.copyrisk.field.FieldView;
import app.tradewind.copyrisk.match.Spot;
import app.tradewind.copyrisk.rules.Partner;
import app.tradewind.words.text.Borders;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

/** Whether what a rule wants beside its words stands there: near them, or anywhere in the listing. */
final class Partners {

    private static final int DETOUR = 12;

    private final List<FieldView> fields;
    private final Denial denial;
    /** Whether what a rule wants somewhere in the listing stands there: asked once, not for each match. */
    private final Map<CompiledRule.CompiledPartner, Boolean> contexts = new IdentityHashMap<>();

    Partners(List<FieldView> fields, Denial denial) {
        this.fields = fields;
        this.denial = denial;
    }

    /**
     * A rule's words with all that belongs to them.
     *
     * @param spot from the first word to the last
     * @param denied whether a word of denial stands between them
     * @param turned whether they stand the other way round than the rule would have them
     */
    record Joined(Spot spot, boolean denied, boolean turned) { }

    /** Does all that the rule wants anywhere in the listing stand there? */
    boolean standAnywhere(CompiledRule rule) {
        for (CompiledRule.CompiledPartner each : rule.partners()) {
            if (each.partner().within() == 0 && !contexts.computeIfAbsent(each, this::stands)) {
                return false;
            }
        }
        return true;
    }

    /** @return {@code null} where a partner is missing that has to stand near */
    Joined join(CompiledRule rule, FieldView field, Spot trigger) {
        Spot spot = trigger;
        boolean denied = false;
        boolean turned = false;
        for (CompiledRule.CompiledPartner each : rule.partners()) {
            Partner partner = each.partner();
            if (partner.within() == 0) {
                continue;
            }
            List<Spot> near = nearest(field, trigger, each);
            if (near.isEmpty()) {
                return null;
            }
            turned |= lopsided(partner) && way(field, trigger, near.get(0), partner) > 0;
            if (partner.joined()) {
                for (Spot other : near) {
                    spot = spot.and(other);
                    denied |= denial.between(field, trigger, other);
                }
            }
        }
        return new Joined(spot, denied, turned);
    }

    /** A context counts unless the text denies it: "no small parts" is no context of small parts. */
    private boolean stands(CompiledRule.CompiledPartner context) {
        for (FieldView field : fields) {
            for (Spot spot : field.spots(context.groups())) {
                if (!denial.denies(field, spot)) {
                    return true;
                }
            }
        }
        return false;
    }

    /**
     * The nearest partner, first, and every other that touches the trigger: "official CE certificate". Where the rule
     * allows less behind the trigger than before it, a word before comes first: in "relieves back pain and
     * eliminates" the pain belongs to the relief. Japanese and Korean put the word behind, after a particle.
     */
    private List<Spot> nearest(FieldView field, Spot trigger, CompiledRule.CompiledPartner each) {
        Partner partner = each.partner();
        int far = Math.max(partner.within(), partner.behind());
        List<Spot> near = new ArrayList<>(2);
        int least = Integer.MAX_VALUE;
        for (Spot spot : field.near(trigger.start() - far, trigger.end() + far, each.groups())) {
            if (!fits(field, trigger, spot, partner)) {
                continue;
            }
            int cost = trigger.gap(spot) + way(field, trigger, spot, partner);
            if (cost < least) {
                near.removeIf(other -> trigger.gap(other) > 1);
                near.add(0, spot);
                least = cost;
            } else if (trigger.gap(spot) <= 1) {
                near.add(spot);
            }
        }
        return near;
    }

    private boolean fits(FieldView field, Spot trigger, Spot spot, Partner partner) {
        return !spot.overlaps(trigger) && onSide(trigger, spot, partner.side())
                && trigger.gap(spot) <= (spot.start() > trigger.start() ? partner.behind() : partner.within())
                && (partner.pastCommas() || !denial.comma(field, trigger, spot))
                && (!partner.joined() || !field.clauses().between(Math.min(trigger.end(), spot.end()), Math.max(trigger.start(), spot.start())));
    }

    /** What the way from the trigger costs besides its length: the wrong side, and an "and" or a comma in between. */
    private int way(FieldView field, Spot trigger, Spot spot, Partner partner) {
        boolean behind = spot.start() > trigger.start();
        boolean wrongSide = lopsided(partner) && behind != Borders.particle(field.text().text(), trigger.end());
        return (wrongSide ? DETOUR : 0) + (denial.parted(field, trigger, spot) ? DETOUR : 0);
    }

    private static boolean lopsided(Partner partner) {
        return partner.behind() < partner.within();
    }

    private static boolean onSide(Spot trigger, Spot spot, Partner.Side side) {
        return side == Partner.Side.EITHER || (side == Partner.Side.BEFORE) == (spot.start() < trigger.start());
    }
}
