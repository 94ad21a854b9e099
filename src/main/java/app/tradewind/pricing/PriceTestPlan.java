package app.tradewind.pricing;

import app.tradewind.catalog.Money;

/**
 * A test worth making: another price for some periods, in turn with as many at the price of now.
 *
 * @param price to ask in the test periods, never under the floor
 * @param periods at each of the two prices
 * @param sureNow half width of the 90 % interval of the elasticity as it is
 * @param sureAfter the same once the test is read, as far as can be told ahead
 */
public record PriceTestPlan(Money price, int periods, double sureNow, double sureAfter) { }
