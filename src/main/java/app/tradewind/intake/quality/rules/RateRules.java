package app.tradewind.intake.quality.rules;

import app.tradewind.catalog.FxRate;
import app.tradewind.words.Phrase;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** What exchange rates are asked. One half more or less than the pair's middle one is a slipped point or a swapped pair. */
public final class RateRules {

    private static final double FAR = 1.5;

    private RateRules() { }

    /** @param all every rate there is */
    public static List<Rule<FxRate>> of(Known known, List<FxRate> all) {
        Map<String, Median> usual = new HashMap<>();
        Map<String, FxRate> others = new TreeMap<>();
        for (FxRate rate : all) {
            usual.computeIfAbsent(pair(rate), none -> new Median()).add(rate.rate().doubleValue());
            others.putIfAbsent(pair(rate) + rate.day(), rate);
        }
        return List.of(Shared.past(known, FxRate::day),
                Rule.accurate("rate", FxRate::rate, rate -> rate.rate().signum() > 0 ? null : Phrase.of("quality.why.not-positive")),
                Rule.accurate("rate", FxRate::rate, rate -> Shared.apart(rate.rate().doubleValue(), usual.get(pair(rate)).value(), FAR)
                        ? Phrase.of("quality.why.far-rate", usual.get(pair(rate)).value()) : null),
                Rule.consistent("rate", false, FxRate::rate, rate -> {
                    FxRate first = others.get(pair(rate) + rate.day());
                    return first.rate().compareTo(rate.rate()) == 0 ? null
                            : Phrase.of("quality.why.two-rates", first.rate(), rate.day());
                }));
    }

    private static String pair(FxRate rate) {
        return rate.from().getCurrencyCode() + rate.to().getCurrencyCode();
    }
}
