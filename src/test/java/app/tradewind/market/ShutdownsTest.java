package app.tradewind.market;

import static org.assertj.core.api.Assertions.assertThat;

import app.tradewind.market.shutdown.Closing;
import app.tradewind.market.shutdown.Shutdowns;
import app.tradewind.reference.DataFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Factory shut-downs")
class ShutdownsTest {

    private static Shutdowns shipped() throws IOException {
        List<app.tradewind.reference.Entry> files = new ArrayList<>();
        Path folder = Path.of("src/main/resources/app/tradewind/shutdown");
        for (String name : Files.readAllLines(folder.resolve("index.txt"))) {
            files.add(DataFile.parse(name, Files.readString(folder.resolve(name))));
        }
        return Shutdowns.readAll(files);
    }

    @Test
    @DisplayName("Chinese factories stop before the feast and start after the Lantern Festival: 17 February 2026, 6 February 2027")
    void china() throws IOException {
        List<Closing> closings = shipped().between("CN", LocalDate.of(2026, 2, 1), LocalDate.of(2027, 3, 31));
        assertThat(closings).extracting(Closing::first).containsExactly(LocalDate.of(2026, 2, 10), LocalDate.of(2026, 5, 1),
                LocalDate.of(2026, 10, 1), LocalDate.of(2027, 1, 30));
        assertThat(closings.get(0).last()).isEqualTo(LocalDate.of(2026, 3, 2));
    }

    @Test
    @DisplayName("every shipped country has rules that give days each year; others give none")
    void all() throws IOException {
        Shutdowns shipped = shipped();
        shipped.byCountry().forEach((country, rules) -> rules.forEach(rule -> {
            for (int year = 2025; year < 2032; year++) {
                assertThat(rule.when().in(year)).as(country + " " + rule.name().en()).isNotEmpty();
            }
        }));
        assertThat(shipped.between("XX", LocalDate.of(2026, 1, 1), LocalDate.of(2026, 12, 31))).isEmpty();
        assertThat(shipped.knows("CN")).isTrue();
    }
}
