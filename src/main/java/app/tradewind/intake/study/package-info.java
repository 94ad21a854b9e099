/**
 * Studying a file before it is read: finding its header and layout, and letting every column show all its
 * rows.
 *
 * <p>Never here: asking a person, or keeping rows. Read {@code HeaderSearch} first.
 */
package app.tradewind.intake.study;
