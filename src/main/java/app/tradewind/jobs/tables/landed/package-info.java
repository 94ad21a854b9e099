/**
 * Landed cost in columns: the plain-table door and the workspace door of the command {@code landed}.
 *
 * <p>Never here: a sum. Read {@code LandedFile}, then {@code LandedTable}.
 */
package app.tradewind.jobs.tables.landed;
