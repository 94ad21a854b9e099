package app.tradewind.copyrisk.match;

import static org.assertj.core.api.Assertions.assertThat;

import app.tradewind.words.text.Clauses;
import app.tradewind.words.text.Folded;
import app.tradewind.words.text.Folding;
import app.tradewind.words.text.Languages;
import app.tradewind.words.text.Tongue;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TermTest {

    @ParameterizedTest(name = "{1} finds [{3}] in {2}")
    @CsvSource(nullValues = "-", value = {
        "en, cure, It cures acne, cures",
        "en, cure, A secure lock, -",
        "en, cure!, It cures acne, -",
        "any, ^CE!, Ce produit, -",
        "any, ^CE!, Stecker mit CE-Zeichen, CE",
        "any, ^Apple, apple pie, -",
        "ru, гробов* тишин*, с гробовой тишиной внутри, гробовой тишиной",
        "de, umweltfreundlich*, umweltfreundliche Dose, umweltfreundliche",
        "de, *zertifikat, mit Prüfzertifikat dabei, zertifikat",
        "ar, سرطان, والسرطان, سرطان",
        "zh, 抗癌, 有抗癌作用, 抗癌",
        "en, best .. in the world, the best little kettle in the world, best little kettle in the world",
        "en, best .. in the world, the best kettle. Sold in the world, -",
        "any, 88!, 188 cm, -",
        "any, 88!, No 88 print, 88",
        "any, 88!, 8.88 kg, -"})
    @DisplayName("word borders, endings, capitals and gaps")
    void around(String language, String term, String text, String expected) {
        int bits = "any".equals(language) ? Languages.ANY : Tongue.ofTag(language).orElseThrow().bit();
        Term compiled = new Term(term, bits, "");
        Folded folded = Folding.fold(text);
        String found = null;
        for (int at = folded.text().indexOf(compiled.anchor()); at >= 0 && found == null;
                at = folded.text().indexOf(compiled.anchor(), at + 1)) {
            Spot spot = compiled.around(folded, new Clauses(folded.text()), at + compiled.anchor().length());
            found = spot == null ? null : folded.original(spot.start(), spot.end());
        }
        assertThat(found).isEqualTo(expected);
    }
}
