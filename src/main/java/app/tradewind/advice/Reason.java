package app.tradewind.advice;

import app.tradewind.words.Phrase;

/**
 * One named, signed part of an answer.
 *
 * @param what what the part is, ready to say
 * @param amount its contribution, in {@code unit}; parts of one explanation add up
 * @param unit {@code pcs}, {@code points}, or a currency code
 */
public record Reason(Phrase what, double amount, String unit) { }
