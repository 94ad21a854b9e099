package app.tradewind.words.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class LanguagesTest {

    @Test
    @DisplayName("stop words decide where the file is silent, and one of them proves nothing")
    void guesses() {
        assertThat(bits("", "Der Becher ist mit Deckel und ohne Griff")).isEqualTo(Tongue.DE.bit());
        assertThat(bits("", "Herbal drops, no side effects")).isEqualTo(Tongue.EN.bit());
        assertThat(bits("", "Vaso para la cocina con tapa")).isEqualTo(Tongue.ES.bit());
    }

    @Test
    @DisplayName("a foreign script adds its language, and English marks are read in it")
    void scripts() {
        assertThat(bits("en", "Cup 包邮")).isEqualTo(Tongue.EN.bit() | Tongue.ZH.bit());
        assertThat(bits("ja", "マグカップ 白色")).isEqualTo(Tongue.JA.bit() | Tongue.EN.bit());
        assertThat(bits("pt-BR", "Copo de vidro")).isEqualTo(Tongue.PT.bit());
        assertThat(bits("ms", "Cawan kaca")).isEqualTo(Tongue.ID.bit());
    }

    private static int bits(String tag, String text) {
        return Languages.of(tag, Folding.fold(text));
    }
}
