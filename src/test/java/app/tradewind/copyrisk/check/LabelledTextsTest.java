package app.tradewind.copyrisk.check;

import static org.assertj.core.api.Assertions.assertThat;

import app.tradewind.intake.UnusableFileException;
import java.net.URISyntaxException;
import java.nio.file.Path;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The rules on labelled texts do not fall behind what they reached")
class LabelledTextsTest {

    @Test
    void onTextsTheyWereMendedOn() throws UnusableFileException, URISyntaxException {
        CopyScore score = CopyScore.of(file("worked-on.tsv"));
        assertThat(score.all().precision()).isGreaterThan(0.96);
        assertThat(score.all().recall()).isGreaterThan(0.88);
        assertThat(score.alarmed()).isLessThan(0.05);
    }

    @Test
    void onTextsKeptApart() throws UnusableFileException, URISyntaxException {
        CopyScore score = CopyScore.of(file("kept-apart.tsv"));
        assertThat(score.all().precision()).isGreaterThan(0.94);
        assertThat(score.all().recall()).isGreaterThan(0.75);
        assertThat(score.family("false_certification").recall()).isGreaterThan(0.9);
        assertThat(score.family("unsupported_certification").recall()).isGreaterThan(0.9);
        assertThat(score.alarmed()).isLessThan(0.05);
    }

    @Test
    void onTextsSetAside() throws UnusableFileException, URISyntaxException {
        CopyScore score = CopyScore.of(file("set-aside.tsv"));
        assertThat(score.all().precision()).isGreaterThan(0.95);
        assertThat(score.all().recall()).isGreaterThan(0.85);
        assertThat(score.family("false_certification").recall()).isGreaterThan(0.92);
        assertThat(score.family("unsupported_certification").recall()).isGreaterThan(0.92);
        assertThat(score.alarmed()).isLessThan(0.05);
    }

    @Test
    void suggestionsFindMoreAndCostFewFalseAlarms() throws UnusableFileException, URISyntaxException {
        CopyScore rules = CopyScore.of(file("kept-apart.tsv"));
        CopyScore both = CopyScore.of(file("kept-apart.tsv"), null, true);
        assertThat(both.all().recall()).isGreaterThanOrEqualTo(rules.all().recall());
        assertThat(both.alarmed()).isLessThan(0.07);
    }

    private static Path file(String name) throws URISyntaxException {
        return Path.of(LabelledTextsTest.class.getResource("/app/tradewind/copyrisk/labelled/" + name).toURI());
    }
}
