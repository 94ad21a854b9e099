package app.tradewind.samples;

import static org.assertj.core.api.Assertions.assertThat;

import app.tradewind.intake.PlainRow;
import app.tradewind.intake.PlainTable;
import app.tradewind.intake.UnusableFileException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** The answers under {@code expected/} are those of the command line; here they are asked for each planted fault. */
@DisplayName("The desk finds what was planted")
class PlantedFaultsTest {

    private static final String STORY = "shenzhen-kitchen";
    /** In which column of which answer the desk says it. */
    private static final Map<String, String> SAYS = Map.of("stock", "status", "price", "status", "check", "family");

    @TestFactory
    @DisplayName("in the expected answers")
    Stream<DynamicTest> faults() throws UnusableFileException {
        return PlainTable.read(Golden.file(STORY, "faults.csv"), "fault", "door").rows().stream()
                .filter(fault -> SAYS.containsKey(fault.text("door")))
                .filter(fault -> Files.exists(Golden.file(STORY, fault.text("door") + ".csv")))
                .map(fault -> DynamicTest.dynamicTest(fault.text("fault") + " " + fault.text("sku") + " "
                        + fault.text("market"), () -> found(fault)));
    }

    @TestFactory
    @DisplayName("and is silent about the same claim where the register holds the paper")
    Stream<DynamicTest> paperClears() {
        Path answers = Golden.file(STORY, "check.csv");
        return Stream.of("QW-GK04", "6941234500123").filter(sku -> Files.exists(answers))
                .map(sku -> DynamicTest.dynamicTest(sku, () -> assertThat(rows(answers))
                        .noneMatch(row -> row.text("id").startsWith(sku) && row.text("market").equals("DE"))));
    }

    private static void found(PlainRow fault) throws UnusableFileException {
        String door = fault.text("door");
        List<String> said = rows(Golden.file(STORY, door + ".csv")).stream().filter(row -> isAbout(row, fault))
                .map(row -> row.text(SAYS.get(door)).toLowerCase(Locale.ROOT)).toList();
        assertThat(said).as(fault.text("fault")).containsAnyElementsOf(
                List.of(fault.text("must_say").toLowerCase(Locale.ROOT).split("\\|")));
    }

    /** An answer names product and market in two columns, or both in its id. */
    private static boolean isAbout(PlainRow row, PlainRow fault) {
        String id = Stream.of("item_id", "id", "sku").map(row::text).filter(text -> !text.isEmpty()).findFirst().orElse("");
        String market = row.text("market");
        return id.startsWith(fault.text("sku"))
                && (market.isEmpty() ? id.endsWith(fault.text("market")) : market.equals(fault.text("market")));
    }

    private static List<PlainRow> rows(Path file) throws UnusableFileException {
        return PlainTable.read(file).rows();
    }
}
