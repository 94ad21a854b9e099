package app.tradewind.jobs.cards;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import app.tradewind.selection.growth.Way;
import app.tradewind.selection.methods.Opinion;
import app.tradewind.words.Bilingual;
import app.tradewind.words.Lang;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class MethodCardsTest {

    private static final Pattern BASIS = Pattern.compile("(?:new Basis\\(|String METHOD = )\"([^\"]+)\"");

    private final MethodCards cards = MethodCards.shipped();

    @Test
    @DisplayName("every second opinion and every way to find growers has its card")
    void methods() {
        assertThat(Arrays.stream(Opinion.values()).map(opinion -> opinion.name().toLowerCase(Locale.ROOT).replace('_', '-')))
                .allSatisfy(name -> assertThat(cards.named(name)).as(name).isPresent());
        assertThat(Arrays.stream(Way.values()).map(way -> way.name().toLowerCase(Locale.ROOT)))
                .allSatisfy(basis -> assertThat(cards.of(basis)).as(basis).isPresent());
    }

    @Test
    @DisplayName("every engine that names its method has a card for it, and a plain name in both languages")
    void engines() throws IOException {
        int seen = 0;
        try (Stream<Path> files = Files.walk(Path.of("src/main/java/app/tradewind"))) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                String source = Files.readString(file);
                if (!source.contains("new Basis(")) {
                    continue;
                }
                Matcher found = BASIS.matcher(source);
                while (found.find()) {
                    seen++;
                    known(found.group(1));
                }
            }
        }
        assertThat(seen).isGreaterThan(15);
        Arrays.stream(Way.values()).map(way -> way.name().toLowerCase(Locale.ROOT)).forEach(this::known);
    }

    private void known(String basis) {
        assertThat(cards.of(basis)).as(basis).isPresent();
        Bilingual said = cards.said(basis);
        assertThat(said.en()).as(basis).isNotEqualTo(basis).doesNotContain("_", "+");
        assertThat(said.zh()).as(basis).containsPattern("\\p{IsHan}");
    }

    @Test
    @DisplayName("what a name goes on with is kept where it tells which rule or model it was; an unknown name stays as it is")
    void rest() {
        assertThat(cards.said("rule us.fda.food-contact")).isEqualTo(new Bilingual("copy rule us.fda.food-contact", "文案规则 us.fda.food-contact"));
        assertThat(cards.said("fisher+bh").en()).isEqualTo("orders in common, tested against chance");
        assertThat(cards.said("no such way")).isEqualTo(new Bilingual("no such way", "no such way"));
    }

    @Test
    @DisplayName("names are one of a kind, both languages say everything, and what measured a figure exists")
    void whole() {
        assertThat(cards.all()).extracting(MethodCard::name).doesNotHaveDuplicates();
        for (MethodCard card : cards.all()) {
            for (Lang lang : Lang.values()) {
                assertThat(List.of(card.title().in(lang), card.says().does().in(lang), card.says().use().in(lang), card.says().needs().in(lang),
                        card.says().cannot().in(lang))).as(card.name()).noneMatch(String::isBlank);
            }
            for (MethodCard.Measured each : card.measured()) {
                String first = each.command().split(" ")[0];
                assertThatCode(() -> Class.forName(first, false, MethodCardsTest.class.getClassLoader())).as(each.command()).doesNotThrowAnyException();
                assertThat(each.figure().in(Lang.ZH)).containsPattern("[0-9]");
            }
        }
    }
}
