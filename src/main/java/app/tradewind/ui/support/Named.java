package app.tradewind.ui.support;

import app.tradewind.catalog.SkuMarket;
import app.tradewind.words.Phrase;

/** How a product is called in headings: its name, and the market where there is one. */
public final class Named {

    private Named() { }

    public static Phrase product(String name, SkuMarket item) {
        return item.market().isEmpty() ? Phrase.of("ui.product", name) : Phrase.of("ui.product.in", name, item.market());
    }
}
