package app.tradewind.intake.quality.audit;

import app.tradewind.catalog.CatalogRecord;
import app.tradewind.catalog.CompetitorPrice;
import app.tradewind.catalog.FxRate;
import app.tradewind.catalog.Listing;
import app.tradewind.catalog.Money;
import app.tradewind.catalog.Origin;
import app.tradewind.catalog.Sale;
import app.tradewind.catalog.SkuMarket;
import app.tradewind.catalog.StockLevel;
import app.tradewind.catalog.SupplierTerms;
import app.tradewind.intake.quality.rules.RuleBook;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Map;

/** A small workspace with known faults. */
final class Planted {

    static final LocalDate TODAY = LocalDate.of(2026, 9, 30);

    final List<CatalogRecord> facts = new ArrayList<>();
    final List<Sale> sales = new ArrayList<>();
    private int row = 1;

    Planted listing(String sku, String market, String category, String barcode, String price) {
        facts.add(new Listing(new SkuMarket(sku, market), "shop", new Listing.Text("en", "Title " + sku, List.of(), "", ""),
                price == null ? null : Money.of(price, "EUR"), new Listing.Facts(category, "Own", barcode, null, Map.of()), origin(1)));
        return this;
    }

    Planted stock(String sku, String day, Integer onHand) {
        facts.add(new StockLevel(new SkuMarket(sku, "DE"), "Hall", LocalDate.parse(day), onHand, null, origin(2)));
        return this;
    }

    Planted terms(String sku, String cost, double days) {
        facts.add(new SupplierTerms(sku, "Maker", cost == null ? null : Money.of(cost, "CNY"),
                new SupplierTerms.OrderRule(1, 1, null, null), new SupplierTerms.LeadTime(days, null), origin(3)));
        return this;
    }

    Planted rival(String sku, String price, String day) {
        facts.add(new CompetitorPrice(new SkuMarket(sku, "DE"), "Other", Money.of(price, "EUR"), LocalDate.parse(day), origin(4)));
        return this;
    }

    Planted rate(String rate, String day) {
        facts.add(new FxRate(Currency.getInstance("EUR"), Currency.getInstance("CNY"), LocalDate.parse(day),
                new BigDecimal(rate), origin(5)));
        return this;
    }

    Planted sale(long importId, String order, String sku, String day, int units, String gross) {
        sales.add(new Sale(new Sale.Line(order, 1, "Shipped"), new SkuMarket(sku, "DE"),
                new Sale.When(null, LocalDate.parse(day)), Sale.Kind.SALE,
                new Sale.Amount(units, gross == null ? null : Money.of(gross, "EUR")), origin(importId)));
        return this;
    }

    Held held() {
        return new Held(facts, sink -> {
            long id = 1;
            for (Sale sale : sales) {
                sink.accept(id++, sale, true);
            }
        }, List.of());
    }

    Audit audit() {
        return Auditor.audit(held(), RuleBook.shipped(), TODAY);
    }

    private Origin origin(long importId) {
        return new Origin(importId, "file" + importId + ".csv", "", ++row);
    }
}
