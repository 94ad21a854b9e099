package app.tradewind.jobs.desk.items;

import app.tradewind.advice.Explanation;
import app.tradewind.catalog.SkuMarket;
import app.tradewind.catalog.supply.Shipment;
import app.tradewind.storage.facts.StockTotal;
import app.tradewind.words.Phrase;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Pieces of open purchase orders where no stock file tells what is on order. A figure of a stock file always stands
 * alone: it may have the same orders in it, so the two are never added. Lines that name no market count only where no
 * market of their product has a figure, and are divided by what each sells.
 */
public final class OpenOrders {

    /** What is said of an order that counts them. */
    public static final String COUNTED = "plan.note.open-orders";
    private static final String NOWHERE = "ZZ";
    /** Open for longer: nobody has closed it in the files. */
    private static final int MOST_DAYS = 365;

    private final Map<String, Map<String, Integer>> open = new TreeMap<>();

    /** @param lines of purchase orders, past and open */
    public OpenOrders(List<Shipment> lines, LocalDate today) {
        for (Shipment line : lines) {
            LocalDate began = line.days().ordered() == null ? line.days().shipped() : line.days().ordered();
            Shipment.Pieces pieces = line.pieces();
            int left = pieces.ordered() == null ? 0 : pieces.ordered() - (pieces.received() == null ? 0 : pieces.received());
            if (line.open() && left > 0 && (began == null || !began.isBefore(today.minusDays(MOST_DAYS)))) {
                open.computeIfAbsent(line.sku(), sku -> new TreeMap<>()).merge(line.lane().market(), left, Integer::sum);
            }
        }
    }

    /** @param counts as the stock files tell them */
    public Map<SkuMarket, StockTotal> into(Map<SkuMarket, StockTotal> counts, MarketShares shares) {
        Map<SkuMarket, StockTotal> filled = new TreeMap<>(counts);
        open.forEach((sku, byMarket) -> {
            List<StockTotal> all = counts.values().stream().filter(total -> total.item().sku().equals(sku)).toList();
            List<StockTotal> blank = new ArrayList<>(all.stream().filter(total -> total.onOrder() == null).toList());
            boolean told = blank.size() < all.size();
            // What is left over of shares goes on, so that no piece is lost or doubled.
            double sum = blank.stream().mapToDouble(total -> share(total, shares, blank.size())).sum();
            double passed = 0;
            for (StockTotal total : blank) {
                int pieces = total.item().market().equals(NOWHERE) ? 0 : byMarket.getOrDefault(total.item().market(), 0);
                int common = told ? 0 : byMarket.getOrDefault("", 0) + byMarket.getOrDefault(NOWHERE, 0);
                double next = passed + share(total, shares, blank.size()) / sum;
                pieces += (int) (Math.round(common * next) - Math.round(common * passed));
                passed = next;
                if (pieces > 0) {
                    filled.put(total.item(), new StockTotal(total.item(), total.onHand(), pieces, total.asOf(), total.unknown(), true));
                }
            }
        });
        return filled;
    }

    private static double share(StockTotal total, MarketShares shares, int markets) {
        return Math.max(1e-9, markets == 1 ? 1 : shares.of(total.item()));
    }

    /** With what is counted, where it is. @param stock of the item, {@code null} where there is none */
    public static Explanation noted(Explanation why, StockTotal stock) {
        return stock == null || !stock.fromOrders() ? why : why.noting(Phrase.of(COUNTED, stock.onOrder()));
    }
}
