package app.tradewind.copyrisk.mend;

import static org.assertj.core.api.Assertions.assertThat;

import app.tradewind.copyrisk.Finding;
import app.tradewind.copyrisk.ListingText;
import app.tradewind.copyrisk.check.CopyChecker;
import app.tradewind.copyrisk.check.RuleFiles;
import app.tradewind.copyrisk.rules.Example;
import app.tradewind.copyrisk.rules.Rule;
import app.tradewind.jobs.desk.ReferenceData;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SaferWordingTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
    private static final RuleFiles RULES = ReferenceData.shipped().rules();
    private static final CopyChecker CHECKER = RULES.checker();

    @Test
    @DisplayName("every safer wording of every pack, put in place of what its examples mark, passes the engine")
    void rewritesPass() {
        List<String> wrong = new ArrayList<>();
        int rewritten = 0;
        for (Rule rule : RULES.packs().stream().flatMap(pack -> pack.rules().stream()).toList()) {
            boolean once = rule.wording().safer().isEmpty();
            for (Example example : rule.examples()) {
                List<Finding> before = CHECKER.check(example.listing(), TODAY);
                for (Finding finding : before.stream().filter(each -> each.rule().id().equals(rule.id())).toList()) {
                    String text = example.listing().fields().get("text");
                    Optional<Edit> edit = Rewording.safer(finding, example.listing().setting().lang(), text);
                    if (edit.isPresent()) {
                        once = true;
                        rewritten++;
                        judge(example.listing(), before, edit.get(), rule.id(), wrong);
                    }
                }
            }
            if (!once) {
                wrong.add(rule.id() + " has a safer wording and no example that it is for");
            }
        }
        assertThat(wrong).isEmpty();
        assertThat(rewritten).isGreaterThan(50);
    }

    private static void judge(ListingText listing, List<Finding> before, Edit edit, String rule, List<String> wrong) {
        String now = edit.apply(listing.fields().get("text")).orElseThrow();
        List<Finding> after = CHECKER.check(new ListingText(listing.id(), listing.setting(), Map.of("text", now),
                listing.evidence(), listing.attributes()), TODAY);
        List<String> was = before.stream().map(each -> each.rule().id() + each.span().text()).toList();
        after.stream().filter(each -> !was.contains(each.rule().id() + each.span().text())
                        || each.span().start() < edit.at() + edit.becomes().length() && each.span().end() > edit.at())
                .forEach(each -> wrong.add(rule + ": '" + now + "' is found by " + each.rule().id() + " '" + each.span().text() + "'"));
        if (now.contains("  ") || now.contains(" ,") || now.contains(",,") || now.strip().endsWith(",") || now.startsWith(",")) {
            wrong.add(rule + ": '" + now + "' is untidy");
        }
    }

    @ParameterizedTest(name = "{0} → {2}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = {
        "Cup, [FDA approved], 4 pieces | | Cup, 4 pieces",
        "[FDA approved] cup | | Cup",
        "Cup. [Best seller], red | | Cup. Red",
        "[Best seller]. Red cup | | Red cup",
        "A [non-toxic] cup | | A cup",
        "Cup, soft and [non-toxic] | | Cup, soft",
        "Cup, [non-toxic] | | Cup",
        "无毒，[环保]，放心 | | 无毒，放心",
        "[Deathly silent] fan | whisper-quiet | Whisper-quiet fan",
        "DEAR FAN, [DEATHLY SILENT] | whisper-quiet | DEAR FAN, WHISPER-QUIET",
        "It is [Deathly silent] | whisper-quiet | It is whisper-quiet",
        "Lüfter, [Totenstill] und fein | flüsterleise | Lüfter, flüsterleise und fein"})
    @DisplayName("what is put in place has the capitals of its sentence, what is left out takes its comma along")
    void fitted(String marked, String words, String expected) {
        int start = marked.indexOf('[');
        int end = marked.indexOf(']') - 1;
        String text = marked.replace("[", "").replace("]", "");
        Edit edit = Rewording.edit(new Finding.Span("text", start, end, text.substring(start, end)), text, words == null ? "" : words);
        assertThat(edit.apply(text)).contains(expected);
    }
}
