/**
 * Tables of likely growers and what else is found among products, for the command line.
 *
 * <p>Never here: how anything is ranked. Read {@code ScreenTable}.
 */
package app.tradewind.jobs.tables.choice;
