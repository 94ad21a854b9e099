package app.tradewind.copyrisk.packs;

import static org.assertj.core.api.Assertions.assertThat;

import app.tradewind.storage.ReferenceFiles;
import app.tradewind.words.Lang;
import app.tradewind.words.Words;
import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("Rule packs, file by file")
class PackReadingTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
    private static final Map<String, String> SHIPPED = ReferenceFiles.shipped("copyrisk/packs");
    private static final int ALL = read(Map.of()).files().rules();
    private static final String OWN = """
            pack: own
            layer: own
            checked: 2026-11-01
            rules:
              - id: cheap
                family: superlative
                severity: low
                terms:
                  en: [dirt cheap]
                message: {en: Not our tone., zh: 不合风格。}
                advice: {en: Say affordable., zh: 换个说法。}
                safer: {en: affordable}
                source: house style
                checked: 2026-11-01
                examples:
                  - flag: "A [[dirt cheap]] lamp"
                  - pass: "A lamp"
            """;

    @Test
    @DisplayName("add an own rule to the shipped ones")
    void adds() {
        PackReading.Read read = read(Map.of("own/cheap.yaml", OWN));
        assertThat(read.refused()).isEmpty();
        assertThat(read.files().rules()).isEqualTo(ALL + 1);
        assertThat(read.own()).containsExactly("own/cheap.yaml");
    }

    @ParameterizedTest(name = "{0} → {1}: {2}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = {
        "severity: low | severity: dire | own/cheap.yaml, line 7",
        "en: [dirt cheap] | en: {lexicon: nowhere} | own/cheap.yaml",
        "en: [dirt cheap] | lexicon: nowhere | the list 'nowhere', which is not there",
        "source: house style | sauce: house style | line 13",
        "A [[dirt cheap]] lamp | A [[cheap]] lamp | contradicts itself",
        "- pass: \"A lamp\" | - pass: \"A dirt cheap lamp\" | contradicts itself: it has to pass",
        "safer: {en: affordable} | safer: {en: the dirt cheap} | is itself found",
        "safer: {en: affordable} | safer: {en: FDA approved} | is itself found",
        "checked: 2026-11-01 | checked: yesterday | line 3",
        "layer: own | layer: [ | own/cheap.yaml"})
    @DisplayName("refuse a bad one with file, line and reason, and go on with the others")
    void refuses(String good, String bad, String told) {
        PackReading.Read read = read(Map.of("own/cheap.yaml", OWN.replaceFirst(java.util.regex.Pattern.quote(good),
                java.util.regex.Matcher.quoteReplacement(bad)), "own/fine.yaml", OWN.replace("cheap", "clinky")));
        assertThat(read.refused()).hasSize(1);
        assertThat(Words.in(Lang.EN).say(read.refused().get(0))).contains("own/cheap.yaml").contains(told);
        assertThat(Words.in(Lang.ZH).say(read.refused().get(0))).contains("own/cheap.yaml").doesNotContain("[");
        assertThat(read.files().rules()).isEqualTo(ALL + 1);
        assertThat(read.own()).containsExactly("own/fine.yaml");
    }

    @Test
    @DisplayName("let an own file stand in the shipped one's place, and the shipped one again where the own is bad")
    void overrides() {
        String file = "base/contact.yaml";
        PackReading.Read own = read(Map.of(file, OWN));
        assertThat(own.packs().get(file).name()).isEqualTo("own");
        assertThat(own.files().packs()).noneMatch(pack -> pack.name().equals("base.contact"));
        PackReading.Read bad = read(Map.of(file, OWN.replace("severity: low", "severity: dire")));
        assertThat(bad.refused()).hasSize(1);
        assertThat(bad.packs().get(file).name()).isEqualTo("base.contact");
        assertThat(bad.files().rules()).isEqualTo(ALL);
    }

    @Test
    @DisplayName("let an own rule stand in the place of the shipped rule of its id")
    void sameId() {
        PackReading.Read read = read(Map.of("own/x.yaml", OWN.replace("pack: own", "pack: base.language").replace("id: cheap", "id: deathly-quiet")));
        assertThat(read.refused()).isEmpty();
        assertThat(read.files().rules()).isEqualTo(ALL);
        assertThat(read.files().packs().stream().flatMap(pack -> pack.rules().stream()).filter(rule -> rule.id().equals("base.language.deathly-quiet")))
                .singleElement().extracting(rule -> rule.card().severity().name()).isEqualTo("LOW");
    }

    @Test
    @DisplayName("are compared by what their rules look for and say, not by their examples")
    void diff() {
        Map<String, String> changed = new TreeMap<>(Map.of("own/cheap.yaml", OWN.replace("severity: low", "severity: high")));
        PackDiff diff = PackDiff.of(read(Map.of("own/cheap.yaml", OWN)).files().packs(), read(changed).files().packs());
        assertThat(diff).isEqualTo(new PackDiff(java.util.List.of(), java.util.List.of(), java.util.List.of("own.cheap")));
        assertThat(PackDiff.of(read(Map.of()).files().packs(), read(Map.of("own/cheap.yaml", OWN)).files().packs()).came()).containsExactly("own.cheap");
        assertThat(PackDiff.of(read(Map.of()).files().packs(), read(Map.of()).files().packs()).isEmpty()).isTrue();
        assertThat(PackDiff.of(read(Map.of("own/cheap.yaml", OWN)).files().packs(),
                read(Map.of("own/cheap.yaml", OWN.replace("A lamp", "Two lamps"))).files().packs()).isEmpty()).isTrue();
    }

    private static PackReading.Read read(Map<String, String> own) {
        return new PackReading(SHIPPED, own, TODAY).read();
    }
}
