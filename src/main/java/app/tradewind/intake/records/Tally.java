package app.tradewind.intake.records;

import app.tradewind.catalog.CatalogRecord;
import app.tradewind.catalog.Certificate;
import app.tradewind.catalog.CompetitorPrice;
import app.tradewind.catalog.FxRate;
import app.tradewind.catalog.Listing;
import app.tradewind.catalog.Money;
import app.tradewind.catalog.PeriodSales;
import app.tradewind.catalog.Sale;
import app.tradewind.catalog.StockLevel;
import app.tradewind.catalog.SupplierTerms;
import app.tradewind.catalog.UnitCost;
import app.tradewind.catalog.ads.AdLine;
import app.tradewind.catalog.plans.Promotion;
import app.tradewind.catalog.signals.Estimate;
import app.tradewind.catalog.signals.Review;
import app.tradewind.catalog.signals.TrendPoint;
import app.tradewind.catalog.supply.Shipment;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Currency;
import java.util.Map;
import java.util.TreeMap;

/** Sums up records for the receipt: units, money by currency, first and last day. */
public final class Tally {

    private final Sums gross = new Sums();
    private final Sums refunds = new Sums();
    private long units;
    private LocalDate first;
    private LocalDate last;

    /** Money by currency. A file has few, so they are looked through. */
    private static final class Sums {
        private Currency[] currencies = new Currency[2];
        private BigDecimal[] sums = new BigDecimal[2];
        private int size;

        void add(Money money) {
            if (money == null || money.amount().signum() == 0) {
                return;
            }
            int at = 0;
            while (at < size && currencies[at] != money.currency()) {
                at++;
            }
            if (at == currencies.length) {
                currencies = Arrays.copyOf(currencies, size * 2);
                sums = Arrays.copyOf(sums, size * 2);
            }
            if (at == size) {
                currencies[size] = money.currency();
                sums[size++] = money.amount();
            } else {
                sums[at] = sums[at].add(money.amount());
            }
        }

        Map<String, BigDecimal> byCode() {
            Map<String, BigDecimal> all = new TreeMap<>();
            for (int i = 0; i < size; i++) {
                all.put(currencies[i].getCurrencyCode(), sums[i]);
            }
            return all;
        }
    }

    public void add(CatalogRecord record) {
        if (record instanceof Sale sale) {
            boolean sold = sale.kind() == Sale.Kind.SALE;
            units += sold ? sale.amount().units() : 0;
            (sold ? gross : refunds).add(sale.amount().gross());
        } else if (record instanceof Listing listing) {
            units += known(listing.facts().quantity());
        } else if (record instanceof StockLevel stock) {
            units += known(stock.onHand());
        } else if (record instanceof PeriodSales sums) {
            units += known(sums.units());
            gross.add(sums.gross());
            BigDecimal back = sums.figures().get(PeriodSales.REFUNDED);
            refunds.add(back == null || sums.gross() == null ? null : new Money(back, sums.gross().currency()));
        } else if (record instanceof Estimate estimate) {
            BigDecimal sold = estimate.figures().get(Estimate.MONTHLY_UNITS);
            units += sold == null ? 0 : sold.longValue();
        } else if (record instanceof AdLine ad) {
            gross.add(ad.result().sales());
        }
        seen(day(record));
        if (record instanceof PeriodSales sums) {
            seen(sums.days().to());
        } else if (record instanceof Promotion plan) {
            seen(plan.to());
        } else if (record instanceof AdLine ad) {
            seen(ad.to());
        }
    }

    private void seen(LocalDate day) {
        if (day != null) {
            first = first == null || day.isBefore(first) ? day : first;
            last = last == null || day.isAfter(last) ? day : last;
        }
    }

    /** The day a record is about, of a period the first; {@code null} where its kind has none. */
    public static LocalDate day(CatalogRecord record) {
        if (record instanceof Sale sale) {
            return sale.when().day();
        }
        if (record instanceof StockLevel stock) {
            return stock.asOf();
        }
        if (record instanceof CompetitorPrice price) {
            return price.day();
        }
        if (record instanceof PeriodSales sums) {
            return sums.days().from();
        }
        if (record instanceof UnitCost cost) {
            return cost.from();
        }
        return record instanceof FxRate rate ? rate.day() : signalDay(record);
    }

    private static LocalDate signalDay(CatalogRecord record) {
        if (record instanceof Estimate estimate) {
            return estimate.asOf();
        }
        if (record instanceof TrendPoint point) {
            return point.start().toLocalDate();
        }
        if (record instanceof Promotion plan) {
            return plan.from();
        }
        if (record instanceof Shipment shipment) {
            return shipment.days().ordered() == null ? shipment.days().shipped() : shipment.days().ordered();
        }
        if (record instanceof AdLine ad) {
            return ad.from();
        }
        return record instanceof Review review ? review.day() : null;
    }

    /** What no other row of the file should say again; order lines, sums and reviews by their whole text. */
    public static String key(CatalogRecord record, String raw) {
        if (record instanceof Listing listing) {
            return listing.item().toString();
        }
        if (record instanceof StockLevel stock) {
            return stock.item() + "|" + stock.place() + "|" + stock.asOf();
        }
        if (record instanceof SupplierTerms terms) {
            return terms.sku() + "|" + terms.supplier();
        }
        if (record instanceof CompetitorPrice price) {
            return price.item() + "|" + price.rival() + "|" + price.day();
        }
        if (record instanceof FxRate rate) {
            return rate.from() + "|" + rate.to() + "|" + rate.day();
        }
        if (record instanceof UnitCost cost) {
            return cost.sku() + "|" + cost.from();
        }
        if (record instanceof Estimate estimate) {
            return estimate.source() + "|" + estimate.subject() + "|" + estimate.asOf();
        }
        if (record instanceof TrendPoint point) {
            return point.term() + "|" + point.place() + "|" + point.start();
        }
        if (record instanceof Promotion plan) {
            return plan.reach() + "|" + plan.from() + "|" + plan.to() + "|" + plan.offer();
        }
        return record instanceof Certificate paper ? paper.sku() + "|" + paper.mark() + "|" + paper.number() : raw;
    }

    public long units() {
        return units;
    }

    public Map<String, BigDecimal> gross() {
        return gross.byCode();
    }

    public Map<String, BigDecimal> refunds() {
        return refunds.byCode();
    }

    public LocalDate first() {
        return first;
    }

    public LocalDate last() {
        return last;
    }

    private static long known(Integer count) {
        return count == null ? 0 : count;
    }
}
