package app.tradewind.jobs.copydesk;

import static org.assertj.core.api.Assertions.assertThat;

import app.tradewind.copyrisk.Finding.Span;
import app.tradewind.copyrisk.mend.Rewording;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The preview of a wording")
class MendPreviewTest {

    @Test
    @DisplayName("shows the sentence around the change and no other; 2.5 ends none")
    void sentence() {
        MendPreview preview = of("A lamp. It is 2.5 m long and deathly silent! Buy it.", "deathly silent", "quiet");
        assertThat(preview.before().text()).isEqualTo("It is 2.5 m long and deathly silent!");
        assertThat(preview.before().marked()).isEqualTo("deathly silent");
        assertThat(preview.after().text()).isEqualTo("It is 2.5 m long and quiet!");
        assertThat(preview.after().marked()).isEqualTo("quiet");
    }

    @Test
    @DisplayName("stands at the end of a text of which the last sentence goes")
    void end() {
        MendPreview preview = of("A lamp. Best seller", "Best seller", "");
        assertThat(preview.before().marked()).contains("Best seller");
        assertThat(preview.after().text()).isNotNull();
        assertThat(of("Best seller", "Best seller", "").after().text()).isEmpty();
    }

    @Test
    @DisplayName("marks what is changed wherever a span lies, between halves of characters too")
    void anywhere() {
        SplittableRandom random = new SplittableRandom(7);
        String alphabet = "ab .!。，\n\uD83D\uDE00è超1";
        for (int n = 0; n < 5_000; n++) {
            StringBuilder text = new StringBuilder();
            for (int i = random.nextInt(1, 400); i > 0; i--) {
                text.append(alphabet.charAt(random.nextInt(alphabet.length())));
            }
            int start = random.nextInt(text.length());
            int end = random.nextInt(start, text.length()) + 1;
            String marked = text.substring(start, end);
            for (String words : List.of("", "x")) {
                var edit = Rewording.edit(new Span("text", start, end, marked), text.toString(), words);
                MendPreview preview = MendPreview.of(edit, text.toString(), List.of(), List.of());
                assertThat(preview.before().marked()).isEqualTo(edit.was());
                assertThat(preview.after().marked()).isEqualTo(edit.becomes());
            }
        }
    }

    private static MendPreview of(String text, String marked, String words) {
        int at = text.indexOf(marked);
        return MendPreview.of(Rewording.edit(new Span("text", at, at + marked.length(), marked), text, words), text, List.of(), List.of());
    }
}
