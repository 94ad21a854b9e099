package app.tradewind.ui.support.bounds;

import app.tradewind.catalog.plans.PriceLimit.Kind;
import app.tradewind.jobs.limits.LimitWish;
import app.tradewind.jobs.limits.LimitsBoard;
import app.tradewind.words.Phrase;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

/** The bounds of one place as they are typed: a product in a market, a market, or the whole shop. */
public final class LimitForm {

    private final LimitsBoard board;
    private final String sku;
    private final String market;
    private final Map<Kind, StringProperty> typed = new EnumMap<>(Kind.class);

    /**
     * @param sku empty for every product
     * @param market empty for every market
     */
    public LimitForm(LimitsBoard board, String sku, String market, List<Kind> kinds) {
        this.board = board;
        this.sku = sku;
        this.market = market;
        kinds.forEach(kind -> typed.put(kind, new SimpleStringProperty(board.typed(sku, market, kind))));
    }

    public String sku() {
        return sku;
    }

    public String market() {
        return market;
    }

    public List<Kind> kinds() {
        return List.copyOf(typed.keySet());
    }

    public StringProperty typedProperty(Kind kind) {
        return typed.get(kind);
    }

    /** What holds where the field is left blank. */
    public Optional<Phrase> instead(Kind kind) {
        return board.instead(sku, market, kind);
    }

    /** The figure that holds where the field is left blank, blank for none. */
    public String figure(Kind kind) {
        return instead(kind).map(phrase -> String.valueOf(phrase.args().get(0))).orElse("");
    }

    /** What holds for a place, typed or not; blank for nothing. */
    public String held(Kind kind) {
        String own = board.typed(sku, market, kind);
        return own.isEmpty() ? figure(kind) : own;
    }

    /** The fields that say something else than what stands. */
    public List<LimitWish> wishes() {
        List<LimitWish> wishes = new ArrayList<>();
        typed.forEach((kind, text) -> {
            if (!text.get().strip().equals(board.typed(sku, market, kind))) {
                wishes.add(new LimitWish(sku, market, kind, text.get()));
            }
        });
        return wishes;
    }
}
