/**
 * How good all that a workspace holds is, kind by kind and column by column, with the rows that fall
 * short. What is asked of each kind stands in the room {@code rules} beside it.
 *
 * <p>Never here: a store, a clock, or mending anything. Read {@code Auditor} first.
 */
package app.tradewind.intake.quality.audit;
