package app.tradewind.voice.reading;

import static org.assertj.core.api.Assertions.assertThat;

import app.tradewind.jobs.desk.ReferenceData;
import app.tradewind.reference.Entry;
import app.tradewind.voice.Reading;
import app.tradewind.voice.lexicon.Lexicons;
import java.util.List;
import java.util.stream.Stream;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class LexiconExamplesTest {

    private static final List<Entry> FILES = ReferenceData.shipped().entries(Lexicons.FOLDER);
    private static final ReviewReader READER = new ReviewReader(Lexicons.read(FILES));

    static Stream<String> languages() {
        return FILES.stream().map(file -> file.text("language"));
    }

    @ParameterizedTest
    @MethodSource("languages")
    @DisplayName("what a word list says of its examples, it finds in them")
    void examplesHold(String language) {
        Entry file = FILES.stream().filter(one -> one.text("language").equals(language)).findFirst().orElseThrow();
        assertThat(file.day("checked")).isPresent();
        assertThat(file.text("source")).isNotBlank();
        SoftAssertions all = new SoftAssertions();
        for (Entry example : file.list("examples")) {
            String text = example.text("text");
            for (String tag : List.of(language, "")) {
                Reading reading = READER.read(tag, Double.NaN, text);
                String said = text + " " + reading;
                example.find("sentiment").ifPresent(mood -> all.assertThat(reading.sentiment().code()).as(said).isEqualTo(mood.text()));
                example.find("topics").ifPresent(topics -> all.assertThat(reading.mentions()).as(said)
                        .extracting(mention -> mention.topic().code()).containsAll(example.texts("topics")));
                example.find("urgent").ifPresent(urgent -> all.assertThat(reading.alarms()).as(said)
                        .extracting(alarm -> alarm.reason().code()).containsExactlyInAnyOrderElementsOf(example.texts("urgent")));
            }
        }
        all.assertAll();
    }

    @Test
    @DisplayName("the languages that sellers' reviews come in have a list with examples")
    void languagesAreThere() {
        assertThat(languages()).contains("en", "zh", "de", "fr", "es", "it", "pt", "ja", "ko", "ru", "ar");
        assertThat(FILES).allSatisfy(file -> assertThat(file.list("examples").size() >= 6 || file.text("language").equals("any")).isTrue());
    }
}
