package app.tradewind.copyrisk.opinion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import app.tradewind.copyrisk.match.Spot;
import app.tradewind.words.text.Clauses;
import app.tradewind.words.text.Folding;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Learning a second opinion")
class LearningTest {

    private static final Model.Head HEAD = new Model.Head(LocalDate.of(2026, 11, 22), 0);

    @Test
    @DisplayName("the same texts give the same bytes, and the words that tell families apart weigh")
    void learnsAndRepeats() {
        Model model = Learning.learn(pieces(), HEAD);
        assertThat(Learning.learn(pieces(), HEAD).text(Learning.SCALE)).isEqualTo(model.text(Learning.SCALE));
        assertThat(model.families()).containsExactly("green_claim", "medical_claim");
        assertThat(model.guess(traits("heals any wound")).family()).isEqualTo("medical_claim");
        assertThat(model.guess(traits("kind to the planet")).family()).isEqualTo("green_claim");
        assertThat(model.guess(traits("heals any wound")).score()).isGreaterThan(model.guess(traits("a cup of steel")).score());
        assertThat(model.guess(traits("%%%"))).isNull();
    }

    @Test
    @DisplayName("parts and base add up to the score, and a model read back from its text says the same")
    void readBack() {
        Model model = Learning.learn(pieces(), new Model.Head(HEAD.trained(), -100));
        Model.Guess guess = model.guess(traits("heals the wound, kind to a cup"));
        assertThat(guess.base() + guess.parts().stream().mapToDouble(Model.Part::amount).sum()).isCloseTo(guess.score(),
                within(1e-9));
        assertThat(Model.read(model.text(Learning.SCALE)).guess(traits("heals the wound"))).isEqualTo(model.guess(traits("heals the wound")));
        assertThatThrownBy(() -> Model.read("something else\n")).isInstanceOf(IllegalArgumentException.class).hasMessageContaining("something else");
    }

    @Test
    @DisplayName("words are taken apart by script, figures count as one")
    void traitsByScript() {
        assertThat(names("Cures 1,000 ills")).contains("w:cures", "c:_cur", "c:res_", "w:0", "c:ills").doesNotContain("w:1");
        assertThat(names("治疗痛风")).containsExactly("u:治疗", "u:疗痛", "u:痛风", "u:治疗痛", "u:疗痛风");
        assertThat(names("통풍 치료")).contains("w:통풍", "u:통풍", "w:치료");
        assertThat(Traits.of("soft gout patch", new Spot(5, 15), Map.of("diseases", List.of(new Spot(0, 9)))))
                .contains(new Trait("@diseases", new Spot(5, 9)));
    }

    @Test
    @DisplayName("pieces stand between the ends of clauses and commas, and none is empty")
    void piecesOfText() {
        assertThat(cut("One, two. Three; four – five!")).containsExactly("one", "two", "three", "four", "five");
        assertThat(cut("第一,第二。第三、第四")).containsExactly("第一", "第二", "第三", "第四");
        assertThat(cut("1,000 mAh, 3.5 mm")).containsExactly("1,000 mah", "3.5 mm");
        assertThat(cut(" ,. ; ")).isEmpty();
        assertThat(cut("ab ".repeat(300))).allSatisfy(piece -> assertThat(piece.length()).isLessThanOrEqualTo(Pieces.LONGEST));
    }

    private static List<String> cut(String text) {
        String folded = Folding.term(text);
        return Pieces.of(folded, new Clauses(folded)).stream().map(piece -> folded.substring(piece.start(), piece.end())).toList();
    }

    private static Set<String> names(String text) {
        return traits(text).stream().map(Trait::name).collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private static List<Trait> traits(String text) {
        String folded = Folding.term(text);
        return Traits.of(folded, new Spot(0, folded.length()), Map.of());
    }

    private static List<LabelledPiece> pieces() {
        List<LabelledPiece> pieces = new ArrayList<>();
        for (String text : List.of("heals a wound", "heals the wound fast", "heals any scar", "it heals pain")) {
            pieces.add(new LabelledPiece(traits(text), Set.of("medical_claim"), 0, true));
        }
        for (String text : List.of("kind to the planet", "kind to our planet", "good for the planet", "planet friendly, kind")) {
            pieces.add(new LabelledPiece(traits(text), Set.of("green_claim"), 1, true));
        }
        for (String text : List.of("a cup of steel", "a steel cup", "the cup with a lid", "steel lid for a cup", "cup with steel lid", "two cups")) {
            pieces.add(new LabelledPiece(traits(text), Set.of(), 2, true));
        }
        return pieces;
    }
}
