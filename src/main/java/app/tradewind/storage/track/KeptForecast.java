package app.tradewind.storage.track;

import app.tradewind.catalog.SkuMarket;
import java.time.LocalDate;

/**
 * What was forecast of one week.
 *
 * @param asOf the day it was forecast
 * @param week Monday of the week
 */
public record KeptForecast(SkuMarket item, LocalDate asOf, LocalDate week, Band band) {

    /** Pieces: what was expected, and the ends of the 95 % and the 80 % band. */
    public record Band(double mean, double q025, double q10, double q90, double q975) { }
}
