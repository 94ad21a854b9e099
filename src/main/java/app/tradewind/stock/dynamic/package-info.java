/**
 * Exact orders over a few periods by dynamic programming: the yardstick for rules of thumb.
 *
 * <p>Never here: a catalogue; the states are too many. Read {@code OrderHorizon} first.
 */
package app.tradewind.stock.dynamic;
