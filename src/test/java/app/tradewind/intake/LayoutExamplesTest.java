package app.tradewind.intake;

import static org.assertj.core.api.Assertions.assertThat;

import app.tradewind.intake.Inspection.Question;
import app.tradewind.intake.layout.Example;
import app.tradewind.intake.layout.Layout;
import app.tradewind.intake.layout.Layouts;
import app.tradewind.intake.terms.Period;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Currency;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName("Every layout's example comes out as its file says")
class LayoutExamplesTest {

    @TempDir
    Path folder;

    static Stream<Layout> layouts() {
        return Layouts.shipped().stream();
    }

    @ParameterizedTest
    @MethodSource("layouts")
    void example_is_recognised_and_adds_up(Layout layout) throws Exception {
        Example example = layout.example();
        Path file = Files.writeString(folder.resolve(example.file()), example.text(), StandardCharsets.UTF_8);
        Intake intake = new Intake(Layouts.shipped());
        Inspection inspection = intake.inspect(file, Hints.NONE);
        List<Question.Topic> asked = inspection.questions().stream().filter(Question::required).map(Question::topic).toList();
        assertThat(asked).as("asked about exactly what the example tells").containsExactlyInAnyOrderElementsOf(topics(example.told()));
        if (!asked.isEmpty()) {
            inspection = intake.inspect(file, hints(example.told()));
        }
        assertThat(inspection.profile()).isEqualTo(layout.id());
        List<String> skus = new ArrayList<>();
        Receipt receipt = intake.read(inspection, (record, raw) -> skus.add(RecordNames.sku(record)), RowWatch.NONE);

        assertThat(receipt.rowsRead()).isEqualTo(example.expected().rows());
        assertThat(receipt.used()).as("used; problems %s", receipt.problems()).isEqualTo(example.expected().used());
        assertThat(texts(receipt.excluded())).isEqualTo(example.expected().excluded());
        assertThat(Long.toString(receipt.units())).isEqualTo(example.expected().units());
        assertThat(plain(receipt.gross())).isEqualTo(example.expected().gross());
        assertThat(plain(receipt.refunds())).isEqualTo(example.expected().refunds());
        assertThat(plain(receipt.net())).as("net").isEqualTo(example.net());
        assertThat(receipt.fileTotals()).as("sums the file states").allMatch(FileTotal::agrees);
        assertThat(skus.stream().distinct().toList()).isEqualTo(example.skus());
    }

    private static List<Question.Topic> topics(Example.Told told) {
        return Stream.of(told.currency().isEmpty() ? null : Question.Topic.CURRENCY,
                told.period().isEmpty() ? null : Question.Topic.PERIOD).filter(Objects::nonNull).toList();
    }

    private static Hints hints(Example.Told told) {
        return new Hints(null, null, told.currency().isEmpty() ? null : Currency.getInstance(told.currency()), null,
                told.period().isEmpty() ? null : Period.parse(told.period()));
    }

    private static Map<String, String> texts(Map<String, Long> counts) {
        Map<String, String> texts = new LinkedHashMap<>();
        counts.forEach((reason, count) -> texts.put(reason, Long.toString(count)));
        return texts;
    }

    private static Map<String, String> plain(Map<String, BigDecimal> sums) {
        Map<String, String> texts = new LinkedHashMap<>();
        sums.forEach((currency, sum) -> texts.put(currency, sum.toPlainString()));
        return texts;
    }
}
