package app.tradewind.jobs.deals;

import app.tradewind.catalog.plans.OrderTerm;

/** @param typed as a person writes it; blank takes back what was told */
public record TermWish(String sku, OrderTerm.Kind kind, String typed) { }
