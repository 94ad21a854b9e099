package app.tradewind.copyrisk.check;

import static org.assertj.core.api.Assertions.assertThat;

import app.tradewind.copyrisk.Finding;
import app.tradewind.copyrisk.ListingText;
import app.tradewind.jobs.desk.ReferenceData;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CopyCheckerTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
    private static final CopyChecker CHECKER = ReferenceData.shipped().rules().checker();

    @ParameterizedTest(name = "{2}")
    @CsvSource(delimiter = '|', value = {
        "0|en|This mat is not FDA approved",
        "1|en|Not a toy. FDA approved mat",
        "1|en|Not cheap, but FDA approved",
        "1|en|Not only FDA approved, also soft",
        "0|en|Does not treat eczema, acne or asthma",
        "0|de|Heilt keine Arthrose",
        "1|de|Kein Leder. Heilt Arthrose",
        "0|ja|糖尿病を治療するものではありません",
        "1|zh|不锈钢杯治疗糖尿病",
        "0|ko|당뇨 치료제가 아닙니다",
        "1|ko|당뇨 치료 효과",
        "0|en|Does it cure eczema? No, it is a lotion",
        "1|en|Does it cure eczema? Yes, and fast",
        "0|de|FDA approved? Nein",
        "1|fr|Lotion no side effects, 50 ml",
        "1|en|This mat is FD@ appr0ved"})
    @DisplayName("a denial clears its own clause and no other")
    void denial(int expected, String lang, String text) {
        assertThat(findings(lang, "US", text, List.of())).hasSize(expected);
    }

    @Test
    @DisplayName("evidence supports until its last day, and an expired one is named as such")
    void evidence() {
        assertThat(findings("en", "US", "GOTS cotton", List.of("GOTS:CU 862134:2026-11-22"))).isEmpty();
        List<Finding> late = findings("en", "US", "GOTS cotton", List.of("GOTS:CU 862134:2026-11-21"));
        assertThat(late).singleElement().satisfies(finding -> {
            assertThat(finding.rule().family()).isEqualTo("unsupported_certification");
            assertThat(finding.why().notes().get(0).code()).isEqualTo("copyrisk.evidence.expired");
        });
        assertThat(findings("en", "US", "GOTS cotton", List.of("FSC:C123456:2030-01-01"))).hasSize(1);
    }

    @Test
    @DisplayName("no evidence clears what nobody can hold")
    void falseWhoeverSaysIt() {
        assertThat(findings("en", "US", "FDA certified soap", List.of("FDA:123:2030-01-01"))).singleElement()
                .extracting(finding -> finding.rule().family()).isEqualTo("false_certification");
    }

    @Test
    @DisplayName("one text, several markets: each gets its own findings")
    void markets() {
        ListingText listing = new ListingText("x", new ListingText.Setting("en", List.of("US", "SA"), "kitchen", ""),
                Map.of("text", "Glass for whisky"), List.of(), Map.of());
        assertThat(CHECKER.check(listing, TODAY)).extracting(Finding::market).containsExactly("SA");
    }

    @Test
    @DisplayName("a market's own law gives a rule its own severity and source")
    void ownSeverity() {
        ListingText listing = new ListingText("x", new ListingText.Setting("en", List.of("DE", "US", "JP"), "home", ""),
                Map.of("text", "Eco-friendly tote"), List.of(), Map.of());
        assertThat(CHECKER.check(listing, TODAY)).extracting(finding -> finding.rule().severity())
                .containsExactly(Finding.Severity.HIGH, Finding.Severity.MEDIUM, Finding.Severity.LOW);
        assertThat(CHECKER.check(listing, TODAY)).extracting(finding -> finding.rule().source()).doesNotHaveDuplicates();
    }

    @Test
    @DisplayName("a name that no list knows is a mark, and evidence of that name bears it out")
    void unknownMark() {
        assertThat(findings("en", "US", "Rope, certified by Alpinorm, 60 m", List.of())).singleElement()
                .extracting(finding -> finding.rule().family()).isEqualTo("unsupported_certification");
        assertThat(findings("en", "US", "Rope, certified by Alpinorm, 60 m", List.of("Alpinorm licence 4471"))).isEmpty();
        assertThat(findings("en", "US", "Rope, certified by a laboratory, 60 m", List.of())).isEmpty();
    }

    @Test
    @DisplayName("evidence says how long it is valid in words too, and a bare day is one of issue")
    void validUntil() {
        assertThat(findings("en", "US", "GOTS cotton", List.of("GOTS CU 862134 valid-until 2026-11-21"))).hasSize(1);
        assertThat(findings("en", "US", "GOTS cotton", List.of("GOTS CU 862134 valid until 2027-01-01"))).isEmpty();
        assertThat(findings("en", "US", "GOTS cotton", List.of("GOTS CU 862134 2024-01-01"))).isEmpty();
    }

    @Test
    @DisplayName("the seller's own brand is nobody else's mark")
    void ownBrand() {
        assertThat(branded("Nespresso", "Nespresso pods")).isEmpty();
        assertThat(branded("Lumo", "Nespresso pods")).isNotEmpty();
    }

    @ParameterizedTest(name = "{2}")
    @CsvSource(delimiter = '|', value = {
        "0|ja|iPhone 15 Pro対応ケース",
        "0|ko|iPhone 15 호환 케이블",
        "1|ja|iPhone 15 ランニング用ケース"})
    @DisplayName("a model name may stand between a mark and the word that says the goods fit it")
    void models(int expected, String lang, String text) {
        assertThat(findings(lang, "US", text, List.of())).hasSize(expected);
    }

    @Test
    @DisplayName("reasons add up, and equal inputs give equal digests")
    void explained() {
        Finding finding = findings("en", "US", "FDA approved cup", List.of()).get(0);
        assertThat(finding.why().total()).isEqualTo(3.0);
        assertThat(finding.why().basis()).isEqualTo(findings("en", "US", "FDA approved cup", List.of()).get(0).why().basis());
        assertThat(finding.why().basis().method()).isEqualTo("rule base.false-certification.fda");
    }

    @Test
    @DisplayName("texts of any kind are read: empty, huge, broken, all emoji")
    void anyText() {
        for (String text : List.of("", " ", "\uD83D", "😀".repeat(500), "\u0000\u202E", "Order 1234567. 806 mAh. 1 000. 5 W", "a.".repeat(5000), "不".repeat(5000))) {
            assertThat(findings("", "US", text, List.of())).isEmpty();
        }
    }

    private static List<Finding> branded(String brand, String text) {
        return CHECKER.check(new ListingText("x", new ListingText.Setting("en", List.of("US"), "kitchen", brand),
                Map.of("text", text), List.of(), Map.of()), TODAY);
    }

    private static List<Finding> findings(String lang, String market, String text, List<String> evidence) {
        return CHECKER.check(new ListingText("x", new ListingText.Setting(lang, List.of(market), "home", ""),
                Map.of("text", text), evidence, Map.of()), TODAY);
    }
}
