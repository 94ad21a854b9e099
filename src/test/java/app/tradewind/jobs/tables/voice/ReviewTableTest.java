package app.tradewind.jobs.tables.voice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.tradewind.intake.UnusableFileException;
import app.tradewind.jobs.desk.ReferenceData;
import app.tradewind.jobs.hearing.HearReviews;
import app.tradewind.report.Table;
import app.tradewind.words.Lang;
import app.tradewind.words.Phrase;
import app.tradewind.words.Words;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReviewTableTest {

    private static final HearReviews HEAR = new HearReviews(ReferenceData.shipped());

    @TempDir
    private Path folder;

    @Test
    @DisplayName("the contract's columns first; the quote stands in the text where the offsets say")
    void columns() throws Exception {
        String text = "Nice colour. The cord got hot and started to smoke!";
        Table table = table(file("id,lang,item_id,rating,date,text\n7,,A,1,2026-10-01,\"" + text + "\"\n"));
        assertThat(table.columns().subList(0, 7)).containsExactly("id", "lang", "sentiment", "score", "topics", "urgent", "quote");
        List<Object> row = table.rows().get(0);
        assertThat(row.get(1)).isEqualTo("en");
        assertThat(row.get(2)).isEqualTo("negative");
        assertThat(row.get(5)).isEqualTo(true);
        assertThat(row.get(7)).isEqualTo("fire");
        assertThat(text.substring((int) row.get(10), (int) row.get(11))).isEqualTo(row.get(6)).isEqualTo("The cord got hot and started to smoke");
    }

    @Test
    @DisplayName("rows that cannot be read are named by line and left out, the others are read")
    void badRows() throws Exception {
        ReviewFile read = ReviewFile.read(file("id,rating,date,text\n1,5,,Great\n2,6,,Great\n3,good,,Great\n4,5,1.2.2026,Great\n5,,,\n,5,,Great\n6,,,Great\n"));
        assertThat(read.reviews()).extracting(review -> review.id()).containsExactly("1", "6");
        assertThat(read.rows()).isEqualTo(7);
        assertThat(read.leftOut()).isEqualTo(5);
        assertThat(read.problems()).extracting(problem -> ((Phrase) problem.args().get(2)).code()).containsExactly("voice.row.rating",
                "voice.row.rating", "voice.row.date", "voice.row.nothing", "voice.row.id");
        assertThat(read.problems().get(0).args().get(1)).isEqualTo("3");
    }

    @Test
    @DisplayName("a file of which nothing can be read, or without its columns, is refused")
    void refused() throws Exception {
        assertThatThrownBy(() -> ReviewFile.read(file("id,text\n,Great\n"))).isInstanceOf(UnusableFileException.class);
        assertThatThrownBy(() -> ReviewFile.read(file("id,rating\n1,5\n"))).isInstanceOf(UnusableFileException.class);
    }

    @Test
    @DisplayName("stars alone tell a mood, a language without a list tells none, and neither is guessed")
    void littleKnown() throws Exception {
        Table table = table(file("id,lang,rating,text\n1,en,2,\n2,sv,,Mycket bra\n3,zh,3,周二收到\n"));
        assertThat(table.rows()).extracting(row -> row.get(2)).containsExactly("negative", "unclear", "neutral");
        assertThat(table.rows().get(1).get(3)).isNull();
        assertThat(table.rows().get(0).get(6)).isEqualTo("");
    }

    private Table table(Path file) throws UnusableFileException {
        return new ReviewTable(HEAR, LocalDate.of(2026, 11, 1), Words.in(Lang.EN)).of(ReviewFile.read(file).reviews(), ReviewTable.By.REVIEW).table();
    }

    private Path file(String text) throws IOException {
        return Files.writeString(folder.resolve("reviews.csv"), text);
    }
}
