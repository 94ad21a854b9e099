package app.tradewind.forecast.smoothing;

/**
 * What is fitted of one shape.
 *
 * @param alpha how fast the level follows
 * @param beta how fast the trend follows
 * @param gamma how fast the season follows
 * @param phi what is left of the trend after a step, 1 for a straight one
 * @param level level before the first step
 * @param slope trend before the first step
 */
record EtsWeights(double alpha, double beta, double gamma, double phi, double level, double slope) { }
