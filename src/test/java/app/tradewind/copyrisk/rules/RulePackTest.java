package app.tradewind.copyrisk.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.tradewind.reference.DataFile;
import app.tradewind.reference.ReferenceException;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RulePackTest {

    private static final String PACK = """
            pack: own.test
            layer: own
            family: superlative
            severity: low
            checked: 2026-01-31
            source: a law
            message: {en: no, zh: 不行}
            advice: {en: drop it, zh: 删除}
            rules:
              - id: shiny
                terms: {en: [shiniest]}
                examples:
                  - flag: "the [[shiniest]] cup"
                  - pass: "a shiny cup"
            """;

    @Test
    @DisplayName("a whole rule loads with the file's defaults")
    void loads() {
        RulePack pack = RulePack.read(DataFile.parse("own.yaml", PACK));
        assertThat(pack.rules()).singleElement().satisfies(rule -> {
            assertThat(rule.id()).isEqualTo("own.test.shiny");
            assertThat(rule.card().source()).isEqualTo("a law");
            assertThat(rule.examples()).hasSize(2);
        });
    }

    @ParameterizedTest(name = "without the line {0} it says {1} in line {2}")
    @CsvSource({
        "- flag:, copyrisk.no-flag-example, 10",
        "- pass:, copyrisk.no-pass-example, 10",
        "source:, reference.missing, 9",
        "checked:, reference.missing, 9",
        "terms:, copyrisk.no-trigger, 10"})
    @DisplayName("a rule without example, source, day or trigger is refused with its line")
    void refuses(String missing, String code, int line) {
        String text = PACK.lines().filter(each -> !each.strip().startsWith(missing)).collect(Collectors.joining("\n"));
        assertThatThrownBy(() -> RulePack.read(DataFile.parse("own.yaml", text)))
                .isInstanceOf(ReferenceException.class).hasMessageContaining("own.yaml:" + line + " " + code);
    }

    @ParameterizedTest(name = "{1} for {0} is refused: {2}")
    @CsvSource(delimiter = '|', quoteCharacter = '~', value = {
        "family: superlative|family: shiny|copyrisk.no-such-family",
        "layer: own|layer: mine|copyrisk.no-such-layer",
        "{en: [shiniest]}|{xx: [shiniest]}|copyrisk.no-such-language",
        "[[shiniest]]|shiniest|copyrisk.example-mark",
        "terms:|trems:|reference.unknown-key",
        "{en: [shiniest]}|{en: [shiniest]}\\n    patterns: [{find: '(', anchors: [a]}]|copyrisk.bad-pattern",
        "{en: [shiniest]}|{en: [shiniest]}\\n    patterns: [{find: 'a'}]|copyrisk.no-anchor"})
    @DisplayName("nonsense is refused by name")
    void nonsense(String good, String bad, String code) {
        String text = PACK.replace(good, bad.replace("\\n", "\n"));
        assertThatThrownBy(() -> RulePack.read(DataFile.parse("own.yaml", text)))
                .isInstanceOf(ReferenceException.class).hasMessageContaining(code).hasMessageContaining("own.yaml:");
    }
}
