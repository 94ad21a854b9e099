/**
 * The screen behind Stock for demand by product, category, market, channel and in all, and for changing it by
 * hand. Reads {@code jobs.levels.LevelsBoard}; never spreads a figure itself. Read {@code LevelsViewModel} first.
 */
package app.tradewind.ui.levels;
