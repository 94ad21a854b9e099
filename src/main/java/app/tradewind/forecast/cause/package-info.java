/**
 * What moves demand besides its own past: a market's events, promotions and price. Effects are factors,
 * learned on all of a seller's products and then on each; histories are freed of them before methods
 * look, and futures get them back.
 *
 * <p>Never here: methods, or a clock. Read {@code Causes} first, then {@code Effects}.
 */
package app.tradewind.forecast.cause;
