package app.tradewind.copyrisk.coverage;

import static org.assertj.core.api.Assertions.assertThat;

import app.tradewind.copyrisk.ListingText;
import app.tradewind.copyrisk.coverage.Looked.Gap;
import app.tradewind.copyrisk.coverage.Looked.Kind;
import app.tradewind.jobs.desk.ReferenceData;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("What a check looked for and what it did not")
class CoverageTest {

    private static final Coverage COVERAGE = new Coverage(ReferenceData.shipped().rules().packs());

    @Test
    @DisplayName("is said of every listing, however bare or complete it is")
    void gaps() {
        assertThat(kinds("sv", "SE", "Mugg av stål", "", List.of(), Map.of())).contains(Kind.LANGUAGE, Kind.CATEGORY, Kind.PRODUCT_DATA, Kind.EVIDENCE);
        assertThat(kinds("en", "US", "Steel cup", "kitchen", List.of("FDA FCN:1:2030-01-01"), Map.of("volume", "0.3 L"))).isEmpty();
        assertThat(kinds("en", "ZW", "Steel cup", "kitchen", List.of("x"), Map.of("volume", "0.3 L"))).containsExactly(Kind.MARKET);
    }

    @Test
    @DisplayName("counts only the rules that could have spoken")
    void rules() {
        int english = looked("en", "US", "Steel cup", "kitchen").rules();
        assertThat(english).isBetween(50, ReferenceData.shipped().rules().rules() - 20);
        assertThat(looked("en", "CN", "Steel cup 钢杯", "kitchen").rules()).isGreaterThan(english - 60).isNotEqualTo(english);
    }

    private static List<Kind> kinds(String lang, String market, String text, String category, List<String> held, Map<String, String> data) {
        return COVERAGE.of(new ListingText("x", new ListingText.Setting(lang, List.of(market), category, ""), Map.of("text", text), held, data))
                .gaps().stream().map(Gap::kind).toList();
    }

    private static Looked looked(String lang, String market, String text, String category) {
        return COVERAGE.of(new ListingText("x", new ListingText.Setting(lang, List.of(market), category, ""), Map.of("text", text), List.of(), Map.of()));
    }
}
