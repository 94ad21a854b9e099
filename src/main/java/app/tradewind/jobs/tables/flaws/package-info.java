/**
 * Rows of a plain table that cannot be used, told all at once.
 *
 * <p>Never here: what makes a row unusable. Read {@code RowFlaws}.
 */
package app.tradewind.jobs.tables.flaws;
