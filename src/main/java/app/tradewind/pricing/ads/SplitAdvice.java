package app.tradewind.pricing.ads;

import app.tradewind.advice.Advice;
import app.tradewind.advice.Explanation;

/**
 * What another split of the same budget would bring.
 *
 * @param subject the budget that is split, with its currency
 * @param verdict to act where it brings more with a chance of 95 in a hundred
 */
public record SplitAdvice(String subject, Verdict verdict, Explanation why) implements Advice { }
