package app.tradewind.jobs.landed;

import app.tradewind.catalog.Money;
import app.tradewind.market.FxRates;
import app.tradewind.market.MarketProfile;
import app.tradewind.market.MarketProfiles;
import app.tradewind.pricing.landed.Calculator;
import app.tradewind.pricing.landed.Landing;
import app.tradewind.pricing.landed.Offer;
import app.tradewind.pricing.landed.Sums;
import app.tradewind.words.Phrase;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Works out what was typed into the calculator. */
public final class Calculate {

    private static final Set<String> CUSTOMS = Set.of("pricing.duty", "pricing.levy");

    private final MarketProfiles markets;
    private final Calculator calculator;

    public Calculate(MarketProfiles markets, FxRates rates) {
        this.markets = markets;
        this.calculator = new Calculator(rates);
    }

    public Worked run(Draft draft) {
        Optional<MarketProfile> profile = markets.find(draft.market());
        if (profile.isEmpty()) {
            return nothing(List.of(Phrase.of("jobs.no-market", draft.market())), Map.of());
        }
        Map<LandedField, Phrase> problems = new EnumMap<>(LandedField.class);
        for (LandedField field : LandedField.values()) {
            field.problem(draft.typed(field), profile.get().currency()).ifPresent(problem -> problems.put(field, problem));
        }
        return problems.isEmpty() ? worked(draft.offer(profile.get())) : nothing(List.of(), problems);
    }

    private static Worked nothing(List<Phrase> missing, Map<LandedField, Phrase> problems) {
        return new Worked(Worked.NONE, List.of(), List.of(), Map.of(), missing, problems);
    }

    private Worked worked(Offer offer) {
        Sums sums = calculator.of(offer);
        Map<String, Money> risks = new LinkedHashMap<>();
        calculator.risks(offer).forEach((currency, risk) -> risks.put(currency.getCurrencyCode(), risk.rounded()));
        List<Worked.Limit> limits = new ArrayList<>();
        for (Calculator.Side side : calculator.sides(offer)) {
            limits.add(new Worked.Limit(side.declared(), RuleWords.duty(side.sums().customs().rule()), customs(side.sums()),
                    rounded(side.sums().landing().unit().orElse(null)), rounded(side.sums().left(offer.price()))));
        }
        return new Worked(result(offer, sums), rules(offer, sums.customs()), limits, risks, sums.missing(), Map.of());
    }

    private static Worked.Result result(Offer offer, Sums sums) {
        List<Landing.Line> lines = offer.price() != null && sums.proceeds().isPresent() ? sums.proceeds().get().lines(offer.price())
                : sums.landing().lines().stream().map(line -> new Landing.Line(line.name(), line.amount().rounded())).toList();
        return new Worked.Result(offer.price(), offer.way() == Offer.Way.PARCEL ? offer.goods().declared() : null,
                rounded(sums.landing().unit().orElse(null)), left(offer, sums, lines), sums.floor(), lines);
    }

    /** As the last line says, which takes up the rounding, so that the lines add up. */
    private static Money left(Offer offer, Sums sums, List<Landing.Line> lines) {
        return sums.left(offer.price()) == null ? null : lines.get(lines.size() - 1).amount();
    }

    private static Money customs(Sums sums) {
        return sums.landing().lines().stream().filter(line -> CUSTOMS.contains(line.name().code())).map(Landing.Line::amount)
                .reduce(Money::plus).map(Money::rounded).orElse(null);
    }

    private static List<Phrase> rules(Offer offer, Sums.Customs customs) {
        List<Phrase> rules = new ArrayList<>();
        MarketProfile market = offer.market();
        if (offer.way() == Offer.Way.PARCEL) {
            rules.add(customs.rule() == null ? RuleWords.duty(null) : Phrase.of("market.rule-sourced", RuleWords.duty(customs.rule()),
                    customs.rule().source(), customs.rule().checked()));
            customs.levies().forEach(levy -> rules.add(Phrase.of("market.rule-sourced", RuleWords.levy(levy), levy.fact().source(), levy.fact().checked())));
            if (customs.relief() != null) {
                rules.add(Phrase.of("market.rule-sourced", RuleWords.tax(customs.relief()), customs.relief().source(), customs.relief().checked()));
            }
        } else if (market.duty().base() != null) {
            rules.add(Phrase.of("market.rule-sourced", switch (market.duty().base().value()) {
                case CIF -> Phrase.of("market.base-cif");
                case TRANSACTION_VALUE -> Phrase.of("market.base-transaction-value");
            }, market.duty().base().source(), market.duty().base().checked()));
        }
        var tax = market.tax().rate(offer.goods().category(), offer.day());
        if (tax != null && customs.relief() == null) {
            rules.add(Phrase.of("market.rule-sourced", Phrase.of(market.tax().priceIncludes() ? "market.tax-within" : "market.tax-on-top",
                    market.tax().name(), RuleWords.percent(tax.value())), tax.source(), tax.checked()));
        }
        var fee = market.fees().share(offer.goods().category());
        if (fee != null && offer.selling().platformShare() == null) {
            rules.add(Phrase.of("market.rule-sourced", Phrase.of("market.fee-of", market.fees().platform(), RuleWords.percent(fee.value())),
                    fee.source(), fee.checked()));
        }
        return rules;
    }

    private static Money rounded(Money money) {
        return money == null ? null : money.rounded();
    }
}
