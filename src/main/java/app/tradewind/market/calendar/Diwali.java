package app.tradewind.market.calendar;

import java.time.LocalDate;

/**
 * The main day of Diwali: the evening of the last waning day before the new moon while the sun stands in
 * sidereal Libra. Where that day ends about sunset, the evening before is kept, as the published Indian
 * calendars do.
 */
public final class Diwali {

    private static final double INDIA = 5.5;
    /** Half past six in the evening: a new moon before it leaves the evening of the day before. */
    private static final double EVENING = 18.5;
    /** Sidereal Libra in tropical degrees of this half century (Lahiri, about 24.2 degrees). */
    private static final double LIBRA = 204.2;
    private static final double LIBRA_END = 234.2;

    private Diwali() { }

    public static LocalDate in(int year) {
        long lunation = Sky.lunation(Sky.start(LocalDate.of(year, 10, 10), INDIA)) - 1;
        while (true) {
            double at = Sky.newMoon(lunation);
            double sun = Sky.sun(at);
            if (sun >= LIBRA && sun < LIBRA_END) {
                return Sky.day(at, INDIA - EVENING);
            }
            lunation++;
        }
    }
}
