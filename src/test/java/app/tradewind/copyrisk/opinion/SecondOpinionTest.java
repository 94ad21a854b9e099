package app.tradewind.copyrisk.opinion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import app.tradewind.advice.Advice.Verdict;
import app.tradewind.advice.Confidence.Grade;
import app.tradewind.advice.Explanation;
import app.tradewind.copyrisk.Checked;
import app.tradewind.copyrisk.Finding;
import app.tradewind.copyrisk.ListingText;
import app.tradewind.copyrisk.check.CopyChecker;
import app.tradewind.copyrisk.check.RuleFiles;
import app.tradewind.jobs.desk.ReferenceData;
import java.lang.management.ManagementFactory;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The second opinion as it travels with the program")
class SecondOpinionTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
    private static final RuleFiles RULES = ReferenceData.shipped().rules();
    private static final CopyChecker CHECKER = RULES.checker();
    private static final SecondOpinion OPINION = ReferenceData.opinion(RULES.lexicons());
    /** No rule may know it, or there is nothing left to suggest. */
    private static final Checked SILENT = new Checked(List.of(), List.of());
    private static final String GOUT = "Herbal patch, cures your gout and arthritis, soft cotton";

    @Test
    @DisplayName("marks the piece that reads like a claim, as a suggestion that asks for nothing")
    void suggests() {
        assertThat(OPINION.suggest(listing("en", GOUT), SILENT, TODAY)).singleElement().satisfies(finding -> {
            assertThat(finding.span()).isEqualTo(new Finding.Span("text", 14, 43, "cures your gout and arthritis"));
            assertThat(finding.rule().family()).isEqualTo("medical_claim");
            assertThat(finding.suggested()).isTrue();
            assertThat(finding.rule().severity()).isEqualTo(Finding.Severity.LOW);
            assertThat(finding.verdict()).isEqualTo(Verdict.KEEP);
            assertThat(finding.why().confidence().grade()).isEqualTo(Grade.LOW);
        });
        assertThat(OPINION.suggest(listing("en", "Steel cup 350 ml, easy to wash, comes with a brush"), SILENT, TODAY)).isEmpty();
    }

    @Test
    @DisplayName("its words' amounts add up to the score that the listing is ordered by, in scripts with and without blanks")
    void addsUp() {
        for (String text : List.of(GOUT, "Salbe heilt Warzen und Migräne", "痛风救星治疗关节炎", "당뇨 치료 크림")) {
            ListingText listing = listing("", text);
            List<Finding> found = OPINION.suggest(listing, SILENT, TODAY);
            assertThat(found).as(text).isNotEmpty();
            double best = found.stream().map(Finding::why).mapToDouble(Explanation::total).max().orElseThrow();
            assertThat(best).isCloseTo(OPINION.suspicion(listing, SILENT), within(1e-9)).isPositive();
        }
        assertThat(OPINION.suggest(listing("en", GOUT), SILENT, TODAY).get(0).why().reasons())
                .anySatisfy(reason -> assertThat(reason.what().args()).containsExactly("gout"));
    }

    @Test
    @DisplayName("says nothing where a rule speaks in this market, or saw something and let it pass")
    void silentBesideRules() {
        ListingText listing = new ListingText("x", new ListingText.Setting("en", List.of("US", "DE"), "home", ""), Map.of("text", GOUT), List.of(), Map.of());
        List<Finding> both = OPINION.suggest(listing, SILENT, TODAY);
        assertThat(both).extracting(Finding::market).containsExactly("US", "DE");
        assertThat(OPINION.suggest(listing, new Checked(both.subList(0, 1), List.of()), TODAY)).extracting(Finding::market).containsExactly("DE");
        Checked passed = new Checked(List.of(), List.of(new Checked.Passed(both.get(0).rule(), both.get(0).span(), both.get(0).why().headline())));
        assertThat(OPINION.suggest(listing, passed, TODAY)).isEmpty();
        assertThat(OPINION.suspicion(listing, passed)).isLessThan(OPINION.suspicion(listing, SILENT));
    }

    @Test
    @DisplayName("finds nothing in texts that say nothing: empty, blank, markup, pictures, broken pairs")
    void anyText() {
        for (String text : List.of("", " ", "\n", "\uD83D", "😀".repeat(500), "\u0000\u202E", "\uD83D\uDE00\uDC00\uD800x", "<p><b>&nbsp;</b></p>",
                "<div style=\"margin:0\"></div>", ",,,、、،", "不".repeat(5000), "a.".repeat(3000), "'''", "1234567890")) {
            ListingText listing = listing("", text);
            assertThat(OPINION.suggest(listing, CHECKER.examine(listing, TODAY), TODAY)).as(text).isEmpty();
        }
        assertThat(OPINION.suspicion(listing("en", ""), SILENT)).isEqualTo(Double.NEGATIVE_INFINITY);
    }

    @Test
    @DisplayName("its time grows with the length of the text, not with its square")
    void lengths() {
        for (String text : List.of("makes your gout a memory, soft cotton. ", "without a stop cure gout wart pain ", "告别痛风烦恼柔软", "a", "f.d.a. ")) {
            cpu(text.repeat(20_000 / text.length()));
            double once = cpu(text.repeat(40_000 / text.length()));
            double fourfold = cpu(text.repeat(160_000 / text.length()));
            assertThat(fourfold).as(text).isLessThan(8 * once + 40);
        }
    }

    private static double cpu(String text) {
        double best = Double.MAX_VALUE;
        for (int i = 0; i < 3; i++) {
            long start = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
            OPINION.suspicion(listing("", text), SILENT);
            best = Math.min(best, (ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - start) / 1e6);
        }
        return best;
    }

    private static ListingText listing(String lang, String text) {
        return new ListingText("x", new ListingText.Setting(lang, List.of("US"), "home", ""), Map.of("text", text), List.of(), Map.of());
    }
}
