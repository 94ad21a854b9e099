/**
 * Products that may have to go, as plain tables in and out.
 *
 * <p>Never here: the judgement. Read {@code DropTable} first.
 */
package app.tradewind.jobs.tables.exit;
