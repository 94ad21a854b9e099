package app.tradewind.intake.quality.columns;

import app.tradewind.catalog.Certificate;
import app.tradewind.catalog.CompetitorPrice;
import app.tradewind.catalog.FxRate;
import app.tradewind.catalog.Listing;
import app.tradewind.catalog.Money;
import app.tradewind.catalog.Sale;
import app.tradewind.catalog.SkuMarket;
import app.tradewind.catalog.StockLevel;
import app.tradewind.catalog.SupplierTerms;
import app.tradewind.intake.cleaning.Fingerprint;
import app.tradewind.intake.cleaning.Spellings;
import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;

/** What all kinds together say of the products: what a row is held against. Filled first, asked afterwards. */
public final class Known {

    /** What stands for a market that the file does not name. */
    static final String NOWHERE = "ZZ";
    private static final int ENOUGH = 5;

    private final LocalDate today;
    private final Set<String> markets;
    private final Map<SkuMarket, String> paidIn = new HashMap<>();
    private final Map<String, LocalDate> newest = new HashMap<>();
    private final Map<String, Spellings> spellings = new HashMap<>();
    private final Map<SkuMarket, Money> listed = new HashMap<>();
    private final Set<String> products = new HashSet<>();
    private final Map<String, Set<String>> barcodes = new HashMap<>();
    private final Map<String, Money> asked = new HashMap<>();
    private final Map<Priced, Median> prices = new HashMap<>();
    private final Map<SkuMarket, Median> pieces = new HashMap<>();
    private final Map<String, Median> rates = new HashMap<>();

    private record Priced(SkuMarket item, String currency) { }

    /** @param markets codes of those whose profile is known; empty where nobody says */
    public Known(LocalDate today, Set<String> markets) {
        this.today = today;
        this.markets = markets;
    }

    LocalDate today() {
        return today;
    }

    public void add(Listing listing) {
        sku(listing.item().sku());
        products.add(listing.item().sku());
        listed.merge(listing.item(), listing.price() == null ? Money.zero(Money.UNNAMED) : listing.price(),
                (first, second) -> first.amount().signum() > 0 ? first : second);
        spell("category", listing.facts().category(), Fingerprint::words);
        spell("brand", listing.facts().brand(), Fingerprint::words);
        if (!listing.facts().barcode().isEmpty()) {
            barcodes.computeIfAbsent(listing.facts().barcode(), none -> new HashSet<>()).add(listing.item().sku());
        }
    }

    public void add(StockLevel level) {
        sku(level.item().sku());
        spell("place", level.place(), Fingerprint::words);
    }

    public void add(SupplierTerms terms) {
        sku(terms.sku());
        products.add(terms.sku());
        if (terms.unitCost() != null) {
            asked.put(terms.sku(), terms.unitCost());
        }
        spell("supplier", terms.supplier(), Fingerprint::words);
    }

    public void add(Certificate paper) {
        spell("mark", paper.mark(), Fingerprint::words);
    }

    public void add(CompetitorPrice price) {
        sku(price.item().sku());
        spell("rival", price.rival(), Fingerprint::words);
    }

    /** Every rate there is, whether a later one for its day stands or not. */
    public void add(FxRate rate) {
        rates.computeIfAbsent(pair(rate), none -> new Median()).add(rate.rate().doubleValue());
        newest.merge(pair(rate), rate.day(), (was, is) -> is.isAfter(was) ? is : was);
    }

    /** A line that counts. */
    public void add(Sale sale) {
        sku(sale.item().sku());
        if (sale.kind() == Sale.Kind.SALE && sale.amount().units() > 0) {
            pieces.computeIfAbsent(sale.item(), none -> new Median()).add(sale.amount().units());
            Money unit = unitPrice(sale);
            if (unit != null) {
                prices.computeIfAbsent(new Priced(sale.item(), code(unit)), none -> new Median()).add(unit.toDouble());
                paidIn.merge(sale.item(), code(unit), (was, is) -> lines(sale.item(), is) > lines(sale.item(), was) ? is : was);
            }
        }
    }

    private int lines(SkuMarket item, String currency) {
        return prices.get(new Priced(item, currency)).size();
    }

    /** The currency an item is listed in, or else mostly sold in; {@code own} where neither is known. */
    String usualCurrency(SkuMarket item, String own) {
        Money price = listedAt(item);
        return price != null ? code(price) : paidIn.getOrDefault(item, own);
    }

    /** Whether a market's profile is known, or nobody says which are. */
    boolean hasProfile(String market) {
        return markets.isEmpty() || markets.contains(market);
    }

    /** The day from which on a rate counts, asked of the newest of its pair only; {@code null} for the others. */
    LocalDate yearAgo(FxRate rate) {
        return rate.day().equals(newest.get(pair(rate))) ? today.minusYears(1) : null;
    }

    /** What a piece of a line cost, or {@code null}. */
    static Money unitPrice(Sale sale) {
        Money gross = sale.amount().gross();
        return gross == null || sale.amount().units() <= 0 ? null : new Money(gross.amount()
                .divide(BigDecimal.valueOf(sale.amount().units()), MathContext.DECIMAL64), gross.currency());
    }

    /** The usual spelling of a text of a field, itself where there is only one. */
    String usual(String field, String text) {
        return spellings.containsKey(field) ? spellings.get(field).usual(text) : text;
    }

    /** Whether listings or terms have the product; {@code true} as well where nothing says what the products are. */
    boolean isProduct(String sku) {
        return products.isEmpty() || products.contains(sku);
    }

    /** What the item is listed for, or {@code null}. */
    Money listedAt(SkuMarket item) {
        Money price = listed.get(item);
        return price == null || price.amount().signum() <= 0 ? null : price;
    }

    /** What a supplier asks for a piece, or {@code null}. */
    Money askedFor(String sku) {
        return asked.get(sku);
    }

    /** Other products with the same barcode. */
    List<String> sharing(String barcode, String sku) {
        return barcodes.getOrDefault(barcode, Set.of()).stream().filter(other -> !other.equals(sku)).sorted().toList();
    }

    /** What a piece of the item usually sells for in a currency, {@code NaN} where too few lines say. */
    double usualPrice(SkuMarket item, String currency) {
        return enough(prices.get(new Priced(item, currency)));
    }

    /** How many pieces a line of the item usually has, {@code NaN} where too few lines say. */
    double usualPieces(SkuMarket item) {
        return enough(pieces.get(item));
    }

    private static double enough(Median median) {
        return median == null || median.size() < ENOUGH ? Double.NaN : median.value();
    }

    /** The middle rate of a pair, {@code NaN} where there is none. */
    double usualRate(String pair) {
        return rates.containsKey(pair) ? rates.get(pair).value() : Double.NaN;
    }

    static String pair(FxRate rate) {
        return rate.from().getCurrencyCode() + "/" + rate.to().getCurrencyCode();
    }

    static String code(Money money) {
        return money.currency().getCurrencyCode();
    }

    private void sku(String sku) {
        spell("sku", sku, Fingerprint::identifier);
    }

    private void spell(String field, String text, UnaryOperator<String> key) {
        spellings.computeIfAbsent(field, none -> new Spellings(key)).add(text, 1);
    }
}
