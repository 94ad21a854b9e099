/**
 * Repeated orders under chance: (s,S), (r,Q) and (R,S) policies, exact where demand is Poisson or normal,
 * and the textbooks' approximations of them.
 *
 * <p>Never here: an item, a date, or demand that was simulated. Read {@code PoissonStock} first.
 */
package app.tradewind.stock.review;
