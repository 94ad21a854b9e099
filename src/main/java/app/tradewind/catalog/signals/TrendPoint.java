package app.tradewind.catalog.signals;

import app.tradewind.catalog.CatalogRecord;
import app.tradewind.catalog.Origin;
import java.time.LocalDateTime;

/**
 * How much a term was searched for, against the highest point of its file. Each file has its own scale, so
 * points of two files never make one series: a series is a term, a place and an import.
 *
 * @param term what was searched for
 * @param place where, as the file says it, or empty for everywhere
 * @param start when the point's hour, day, week or month begins
 * @param value 0 to 100; 0 where {@code belowOne}
 * @param belowOne more than nothing and less than one: neither zero nor unknown
 * @param origin the row it came from
 */
public record TrendPoint(String term, String place, LocalDateTime start, int value, boolean belowOne, Origin origin)
        implements CatalogRecord { }
