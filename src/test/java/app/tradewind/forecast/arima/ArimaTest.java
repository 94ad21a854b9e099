package app.tradewind.forecast.arima;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import app.tradewind.forecast.AirPassengers;
import app.tradewind.forecast.method.FittedModel;
import java.util.Arrays;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class ArimaTest {

    /** Box, Jenkins and Reinsel (1994, section 9.2.4) find 0.40 and 0.61, with their minus signs, by least squares. */
    @Test
    void theAirlineModelHasTheWeightsOfTheTextbook() {
        double[] w = new Differences(1, 1).apply(AirPassengers.logs(), 12);

        Polynomials fitted = ArimaFit.of(w, 12, new ArimaOrder(0, 1, 0, 1, false)).polynomials();

        assertThat(fitted.ma().lag()).containsExactly(1, 12, 13);
        assertThat(fitted.ma().weight()[0]).isCloseTo(-0.40, within(0.05));
        assertThat(fitted.ma().weight()[1]).isCloseTo(-0.59, within(0.05));
        assertThat(fitted.ma().weight()[2]).isEqualTo(fitted.ma().weight()[0] * fitted.ma().weight()[1]);
    }

    @Test
    void aYearOfPassengersAheadIsForeseenWithinFivePercent() {
        double[] all = AirPassengers.values();
        FittedModel model = new Arima().fit(Arrays.copyOf(all, 132), 12).orElseThrow();

        double[] mean = model.mean(12);

        double off = 0;
        for (int h = 0; h < 12; h++) {
            off += Math.abs(mean[h] / all[132 + h] - 1) / 12;
        }
        assertThat(off).isLessThan(0.05);
    }

    @Test
    void theMemoryOfAnAutoregressionIsFound() {
        SplittableRandom random = new SplittableRandom(5);
        double[] y = new double[2000];
        for (int t = 1; t < y.length; t++) {
            y[t] = 0.7 * y[t - 1] + random.nextGaussian();
        }

        Polynomials fitted = ArimaFit.of(y, 1, new ArimaOrder(1, 0, 0, 0, true)).polynomials();

        assertThat(fitted.ar().weight()[0]).isCloseTo(0.7, within(0.04));
    }

    @Test
    void aStraightLineGoesOnAndALevelStays() {
        double[] line = new double[40];
        double[] level = new double[40];
        for (int t = 0; t < 40; t++) {
            line[t] = 10 + 2 * t + (t % 3 - 1) * 0.1;
            level[t] = 50 + (t * 7 % 5 - 2);
        }

        assertThat(new Arima().fit(line, 1).orElseThrow().mean(3)[2]).isCloseTo(94, within(0.5));
        assertThat(new Arima().fit(level, 1).orElseThrow().mean(3)[2]).isCloseTo(50, within(2.5));
    }

    @Test
    void futuresLieAroundTheMeanAndSpreadWithTime() {
        FittedModel model = new Arima().fit(AirPassengers.values(), 12).orElseThrow();
        double[] mean = model.mean(18);
        double[][] paths = model.simulate(2000, 18, new SplittableRandom(1));

        double[] average = new double[18];
        double[] spread = new double[18];
        for (double[] path : paths) {
            for (int h = 0; h < 18; h++) {
                average[h] += path[h] / paths.length;
                spread[h] += Math.pow(path[h] - mean[h], 2) / paths.length;
            }
        }
        assertThat(average[17]).isCloseTo(mean[17], within(0.05 * mean[17]));
        assertThat(spread[17]).isGreaterThan(1.5 * spread[0]);
    }

    @Test
    void aShortOrConstantHistoryIsNoReasonToFail() {
        assertThat(new Arima().fit(new double[] {1, 2, 3}, 12)).isEmpty();
        double[] constant = new double[30];
        Arrays.fill(constant, 7);
        assertThat(new Arima().fit(constant, 12).orElseThrow().mean(2)).containsExactly(7, 7);
    }

    @Test
    void anEchoThatGrowsIsNotAllowed() {
        assertThat(settles(new ArimaOrder(1, 0, 0, 0, false), 1.02)).isFalse();
        assertThat(settles(new ArimaOrder(1, 0, 0, 0, false), 0.9)).isTrue();
        assertThat(settles(new ArimaOrder(0, 0, 1, 0, false), 0.5)).isTrue();
        assertThat(settles(new ArimaOrder(0, 1, 0, 0, false), 1.1)).isFalse();
    }

    /** Box, Jenkins, Reinsel and Ljung (2015, section 3.2.4): phi2 + phi1 < 1, phi2 - phi1 < 1, |phi2| < 1. */
    @Test
    void twoLagsSettleInsideTheTriangleOfTheTextbook() {
        SplittableRandom random = new SplittableRandom(3);
        for (int i = 0; i < 500; i++) {
            double a = 5 * random.nextDouble() - 2.5;
            double b = 3 * random.nextDouble() - 1.5;
            double inside = Math.min(1 - Math.abs(b), Math.min(1 - a - b, 1 + a - b));
            if (Math.abs(inside) > 0.02) {
                assertThat(settles(new ArimaOrder(2, 0, 0, 0, false), a, b)).isEqualTo(inside > 0);
                assertThat(settles(new ArimaOrder(0, 2, 0, 0, false), -a, -b)).isEqualTo(inside > 0);
            }
        }
    }

    @Test
    void theSlopesOfTheErrorsAreThoseOfSmallChanges() {
        ArimaOrder order = new ArimaOrder(2, 1, 1, 1, false);
        double[] point = {0.5, -0.2, 0.3, 0.4, -0.6};
        double[] w = new Differences(1, 1).apply(AirPassengers.logs(), 12);
        double[] errors = new double[w.length];
        Coefficients here = new Coefficients(order, 12, point);
        here.errors(w, errors);
        double[][] filtered = new double[4][w.length];
        here.slopes(errors, filtered);
        for (int i = 0; i < point.length; i++) {
            double[] near = point.clone();
            near[i] += 1e-6;
            double[] other = new double[w.length];
            new Coefficients(order, 12, near).errors(w, other);
            for (int t = here.lag(i); t < w.length; t++) {
                assertThat(-filtered[here.factor(i)][t - here.lag(i)]).isCloseTo((other[t] - errors[t]) / 1e-6, within(1e-4));
            }
        }
    }

    @Test
    void filtersInTurnAreThePolynomialsMultipliedOut() {
        Coefficients here = new Coefficients(new ArimaOrder(2, 2, 1, 1, false), 4, new double[] {0.5, -0.2, 0.3, 0.1, 0.4, -0.6});
        SplittableRandom random = new SplittableRandom(9);
        double[] w = random.doubles(60).toArray();
        double[] errors = new double[60];
        here.errors(w, errors);
        Polynomials multiplied = here.multiplied();
        for (int t = 0; t < 60; t++) {
            assertThat(errors[t]).isCloseTo(w[t] - multiplied.ar().at(w, t) - multiplied.ma().at(errors, t), within(1e-9));
        }
    }

    private static boolean settles(ArimaOrder order, double... point) {
        return new Coefficients(order, 12, point).settles();
    }
}
