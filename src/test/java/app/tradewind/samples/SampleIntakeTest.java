package app.tradewind.samples;

import static org.assertj.core.api.Assertions.assertThat;

import app.tradewind.intake.Receipt;
import app.tradewind.intake.UnusableFileException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("Every file of a sample seller")
class SampleIntakeTest {

    @ParameterizedTest
    @ValueSource(strings = {"shenzhen-kitchen", "uk-gifts", "classroom"})
    @DisplayName("is recognised without help and its receipt adds up to the expected one")
    void filesAreUnderstood(String story) throws IOException, UnusableFileException {
        Delimited receipts = Delimited.plainCsv("file", "layout", "rows_read", "used", "excluded", "units", "gross",
                "refunds", "problems", "first_day", "last_day");
        for (String name : StoryFiles.names(story)) {
            StoryFiles.Read read = StoryFiles.read(story, name, record -> { });
            Receipt receipt = read.receipt();
            assertThat(receipt.used() + receipt.excluded().values().stream().mapToLong(Long::longValue).sum())
                    .as(name).isEqualTo(receipt.rowsRead());
            receipts.row(name, read.layout(), receipt.rowsRead(), receipt.used(), text(receipt.excluded()),
                    receipt.units(), text(receipt.gross()), text(receipt.refunds()), receipt.problems().count(),
                    receipt.firstDay(), receipt.lastDay());
        }
        Golden.hold(story, "imports.csv", new String(receipts.utf8(), StandardCharsets.UTF_8));
    }

    private static String text(Map<?, ?> figures) {
        Map<String, String> sorted = new TreeMap<>();
        figures.forEach((name, figure) -> sorted.put(name.toString(), figure.toString()));
        return sorted.entrySet().stream().map(entry -> entry.getKey() + " " + entry.getValue())
                .collect(Collectors.joining("; "));
    }
}
