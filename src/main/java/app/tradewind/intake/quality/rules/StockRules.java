package app.tradewind.intake.quality.rules;

import app.tradewind.catalog.StockLevel;
import app.tradewind.words.Phrase;
import java.util.ArrayList;
import java.util.List;

/** What stock counts are asked. */
public final class StockRules {

    private StockRules() { }

    public static List<Rule<StockLevel>> of(Known known) {
        List<Rule<StockLevel>> rules = new ArrayList<>(Shared.item(known,
                level -> level.item().sku(), level -> level.item().market()));
        rules.add(Shared.product(known, level -> level.item().sku()));
        rules.add(Shared.spelled(known, "place", StockLevel::place, false));
        rules.add(Shared.past(known, StockLevel::asOf));
        rules.add(Rule.complete("on-hand", true, StockLevel::onHand));
        rules.add(Rule.accurate("on-hand", StockLevel::onHand,
                level -> level.onHand() < 0 ? Phrase.of("quality.why.negative") : null));
        rules.add(Rule.accurate("on-order", StockLevel::onOrder,
                level -> level.onOrder() < 0 ? Phrase.of("quality.why.negative") : null));
        return rules;
    }
}
