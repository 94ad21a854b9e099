/**
 * Tables of many series, {@code series_id,index,value}: read as a whole or one series after the other, with
 * every treatment told.
 *
 * <p>Never here: what is made of the series. Read {@code SeriesFile} first, then {@code SeriesFlow}.
 */
package app.tradewind.jobs.tables.series;
