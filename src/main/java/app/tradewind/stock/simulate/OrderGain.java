package app.tradewind.stock.simulate;

import app.tradewind.catalog.Money;
import app.tradewind.stock.OrderAdvice;
import app.tradewind.stock.OrderAdvice.Gain;
import app.tradewind.stock.StockItem;
import app.tradewind.stock.StockSettings;
import app.tradewind.stock.simulate.Outcome.Total;
import app.tradewind.words.Phrase;
import java.util.Currency;

/**
 * What an advised order earns: it and no order at all flown through the same futures until a month after it has
 * arrived. What sells out before it can arrive is lost either way and does not count.
 */
public final class OrderGain {

    /** Enough for a mean that is looked at once a day. */
    private static final int PATHS = 200;
    private static final double MONTH = 4;
    private static final int MOST_WEEKS = 52;

    private OrderGain() { }

    /** @return the same advice where nothing is ordered or its money is not known */
    public static OrderAdvice into(OrderAdvice advice, StockItem item, StockSettings settings) {
        if (advice.order() == null || advice.order().quantity() == 0 || item.economics().unitMargin() == null || item.economics().unitCost() == null) {
            return advice;
        }
        int weeks = (int) Math.min(MOST_WEEKS, Math.ceil(item.leadTime().weeks() + item.leadTime().reviewWeeks() + MONTH));
        Futures futures = Futures.of(item, weeks, PATHS, settings.seed() * 31 + item.id().hashCode())
                .until(item.economics().terms().season(), settings.today());
        Flight flight = new Flight(item, futures);
        Contrast profit = Contrast.of(flight.under(new Policy.Drawn(new double[] {advice.order().quantity()})),
                flight.under(new Policy.Nothing()), Total.PROFIT);
        if (Double.isNaN(profit.mean())) {
            return advice;
        }
        Currency currency = item.economics().unitMargin().currency();
        Gain gain = new Gain(Money.ofComputed(profit.mean(), currency), Money.ofComputed(profit.low(), currency),
                Money.ofComputed(profit.high(), currency), weeks);
        return advice.earning(gain, Phrase.of("deal.gain", gain.mean().toDouble(), currency.getCurrencyCode(), weeks, gain.low().toDouble(),
                gain.high().toDouble(), PATHS));
    }
}
