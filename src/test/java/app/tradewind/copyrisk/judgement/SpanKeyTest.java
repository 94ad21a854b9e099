package app.tradewind.copyrisk.judgement;

import static org.assertj.core.api.Assertions.assertThat;

import app.tradewind.copyrisk.Finding.Span;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("A place without its offset")
class SpanKeyTest {

    @ParameterizedTest(name = "{0} → {1}")
    @CsvSource(delimiter = '|', value = {
        "A fan, deathly silent at night | Now new! Our great and famous white fan: DEATHLY-SILENT at night. | false",
        "The white fan is deathly silent at night indeed | In 2027: the white fan is Deathly  Silent, at night indeed | true",
        "🍵 the white fan is deathly silent at night indeed | The white fan is deathly silent at night indeed! More. | true",
        "The white fan is deathly silent at night indeed | The white fan is never deathly silent at night indeed | false"})
    void staysWithItsNeighbours(String one, String other, boolean same) {
        assertThat(key(one).isAt(key(other).word(), key(other).near())).isEqualTo(same);
    }

    @Test
    @DisplayName("is told apart in one text by what stands beside it")
    void twoPlaces() {
        String text = "无毒材质，安全环保放心选购；本品环保，颜色随机发货";
        int first = text.indexOf("环保");
        int second = text.indexOf("环保", first + 1);
        SpanKey one = SpanKey.of(new Span("t", first, first + 2, "环保"), text);
        assertThat(SpanKey.of(new Span("t", second, second + 2, "环保"), text).isAt(one.word(), one.near())).isFalse();
    }

    @Test
    @DisplayName("is not every place of a word that once stood alone")
    void alone() {
        SpanKey alone = SpanKey.of(new Span("t", 0, 5, "cures"), "cures");
        assertThat(SpanKey.of(new Span("t", 4, 9, "cures"), "Tea cures colds").isAt(alone.word(), alone.near())).isFalse();
        assertThat(SpanKey.of(new Span("t", 1, 6, "Cures"), "*Cures*").isAt(alone.word(), alone.near())).isTrue();
    }

    @Test
    @DisplayName("can be made of any text, broken halves of characters and empty ones too")
    void anyText() {
        assertThat(SpanKey.of(new Span("t", 0, 0, ""), "")).isEqualTo(new SpanKey("", "|"));
        assertThat(SpanKey.of(new Span("t", 1, 2, "\uDD75"), "\uD83C\uDD75 x").near()).endsWith("x");
    }

    private static SpanKey key(String text) {
        java.util.regex.Matcher matcher = java.util.regex.Pattern.compile("(?i)deathly[ -]+silent").matcher(text);
        matcher.find();
        return SpanKey.of(new Span("text", matcher.start(), matcher.end(), matcher.group()), text);
    }
}
