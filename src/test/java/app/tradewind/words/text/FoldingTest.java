package app.tradewind.words.text;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.text.Transliterator;
import java.util.SplittableRandom;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FoldingTest {

    @ParameterizedTest(name = "{0} folds to {1}")
    @CsvSource({
        "F.D.A approved, fda approved",
        "ＦＤＡ 認証, fda认证",
        "F D A 认证, fda认证",
        "FDА certified, fda certified",
        "Écoresponsable, ecoresponsable",
        "eco‑friendly, eco friendly",
        "GoPro® HERO™, gopro hero",
        "環境に やさしい, 环境にやさしい",
        "مُعْتَمَد, معتمد",
        "ضغـــط, ضغط",
        "٢٠ واط, 20 واط",
        "ёлка, елка",
        "Strauß, strauss",
        "415-555-0134, 415-555-0134",
        "F.D.A. cleared strips, fda cleared strips",
        "薇❤信, 薇信",
        "FD@ approved, fda approved",
        "di$infects, disinfects",
        "ant1bacter1al c4ncer, antibacterial cancer",
        "sales@cups.com, sales@cups.com",
        "@tradewind costs $20, @tradewind costs $20",
        "mp3 h2o co2-neutral a4 usb3c, mp3 h2o co2 neutral a4 usb3c",
        "CE-Zulassung, ce zulassung"})
    @DisplayName("one spelling stands for all its disguises")
    void disguises(String text, String folded) {
        assertThat(Folding.term(text)).isEqualTo(folded);
    }

    @Test
    @DisplayName("offsets lead back to the very units of the original, emoji and broken surrogates included")
    void offsets() {
        String text = "😀 ＦＤＡ  F.D.A\uD83D x";
        Folded folded = Folding.fold(text);
        int at = folded.text().indexOf("fda");
        assertThat(folded.original(at, at + 3)).isEqualTo("ＦＤＡ");
        int second = folded.text().indexOf("fda", at + 1);
        assertThat(folded.original(second, second + 3)).isEqualTo("F.D.A");
    }

    @Test
    @DisplayName("any text of any script keeps its spans inside the original and in order")
    void spansStayInside() {
        SplittableRandom chance = new SplittableRandom(7);
        String letters = "aÉß.-_ \n水かハ가ابًС﷽①½™\u200D\uD83D\uDE00xＦ";
        for (int round = 0; round < 3000; round++) {
            StringBuilder text = new StringBuilder();
            for (int i = chance.nextInt(25); i > 0; i--) {
                text.append(letters.charAt(chance.nextInt(letters.length())));
            }
            Folded folded = Folding.fold(text.toString());
            int before = 0;
            for (int i = 0; i < folded.length(); i++) {
                assertThat(folded.start(i)).isBetween(before, text.length());
                assertThat(folded.end(i + 1)).isBetween(folded.start(i) + 1, text.length());
                before = folded.start(i);
            }
        }
    }

    @Test
    @DisplayName("traditional characters become the simplified ones of ICU's transform")
    void simplified() {
        Transliterator simplify = Transliterator.getInstance("Traditional-Simplified");
        for (int c = 0x4E00; c <= 0x9FFF; c++) {
            assertThat(Folding.term(Character.toString(c))).isEqualTo(simplify.transliterate(Character.toString(c)));
        }
    }

    @Test
    @DisplayName("a place in the text as written is found again in the folded one")
    void wayBack() {
        Folded folded = Folding.fold("Cup\u3000\uFF08\uFF28\uFF27\uFF09 \u6536\u7EB3");
        int start = folded.original().indexOf('\u6536');
        assertThat(folded.original(folded.at(start), folded.at(start + 1) + 1)).isEqualTo("\u6536\u7EB3");
        assertThat(folded.at(folded.original().length())).isEqualTo(folded.length());
    }
}
