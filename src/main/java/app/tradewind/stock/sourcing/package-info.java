/**
 * Which way goods come: what freight saves against what the longer way ties up.
 *
 * <p>Never here: duties and taxes. Read {@code TransportMode} first.
 */
package app.tradewind.stock.sourcing;
