package app.tradewind.ui.copy;

import static org.assertj.core.api.Assertions.assertThat;

import app.tradewind.copyrisk.Finding;
import app.tradewind.copyrisk.Finding.Rule;
import app.tradewind.copyrisk.Finding.Severity;
import app.tradewind.copyrisk.Finding.Span;
import app.tradewind.ui.copy.Marks.Piece;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Marks in a text")
class MarksTest {

    @Test
    @DisplayName("stand exactly at the span, after characters of two units too")
    void offsets() {
        String text = "🍵 tea cures colds";
        int start = text.indexOf("cures");
        List<Piece> line = Marks.lines("title", text, List.of(finding("title", start, start + 11, Severity.HIGH))).get(0);
        assertThat(line).extracting(Piece::text).containsExactly("🍵 tea ", "cures colds");
        assertThat(line.get(0).finding()).isNull();
    }

    @Test
    @DisplayName("show the gravest finding where two overlap, and cut at line ends")
    void overlaps() {
        Finding low = finding("bullets", 0, 9, Severity.LOW);
        Finding high = finding("bullets", 4, 6, Severity.HIGH);
        List<List<Piece>> lines = Marks.lines("bullets", "abcde\nfghij", List.of(low, high));
        assertThat(lines).hasSize(2);
        assertThat(lines.get(0)).containsExactly(new Piece("abcd", low), new Piece("e", high));
        assertThat(lines.get(1)).containsExactly(new Piece("fgh", low), new Piece("ij", null));
    }

    @Test
    @DisplayName("leave other fields alone and survive spans beyond the text")
    void strayed() {
        assertThat(Marks.lines("title", "abc", List.of(finding("keywords", 0, 3, Severity.LOW))).get(0))
                .containsExactly(new Piece("abc", null));
        Finding beyond = finding("title", 1, 99, Severity.LOW);
        assertThat(Marks.lines("title", "abc", List.of(beyond)).get(0)).containsExactly(new Piece("a", null), new Piece("bc", beyond));
        assertThat(Marks.lines("title", "", List.of()).get(0)).isEmpty();
    }

    @Test
    @DisplayName("wrap after spaces and inside long Chinese runs, never inside a character")
    void runs() {
        assertThat(MarkedField.runs("FDA approved cup")).containsExactly("FDA ", "approved ", "cup");
        assertThat(String.join("", MarkedField.runs("国家级品质全网最好的儿童餐盘抗菌"))).hasSize(16);
        assertThat(MarkedField.runs("国家级品质全网最好的儿童餐盘抗菌")).hasSize(2);
        assertThat(MarkedField.runs("🍵".repeat(20))).allMatch(run -> run.length() % 2 == 0);
    }

    private static Finding finding(String field, int start, int end, Severity severity) {
        return new Finding("CUP · US", "US", new Rule("r." + severity, "superlative", severity, "base", "law", null),
                new Span(field, start, end, ""), null, null);
    }
}
