package app.tradewind.jobs.limits;

import app.tradewind.catalog.plans.PriceLimit.Kind;

/**
 * A bound that a person asks for.
 *
 * @param sku the product, empty for every one
 * @param market two letters, empty for every one
 * @param kind what it bounds
 * @param typed as {@link LimitText} reads it; blank takes the person's own back
 */
public record LimitWish(String sku, String market, Kind kind, String typed) { }
