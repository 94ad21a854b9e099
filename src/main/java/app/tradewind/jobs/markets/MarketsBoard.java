package app.tradewind.jobs.markets;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;

/**
 * All markets and rates.
 *
 * @param today the day their age is counted on
 * @param markets those the seller lists in first, then by code
 * @param rates the newest of each pair first
 */
public record MarketsBoard(LocalDate today, List<MarketSheet> markets, List<Rate> rates) {

    public MarketsBoard {
        markets = List.copyOf(markets);
        rates = List.copyOf(rates);
    }

    /**
     * @param file it came from, empty where not known
     * @param usable whether it is young enough to count
     */
    public record Rate(Currency from, Currency to, LocalDate day, BigDecimal rate, String file, boolean usable) { }
}
