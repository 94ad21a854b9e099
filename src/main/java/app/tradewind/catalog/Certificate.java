package app.tradewind.catalog;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

/**
 * Evidence a claim may rest on.
 *
 * @param sku the product it covers, or empty for all of the seller's products
 * @param mark the scheme, {@code LFGB}, {@code FCC ID}, {@code OEKO-TEX}
 * @param number the identifier on the paper
 * @param validUntil last valid day, or {@code null} for no end
 * @param reach for which markets and models it was made out
 * @param origin the row it came from
 */
public record Certificate(
        String sku, String mark, String number, LocalDate validUntil, Reach reach, Origin origin)
        implements CatalogRecord {

    /** Attributes in which a listing may say which model or variant it offers. */
    private static final List<String> MODEL = List.of("model", "model number", "model no", "model name", "variant", "variation", "version", "型号",
            "规格型号", "款式", "modell", "modèle", "modelo", "modello");

    /** A paper for all models. */
    public Certificate(String sku, String mark, String number, LocalDate validUntil, List<String> markets, Origin origin) {
        this(sku, mark, number, validUntil, new Reach(markets, List.of()), origin);
    }

    /**
     * @param markets where it holds; empty for everywhere
     * @param models models or variants it names; empty for all
     */
    public record Reach(List<String> markets, List<String> models) {
        public Reach {
            markets = List.copyOf(markets);
            models = List.copyOf(models);
        }
    }

    public List<String> markets() {
        return reach.markets();
    }

    public List<String> models() {
        return reach.models();
    }

    /**
     * Does it cover what a listing offers: the product, in that market, of that model? A paper that names models
     * covers a listing that says it offers one of them, in its attributes or in its title; where the listing does
     * not say which model it offers, nothing shows that the paper is about it.
     */
    public boolean covers(Listing listing) {
        return (sku.isEmpty() || sku.equals(listing.item().sku()))
                && (markets().isEmpty() || markets().contains(listing.item().market()))
                && (models().isEmpty() || models().stream().anyMatch(model -> offers(listing, model)));
    }

    private static boolean offers(Listing listing, String model) {
        List<String> said = listing.facts().attributes().entrySet().stream()
                .filter(attribute -> MODEL.contains(plain(attribute.getKey()).replace('_', ' '))).map(attribute -> plain(attribute.getValue())).toList();
        return said.isEmpty() ? named(plain(listing.text().title()), plain(model)) : said.contains(plain(model));
    }

    /** Does the model stand in the title, not as a part of another: X2 in "Lamp X2, black", not in "Lamp X20" or "X2-B"? */
    private static boolean named(String title, String model) {
        for (int at = title.indexOf(model); at >= 0 && !model.isEmpty(); at = title.indexOf(model, at + 1)) {
            int end = at + model.length();
            boolean free = at == 0 || !joins(title.charAt(at - 1));
            if (free && (end == title.length() || !joins(title.charAt(end)))) {
                return true;
            }
        }
        return false;
    }

    private static boolean joins(char c) {
        return c < '\u2E80' && Character.isLetterOrDigit(c) || c == '-' || c == '/';
    }

    private static String plain(String text) {
        return text.strip().toLowerCase(Locale.ROOT);
    }
}
