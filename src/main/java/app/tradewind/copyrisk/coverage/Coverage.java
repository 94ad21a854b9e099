package app.tradewind.copyrisk.coverage;

import app.tradewind.copyrisk.ListingText;
import app.tradewind.copyrisk.coverage.Looked.Gap;
import app.tradewind.copyrisk.coverage.Looked.Kind;
import app.tradewind.copyrisk.rules.Rule;
import app.tradewind.copyrisk.rules.RulePack;
import app.tradewind.words.Phrase;
import app.tradewind.words.text.Folding;
import app.tradewind.words.text.Languages;
import app.tradewind.words.text.Tongue;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Tells of a listing how many rules could have spoken, and for what there was none, or no data to hold it against. */
public final class Coverage {

    private final List<Rule> rules;
    /** Rules that the seller has switched off, each with the reason. */
    private final Map<Rule, String> off;
    /** By market and category, since listings share them. */
    private final Map<String, List<Rule>> speaking = new HashMap<>();

    public Coverage(List<RulePack> packs) {
        this(packs, Map.of());
    }

    /** @param off rules that were switched off, each with the reason */
    public Coverage(List<RulePack> packs, Map<Rule, String> off) {
        this.off = off;
        rules = packs.stream().flatMap(pack -> pack.rules().stream()).toList();
    }

    public synchronized Looked of(ListingText listing) {
        List<Gap> gaps = new ArrayList<>();
        String category = Folding.term(listing.setting().category());
        int spoken = spoken(listing);
        int could = 0;
        for (String market : listing.setting().markets().isEmpty() ? List.of("") : listing.setting().markets()) {
            List<Rule> here = speaking.computeIfAbsent(market + '\n' + category, any -> rules.stream()
                    .filter(rule -> rule.scope().covers(market) && rule.scope().holds(category)).toList());
            could = Math.max(could, (int) here.stream().filter(rule -> speaks(rule, spoken)).count());
            if (!market.isEmpty() && here.stream().allMatch(rule -> rule.scope().markets().isEmpty())) {
                gaps.add(new Gap(Kind.MARKET, Phrase.of("copydesk.gap.market", market)));
            }
        }
        language(listing, spoken).ifPresent(gaps::add);
        off.forEach((rule, reason) -> {
            boolean here = listing.setting().markets().isEmpty() || listing.setting().markets().stream().anyMatch(rule.scope()::covers);
            if (here && rule.scope().holds(category)) {
                gaps.add(new Gap(Kind.SWITCHED_OFF, Phrase.of("copydesk.gap.off", rule.id(), reason)));
            }
        });
        if (listing.setting().category().isBlank()) {
            gaps.add(new Gap(Kind.CATEGORY, Phrase.of("copydesk.gap.category")));
        }
        if (listing.attributes().isEmpty()) {
            gaps.add(new Gap(Kind.PRODUCT_DATA, Phrase.of("copydesk.gap.product-data")));
        }
        if (listing.evidence().isEmpty()) {
            gaps.add(new Gap(Kind.EVIDENCE, Phrase.of("copydesk.gap.evidence")));
        }
        return new Looked(could, gaps);
    }

    /** A language without rules: named by the listing, or of a script that occurs. */
    private Optional<Gap> language(ListingText listing, int spoken) {
        String tag = listing.setting().lang().strip();
        if (!tag.isEmpty() && Tongue.ofTag(tag).isEmpty()) {
            return Optional.of(new Gap(Kind.LANGUAGE, Phrase.of("copydesk.gap.language", tag)));
        }
        String silent = Arrays.stream(Tongue.values()).filter(tongue -> (tongue.bit() & spoken) != 0)
                .filter(tongue -> rules.stream().noneMatch(rule -> own(rule, tongue.bit())))
                .map(Tongue::tag).collect(Collectors.joining(", "));
        return silent.isEmpty() ? Optional.empty() : Optional.of(new Gap(Kind.LANGUAGE, Phrase.of("copydesk.gap.language", silent)));
    }

    /** What a listing itself leaves out, told without reading its texts: its language tag, category, data and evidence. */
    public static List<Kind> bare(ListingText listing) {
        List<Kind> gaps = new ArrayList<>();
        String tag = listing.setting().lang().strip();
        if (!tag.isEmpty() && Tongue.ofTag(tag).isEmpty()) {
            gaps.add(Kind.LANGUAGE);
        }
        if (listing.setting().category().isBlank()) {
            gaps.add(Kind.CATEGORY);
        }
        if (listing.attributes().isEmpty()) {
            gaps.add(Kind.PRODUCT_DATA);
        }
        if (listing.evidence().isEmpty()) {
            gaps.add(Kind.EVIDENCE);
        }
        return gaps;
    }

    private static int spoken(ListingText listing) {
        int spoken = 0;
        for (String text : listing.fields().values()) {
            spoken |= Languages.of(listing.setting().lang(), Folding.fold(text));
        }
        return spoken;
    }

    private static boolean speaks(Rule rule, int spoken) {
        return !rule.look().patterns().isEmpty() || !rule.look().trigger().lexicons().isEmpty() || own(rule, spoken)
                || rule.look().trigger().byLanguage().containsKey(Languages.ANY);
    }

    private static boolean own(Rule rule, int languages) {
        return rule.look().trigger().byLanguage().keySet().stream().anyMatch(bits -> bits != Languages.ANY && (bits & languages) != 0);
    }
}
