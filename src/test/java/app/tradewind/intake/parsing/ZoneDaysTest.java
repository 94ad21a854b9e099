package app.tradewind.intake.parsing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Local days of instants")
class ZoneDaysTest {

    @Test
    @DisplayName("are those of the zone's rules, also on days when clocks change")
    void days() {
        SplittableRandom chance = new SplittableRandom(6);
        ZoneDays days = new ZoneDays();
        List<ZoneId> zones = List.of(ZoneId.of("America/Los_Angeles"), ZoneId.of("Europe/Berlin"), ZoneId.of("Asia/Tokyo"),
                ZoneId.of("Australia/Lord_Howe"), ZoneId.of("+05:30"));
        long first = Instant.parse("1990-01-01T00:00:00Z").getEpochSecond();
        for (int i = 0; i < 200_000; i++) {
            Instant instant = Instant.ofEpochSecond(first + chance.nextLong(90L * 366 * 86_400));
            ZoneId zone = zones.get(chance.nextInt(zones.size()));
            assertThat(days.day(instant, zone)).isEqualTo(instant.atZone(zone).toLocalDate());
        }
    }
}
