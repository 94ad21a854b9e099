package app.tradewind.intake.parsing;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/**
 * Local days of instants. A zone's offset is remembered for each day of universal time that begins and ends
 * with the same one; asking the zone's rules costs as much as reading the date.
 */
public final class ZoneDays {

    private static final int DAY_SECONDS = 86_400;
    /** From 1 January 2000 on, for sixty years; further days are asked for one by one. */
    private static final int FIRST = 10_957;
    private static final int DAYS = 22_000;
    private static final int MOST_ZONES = 8;
    private static final int UNKNOWN = Integer.MIN_VALUE;
    private static final int CHANGES = Integer.MAX_VALUE;

    private final Map<ZoneId, int[]> offsets = new HashMap<>();
    /** The zones asked for, as objects: a file has few, and they come as the same ones. */
    private ZoneId[] zones = new ZoneId[0];
    private int[][] known = new int[0][];

    public LocalDate day(Instant instant, ZoneId zone) {
        long seconds = instant.getEpochSecond();
        return LocalDate.ofEpochDay(Math.floorDiv(seconds + offset(instant, zone), (long) DAY_SECONDS));
    }

    private int offset(Instant instant, ZoneId zone) {
        long day = Math.floorDiv(instant.getEpochSecond(), (long) DAY_SECONDS);
        if (day < FIRST || day >= FIRST + DAYS) {
            return exact(instant, zone);
        }
        int[] offset = of(zone);
        int at = (int) day - FIRST;
        if (offset[at] == UNKNOWN) {
            int begin = exact(Instant.ofEpochSecond(day * DAY_SECONDS), zone);
            offset[at] = begin == exact(Instant.ofEpochSecond((day + 1) * DAY_SECONDS), zone) ? begin : CHANGES;
        }
        return offset[at] == CHANGES ? exact(instant, zone) : offset[at];
    }

    private int[] of(ZoneId zone) {
        for (int i = 0; i < zones.length; i++) {
            if (zones[i] == zone) {
                return known[i];
            }
        }
        int[] fresh = offsets.computeIfAbsent(zone, any -> unknown());
        if (zones.length < MOST_ZONES) {
            zones = Arrays.copyOf(zones, zones.length + 1);
            known = Arrays.copyOf(known, known.length + 1);
            zones[zones.length - 1] = zone;
            known[known.length - 1] = fresh;
        }
        return fresh;
    }

    private static int[] unknown() {
        int[] days = new int[DAYS];
        Arrays.fill(days, UNKNOWN);
        return days;
    }

    private static int exact(Instant instant, ZoneId zone) {
        return zone.getRules().getOffset(instant).getTotalSeconds();
    }
}
