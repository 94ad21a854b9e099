/**
 * What a person did with the products on the shortlist, step by step.
 *
 * <p>Never here: what a step means; that is {@code jobs.shortlist}. Read {@code ShortlistStore} first.
 */
package app.tradewind.storage.shortlist;
