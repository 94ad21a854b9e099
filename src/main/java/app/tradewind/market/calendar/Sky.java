package app.tradewind.market.calendar;

import static java.lang.Math.floorMod;
import static java.lang.Math.sin;
import static java.lang.Math.toRadians;

import java.time.LocalDate;
import java.time.temporal.JulianFields;

/**
 * Where sun and moon stand, to a few minutes: Meeus, Astronomical Algorithms (2nd edition), chapters 25
 * and 49. Moments are Julian days in universal time.
 */
final class Sky {

    static final double MONTH = 29.530588861;
    private static final double FIRST_NEW_MOON = 2451550.09766;
    private static final double EPOCH = 2451545.0;
    private static final double CENTURY = 36525;
    private static final double MONTHS_A_CENTURY = 1236.85;
    /** Dynamical less universal time, about that of the first half of this century. */
    private static final double DELTA_T_DAYS = 72.0 / 86_400;
    private static final double HALF_DAY = 0.5;
    private static final double HOURS = 24;

    private Sky() { }

    /** Amplitude in days, then multiples of the sun's anomaly, the moon's anomaly and the moon's latitude. */
    private static final double[][] TERMS = {
        {-0.40720, 0, 1, 0}, {0.17241, 1, 0, 0}, {0.01608, 0, 2, 0}, {0.01039, 0, 0, 2}, {0.00739, -1, 1, 0},
        {-0.00514, 1, 1, 0}, {0.00208, 2, 0, 0}, {-0.00111, 0, 1, -2}, {-0.00057, 0, 1, 2}, {0.00056, 1, 2, 0},
        {-0.00042, 0, 3, 0}, {0.00042, 1, 0, 2}, {0.00038, 1, 0, -2}, {-0.00024, -1, 2, 0}, {-0.00007, 2, 1, 0},
        {0.00004, 0, 2, -2}, {0.00004, 3, 0, 0}};

    /** The moment of the new moon of a lunation, counted from the first of the year 2000. */
    static double newMoon(long lunation) {
        double t = lunation / MONTHS_A_CENTURY;
        double eccentricity = 1 - 0.002516 * t;
        double sun = 2.5534 + 29.10535670 * lunation;
        double moon = 201.5643 + 385.81693528 * lunation + 0.0107582 * t * t;
        double latitude = 160.7108 + 390.67050284 * lunation - 0.0016118 * t * t;
        double at = FIRST_NEW_MOON + MONTH * lunation + 0.00015437 * t * t;
        for (double[] term : TERMS) {
            at += term[0] * Math.pow(eccentricity, Math.abs(term[1]))
                    * degrees(term[1] * sun + term[2] * moon + term[3] * latitude);
        }
        at -= 0.00017 * degrees(124.7746 - 1.56375588 * lunation);
        at += 0.000325 * degrees(299.77 + 0.107408 * lunation) + 0.000165 * degrees(251.88 + 0.016321 * lunation)
                + 0.000164 * degrees(251.83 + 26.651886 * lunation) + 0.000126 * degrees(349.42 + 36.412478 * lunation);
        return at - DELTA_T_DAYS;
    }

    /** The lunation that begins nearest a moment. */
    static long lunation(double at) {
        return Math.round((at - FIRST_NEW_MOON) / MONTH);
    }

    /** The sun's apparent longitude in degrees. */
    static double sun(double at) {
        double t = (at + DELTA_T_DAYS - EPOCH) / CENTURY;
        double anomaly = 357.52911 + 35999.05029 * t;
        double centre = (1.914602 - 0.004817 * t) * degrees(anomaly) + 0.019993 * degrees(2 * anomaly)
                + 0.000289 * degrees(3 * anomaly);
        double longitude = 280.46646 + 36000.76983 * t + 0.0003032 * t * t + centre - 0.00569
                - 0.00478 * degrees(125.04 - 1934.136 * t);
        return longitude - 360 * Math.floor(longitude / 360);
    }

    /** The day on which a moment falls where clocks are so many hours ahead of universal time. */
    static LocalDate day(double at, double hoursAhead) {
        return LocalDate.MIN.with(JulianFields.JULIAN_DAY, (long) Math.floor(at + HALF_DAY + hoursAhead / HOURS));
    }

    /** The moment a day begins there. */
    static double start(LocalDate day, double hoursAhead) {
        return day.getLong(JulianFields.JULIAN_DAY) - HALF_DAY - hoursAhead / HOURS;
    }

    /** Which twelfth of the sun's way a moment falls into, from the spring equinox on. */
    static int twelfth(double at) {
        return floorMod((int) (sun(at) / 30), 12);
    }

    private static double degrees(double angle) {
        return sin(toRadians(angle));
    }
}
