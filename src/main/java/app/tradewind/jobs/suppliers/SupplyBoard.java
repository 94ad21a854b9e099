package app.tradewind.jobs.suppliers;

/**
 * What past purchase orders say, for one page.
 *
 * @param arrivals what is under way
 * @param suppliers how good they are
 */
public record SupplyBoard(ArrivalBoard arrivals, SupplierBoard suppliers) { }
