package app.tradewind.jobs.exit;

import app.tradewind.selection.exit.Holding.Markdown;
import app.tradewind.stock.season.PriceLadder;

/** Hands the prices by week of {@code stock.season} to {@code selection.exit}, which may not know each other. */
public final class Markdowns {

    private Markdowns() { }

    /** @return {@code null} where there is nothing to plan */
    public static Markdown plan(PriceLadder ladder) {
        PriceLadder.Plans plans = ladder.plans();
        return plans == null ? null : new Markdown(plans.best().weeks().stream().map(week -> new Markdown.Week(week.price(), week.left())).toList(),
                plans.best().brings(), ladder.elasticity(), plans.kept().weeks().get(0).price());
    }
}
