/**
 * What there is, divided among those who want it: piece by piece by what the next one brings, or from
 * several stores to several places at the least cost.
 *
 * <p>Never here: what to buy. Read {@code MarginalAllocation} first.
 */
package app.tradewind.stock.allocation;
