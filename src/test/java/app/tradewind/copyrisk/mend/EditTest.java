package app.tradewind.copyrisk.mend;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("An edit of a text")
class EditTest {

    private static final String TEXT = "A deathly silent fan. Truly deathly silent.";

    @Test
    @DisplayName("is made at its own place and no other")
    void place() {
        Edit second = edit(TEXT, TEXT.lastIndexOf("deathly"));
        assertThat(second.apply(TEXT)).contains("A deathly silent fan. Truly whisper-quiet.");
    }

    @Test
    @DisplayName("finds its place when text was added before it, and when its neighbours changed but it is the only one")
    void moved() {
        assertThat(edit(TEXT, 2).apply("New! " + TEXT)).contains("New! A whisper-quiet fan. Truly deathly silent.");
        assertThat(edit(TEXT, 2).apply("This deathly silent one")).contains("This whisper-quiet one");
    }

    @Test
    @DisplayName("says nothing where its stretch is gone, or stands twice beside other words")
    void gone() {
        assertThat(edit(TEXT, 2).apply("A quiet fan")).isEmpty();
        assertThat(edit(TEXT, 2).apply("deathly silent, deathly silent")).isEmpty();
    }

    private static Edit edit(String text, int at) {
        return Edit.of("title", text, at, at + "deathly silent".length(), "whisper-quiet");
    }
}
