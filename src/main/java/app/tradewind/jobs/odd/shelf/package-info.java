/**
 * Weeks out of stock: found from sales alone, told by stock counts, or said by a person, who may also take a
 * finding back. Histories leave here with the share of each week in stock.
 *
 * <p>Never here: the test that finds them ({@code forecast.odd.OutOfStock}), or how demand is filled in
 * ({@code forecast}). Read {@code FindShelves} first.
 */
package app.tradewind.jobs.odd.shelf;
