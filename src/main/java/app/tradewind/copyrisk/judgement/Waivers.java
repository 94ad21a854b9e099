package app.tradewind.copyrisk.judgement;

import app.tradewind.catalog.SkuMarket;
import app.tradewind.copyrisk.Finding;
import app.tradewind.copyrisk.judgement.Waiver.Kind;
import app.tradewind.copyrisk.judgement.Waiver.Scope;
import java.util.List;
import java.util.Optional;

/** Which findings persons have accepted. */
public final class Waivers {

    private final List<Waiver> all;

    public Waivers(List<Waiver> all) {
        this.all = List.copyOf(all);
    }

    public List<Waiver> all() {
        return all;
    }

    /**
     * The first waiver that covers a finding.
     *
     * @param item the listing's product and market
     * @param text the field that the finding stands in, as it was checked
     */
    public Optional<Waiver> of(Finding finding, SkuMarket item, String text) {
        String rule = finding.rule().id();
        List<Waiver> likely = all.stream().filter(waiver -> waiver.scope().rules().contains(rule)
                && reaches(waiver.scope(), item)).toList();
        if (likely.isEmpty()) {
            return Optional.empty();
        }
        SpanKey key = SpanKey.of(finding.span(), text);
        return likely.stream().filter(waiver -> holds(waiver.scope(), key)).findFirst();
    }

    private static boolean reaches(Scope scope, SkuMarket item) {
        return (scope.sku().isEmpty() || scope.sku().equals(item.sku()))
                && (scope.market().isEmpty() || scope.market().equals(item.market()));
    }

    private static boolean holds(Scope scope, SpanKey key) {
        return switch (scope.kind()) {
            case OCCURRENCE -> key.isAt(scope.word(), scope.near());
            case WORD -> scope.word().equals(key.word());
            case LISTING, PRODUCT -> true;
        };
    }

    /** A scope that covers this finding and reaches as far as the kind says. */
    public static Scope scope(Kind kind, Finding finding, SkuMarket item, String text) {
        SpanKey key = SpanKey.of(finding.span(), text);
        List<String> rule = List.of(finding.rule().id());
        return switch (kind) {
            case OCCURRENCE -> new Scope(kind, rule, item.sku(), item.market(), key.word(), key.near());
            case WORD -> new Scope(kind, rule, "", item.market(), key.word(), "");
            case LISTING -> new Scope(kind, rule, item.sku(), item.market(), "", "");
            case PRODUCT -> new Scope(kind, rule, item.sku(), "", "", "");
        };
    }
}
