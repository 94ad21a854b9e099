/**
 * Which products to take on, keep or drop: criteria on fixed bounds, weights the person moves, and a
 * score whose contributions add up to it exactly.
 *
 * <p>Never here: a missing figure counted as zero, or a normalisation that changes when the list is
 * filtered. Read {@code ProductAdvice} first.
 */
package app.tradewind.selection;
