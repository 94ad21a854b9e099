/**
 * Plain tables about service and policies: levels by class, and what more is known of an item.
 *
 * <p>Never here: a formula, or a workspace. Read {@code TermsColumns} first.
 */
package app.tradewind.jobs.tables.service;
