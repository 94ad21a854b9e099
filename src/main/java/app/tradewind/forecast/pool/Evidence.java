package app.tradewind.forecast.pool;

/**
 * One series at one earlier origin: what was thought and what came.
 *
 * @param levels rates seen at the origin, see {@link Levels}
 * @param rate what came a step, mean over the steps judged
 * @param scale root mean square difference of neighbouring steps
 * @param totals simulated totals over the steps judged, one a path, for a rate of one and without shock
 * @param steps how many steps were judged
 */
record Evidence(double[] levels, double rate, double scale, double[] totals, int steps) { }
