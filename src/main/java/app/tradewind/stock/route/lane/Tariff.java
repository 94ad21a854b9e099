package app.tradewind.stock.route.lane;

import app.tradewind.market.Dates;
import java.math.BigDecimal;

/**
 * Duty of goods by their code.
 *
 * @param market code
 * @param origin country, empty for any
 * @param code figures that a product's code begins with
 * @param rate as a share
 * @param dates when it is in force
 * @param about where it is from
 */
public record Tariff(String market, String origin, String code, BigDecimal rate, Dates dates, Lane.About about) { }
