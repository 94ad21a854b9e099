package app.tradewind.intake.quality.rules;

import app.tradewind.catalog.CompetitorPrice;
import app.tradewind.catalog.Money;
import app.tradewind.words.Phrase;
import java.util.ArrayList;
import java.util.List;

/** What competitors' prices are asked. Ten times the own price is another product, or another currency. */
public final class RivalRules {

    private static final double FAR = 10;

    private RivalRules() { }

    public static List<Rule<CompetitorPrice>> of(Known known) {
        List<Rule<CompetitorPrice>> rules = new ArrayList<>(Shared.item(known,
                price -> price.item().sku(), price -> price.item().market()));
        rules.add(Shared.product(known, price -> price.item().sku()));
        rules.add(Rule.complete("rival", false, CompetitorPrice::rival));
        rules.add(Shared.spelled(known, "rival", CompetitorPrice::rival, false));
        rules.add(Shared.past(known, CompetitorPrice::day));
        rules.add(Shared.positive("price", CompetitorPrice::price));
        rules.add(Shared.currency(CompetitorPrice::price));
        rules.add(Rule.accurate("price", CompetitorPrice::price, price -> {
            Money own = known.listedAt(price.item());
            return own != null && own.currency().equals(price.price().currency())
                    && Shared.apart(own.toDouble(), price.price().toDouble(), FAR)
                    ? Phrase.of("quality.why.far-own", own.toDouble(), Known.code(own)) : null;
        }));
        return rules;
    }
}
