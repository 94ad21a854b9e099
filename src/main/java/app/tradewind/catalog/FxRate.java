package app.tradewind.catalog;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Currency;

/**
 * A dated exchange rate: one unit of {@code from} is {@code rate} units of {@code to}.
 *
 * @param origin the row it came from
 */
public record FxRate(Currency from, Currency to, LocalDate day, BigDecimal rate, Origin origin)
        implements CatalogRecord { }
