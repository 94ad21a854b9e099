/**
 * Complex exponential smoothing: a level and an information potential that move together.
 *
 * <p>Never here: choice against other methods. Read {@code ComplexSmoothing} first.
 */
package app.tradewind.forecast.complex;
