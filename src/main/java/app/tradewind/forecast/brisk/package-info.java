/**
 * Which methods answer for series that sell in most steps. Never the methods themselves, which stand in a
 * package each. Read {@code BriskMethods} first.
 */
package app.tradewind.forecast.brisk;
