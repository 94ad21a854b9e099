package app.tradewind.copyrisk.rules;

import app.tradewind.copyrisk.Finding;
import java.util.List;
import java.util.Set;

/**
 * One rule, as its file says it.
 *
 * @param card its name, family, severity and source, as findings show them
 * @param scope where it speaks
 * @param look what it looks for
 * @param excuses what clears a match
 * @param wording what it says
 * @param examples texts that prove it
 */
public record Rule(Finding.Rule card, Scope scope, Look look, Excuses excuses, Finding.Wording wording,
        List<Example> examples) {

    public Rule {
        examples = List.copyOf(examples);
    }

    /** The same under another card. */
    public Rule with(Finding.Rule other) {
        return new Rule(other, scope, look, excuses, wording, examples);
    }

    public String id() {
        return card.id();
    }

    /**
     * @param markets market codes, empty for everywhere; {@code EU} holds its members
     * @param categories parts of the seller's own category word, empty for all
     * @param languages bits of the languages that the listing has to be written in, 0 for any
     */
    public record Scope(Set<String> markets, Set<String> categories, int languages) {

        private static final Set<String> UNION = Set.of("EU", "EEA", "AT", "BE", "BG", "CY", "CZ", "DE", "DK", "EE", "ES",
                "FI", "FR", "GR", "HR", "HU", "IE", "IT", "LT", "LU", "LV", "MT", "NL", "PL", "PT", "RO", "SE", "SI", "SK");

        /** Files and people write it both ways. */
        private static final Set<String> BRITAIN = Set.of("UK", "GB");

        public Scope {
            markets = Set.copyOf(markets);
            categories = Set.copyOf(categories);
        }

        /** Does the rule speak for this market? An empty market is asked for what holds everywhere. */
        public boolean covers(String market) {
            return markets.isEmpty() || markets.contains(market) || markets.contains("EU") && UNION.contains(market)
                    || BRITAIN.contains(market) && BRITAIN.stream().anyMatch(markets::contains);
        }

        /** Does the rule speak for one of these markets? None are asked for what holds everywhere. */
        public boolean coversAny(List<String> some) {
            for (String market : some) {
                if (covers(market)) {
                    return true;
                }
            }
            return some.isEmpty() && covers("");
        }

        /** Does the rule speak for a text in this language, as bits of a tongue? */
        public boolean speaks(int language) {
            return languages == 0 || (languages & language) != 0;
        }

        /** Does the rule speak for this category? Where the file does not say one, no category rule speaks. */
        public boolean holds(String foldedCategory) {
            return categories.isEmpty() || categories.stream().anyMatch(foldedCategory::contains);
        }
    }
}
