/**
 * Which products are bought together more often than chance and the size of orders make them: support,
 * lift with its interval, an exact test, and a bound on false discoveries over all pairs.
 *
 * <p>Never here: an order line or a price. Read {@code BundleFinder}, then {@code Baskets} and {@code FalseDiscovery}.
 */
package app.tradewind.selection.bundle;
