package app.tradewind.voice.reading;

import static org.assertj.core.api.Assertions.assertThat;

import app.tradewind.intake.PlainRow;
import app.tradewind.intake.PlainTable;
import app.tradewind.jobs.desk.ReferenceData;
import app.tradewind.voice.Reading;
import app.tradewind.voice.Sentiment;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class KeptReviewsTest {

    private static final ReviewReader READER = new ReviewReader(ReferenceData.shipped().lexicons());

    @Test
    @DisplayName("of ordinary reviews no list was made from, at least 85 in 100 moods are right, and praise is not taken for blame")
    void ordinary() throws Exception {
        List<PlainRow> rows = rows("ordinary.csv");
        int right = 0;
        int turned = 0;
        for (PlainRow row : rows) {
            Reading reading = READER.read(row.text("lang"), Double.NaN, row.raw("text"));
            right += reading.sentiment().code().equals(row.text("sentiment")) ? 1 : 0;
            turned += reading.sentiment() == Sentiment.NEGATIVE && row.text("sentiment").equals("positive")
                    || reading.sentiment() == Sentiment.POSITIVE && row.text("sentiment").equals("negative") ? 1 : 0;
        }
        assertThat(right).isGreaterThanOrEqualTo(85 * rows.size() / 100);
        assertThat(turned).isZero();
    }

    @Test
    @DisplayName("every quote and every alarm stands in its text, and a person in danger is never good news")
    void spans() throws Exception {
        for (String file : List.of("ordinary.csv", "sideways.csv")) {
            for (PlainRow row : rows(file)) {
                String text = row.raw("text");
                Reading reading = READER.read("", Double.NaN, text);
                if (reading.quote() != null) {
                    assertThat(reading.quote().of(text)).isNotBlank().doesNotStartWith(" ").doesNotEndWith(" ");
                }
                reading.alarms().forEach(alarm -> assertThat(alarm.span().of(text)).isNotBlank());
                if (reading.alarms().stream().anyMatch(alarm -> alarm.reason().safety())) {
                    assertThat(reading.sentiment()).as(text).isEqualTo(Sentiment.NEGATIVE);
                }
            }
        }
    }

    private static List<PlainRow> rows(String name) throws Exception {
        return PlainTable.read(Path.of(KeptReviewsTest.class.getResource(name).toURI()), "lang", "sentiment", "text").rows();
    }
}
