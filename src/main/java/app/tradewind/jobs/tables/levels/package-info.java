/**
 * Tables of demand by level and of what persons made of it, for the command line. Never here: how either is
 * computed. Read {@code LevelTable} first.
 */
package app.tradewind.jobs.tables.levels;
