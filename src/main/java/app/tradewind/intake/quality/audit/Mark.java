package app.tradewind.intake.quality.audit;

import app.tradewind.intake.layout.Kind;

/**
 * How good one import is by itself: the trend is made of these.
 *
 * @param importId the import
 * @param file its first file
 * @param kind what its rows are about
 * @param value 0 to 1: mean over the columns of each aspect, then over the aspects; timeliness does not count
 * @param rows its rows
 * @param failing those that fall short in anything
 */
public record Mark(long importId, String file, Kind kind, double value, long rows, long failing) { }
