package app.tradewind.ui;

import app.tradewind.advice.PriceSteps;
import app.tradewind.catalog.Money;
import app.tradewind.catalog.SkuMarket;
import app.tradewind.catalog.plans.Promotion;
import app.tradewind.forecast.cause.PlannedWeeks;
import app.tradewind.jobs.exit.season.PlanMarkdown;
import app.tradewind.jobs.exit.season.SeasonBoard;
import app.tradewind.stock.season.SeasonEnd;
import app.tradewind.stock.season.SeasonFacts;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;

/** A season that ends in two markets: in one a markdown is advised, in the other it was accepted. */
final class SeasonSamples {

    private static final LocalDate END = LocalDate.of(2027, 1, 31);

    private SeasonSamples() { }

    static SeasonBoard board() {
        PlannedWeeks planned = new PlannedWeeks(1, new Promotion(new Promotion.Reach("TW-1", "", "DE"), LocalDate.of(2026, 12, 7), END,
                new Promotion.Offer("markdown #4", null, null, Money.of("15.99", "EUR"))));
        return new SeasonBoard(Samples.TODAY, List.of(row("US", List.of()), row("DE", List.of(planned))));
    }

    private static SeasonBoard.Row row(String market, List<PlannedWeeks> planned) {
        double[] weekly = new double[26];
        Arrays.fill(weekly, 9);
        List<PriceSteps.Step> steps = planned.stream().map(PlanMarkdown::step).toList();
        SkuMarket item = new SkuMarket("TW-1", market);
        return new SeasonBoard.Row(item, "Bamboo cutting board", new SeasonEnd(Samples.TODAY).advise(new SeasonFacts(item.toString(),
                new SeasonFacts.Stock(320, 0), new SeasonFacts.Season(END, Money.of("2", "USD")), new SeasonFacts.Selling(weekly,
                Money.of("19.99", "USD"), -2.4, price -> price.minus(Money.of("4", "USD")), List.of()), steps)), planned);
    }
}
