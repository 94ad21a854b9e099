package app.tradewind.copyrisk.match;

import static org.assertj.core.api.Assertions.assertThat;

import app.tradewind.copyrisk.rules.Terms;
import app.tradewind.words.text.Clauses;
import app.tradewind.words.text.Folded;
import app.tradewind.words.text.Folding;
import app.tradewind.words.text.Languages;
import app.tradewind.words.text.Tongue;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("A term by the stems of its words")
class StemTermTest {

    @ParameterizedTest(name = "{1} ({0}) finds [{4}] in {3}")
    @CsvSource(nullValues = "-", value = {
        "en, eradicate, en, ERADICATING mould at last, ERADICATING",
        "en, carry, en, he carries it, carries",
        "en, stop snoring, en, It stopped snoring at once, stopped snoring",
        "en, get rid of, en, Getting rid of moths, Getting rid of",
        "en, get rid of, en, 'Getting rid, of moths', -",
        "en, organ, en, organic cotton, -",
        "en, universal, en, for university students, -",
        "en, approval, en, approved by us, -",
        "en, recycled, en, recycle it, -",
        "en, eradicate!, en, it eradicates mould, -",
        "en, eradicate, de, Eradicating bugs für immer, Eradicating",
        "es, ecológico, es, las bolsas ECOLÓGICAS, ECOLÓGICAS",
        "es, ecológico, es, bolsas ecologicas, ecologicas",
        "es, ecológico, de, ecologicas, -",
        "fr, écologique, fr, des sacs écologiques, écologiques",
        "de, zertifiziert, de, aus zertifiziertem Holz, zertifiziertem",
        "it, ecologico, it, borse ecologiche, ecologiche",
        "pt, proteção, pt, proteções, -",
        "ru, экологичный, ru, для экологичных сумок, экологичных",
        "ru, экологичный, en, Bag экологичных, экологичных",
        "nl, milieuvriendelijk, nl, een milieuvriendelijke tas, milieuvriendelijke",
        "id, obat, id, mengobati, -"})
    @DisplayName("finds its forms with their exact place, and no other word of the stem")
    void forms(String language, String term, String own, String text, String expected) {
        TermIndex.Builder builder = new TermIndex.Builder();
        int group = builder.group(new Terms(Map.of(bit(language), List.of(term)), List.of()));
        List<String> found = search(builder.build(), text, bit(own), group);
        assertThat(found).isEqualTo(expected == null ? List.of() : List.of(expected));
    }

    @Test
    @DisplayName("a place that the letters and the stem find stands once, and all stand in the order of the text")
    void onceAndInOrder() {
        TermIndex.Builder builder = new TermIndex.Builder();
        int group = builder.group(new Terms(Map.of(Tongue.EN.bit(), List.of("eradicate")), List.of()));
        assertThat(search(builder.build(), "Eradicates, eradicate, eradicated; eradicates.", Tongue.EN.bit(), group))
                .containsExactly("Eradicates", "eradicate", "eradicated", "eradicates");
    }

    @Test
    @DisplayName("letters of the private area, marks to the matcher, are read like any others")
    void privateLetters() {
        TermIndex.Builder builder = new TermIndex.Builder();
        int group = builder.group(new Terms(Map.of(Tongue.EN.bit(), List.of("eradicate")), List.of()));
        assertThat(search(builder.build(), "\uE000eradic\uE000 and eradicating\uE001", Tongue.EN.bit(), group)).containsExactly("eradicating");
    }

    private static int bit(String language) {
        return Tongue.ofTag(language).orElseThrow().bit();
    }

    private static List<String> search(TermIndex index, String text, int own, int group) {
        Folded folded = Folding.fold(text);
        Found found = index.search(folded, new Clauses(folded.text()), own, Languages.of(own, folded), "");
        return found.has(group) ? found.of(group).stream().map(spot -> folded.original(spot.start(), spot.end())).collect(Collectors.toList())
                : List.of();
    }
}
