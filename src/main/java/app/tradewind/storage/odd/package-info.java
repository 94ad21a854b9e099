/**
 * What a person said of single weeks: that one is odd and its order will not come again, that another counts
 * as it is, and what is planned for weeks to come.
 *
 * <p>Never here: which weeks are odd. Read {@code OddStore} first.
 */
package app.tradewind.storage.odd;
