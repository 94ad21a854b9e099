/**
 * Products that may have to go, on a workspace or a plain table: gathers stock, costs, futures of demand, price
 * response and bundles, and lets {@code selection.exit} judge.
 *
 * <p>Never here: the judgement itself. Read {@code FindDrops} first.
 */
package app.tradewind.jobs.exit;
