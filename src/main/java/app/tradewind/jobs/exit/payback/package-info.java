/**
 * What the desk knows of a product as far as it matters to whether it pays back, and what a person said of it.
 *
 * <p>Never here: the judgement ({@code selection.exit}). Read {@code PayingBack} first.
 */
package app.tradewind.jobs.exit.payback;
