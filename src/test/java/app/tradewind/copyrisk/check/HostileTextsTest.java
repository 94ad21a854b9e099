package app.tradewind.copyrisk.check;

import static org.assertj.core.api.Assertions.assertThat;

import app.tradewind.copyrisk.Finding;
import app.tradewind.copyrisk.ListingText;
import app.tradewind.copyrisk.judgement.SpanKey;
import app.tradewind.copyrisk.mend.Edit;
import app.tradewind.copyrisk.mend.Rewording;
import app.tradewind.jobs.desk.ReferenceData;
import java.lang.management.ManagementFactory;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Texts that mean ill")
class HostileTextsTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
    private static final CopyChecker CHECKER = ReferenceData.shipped().rules().checker();
    private static final String[] PIECES = {"FDA approved", " ", "not ", ", ", ". ", "\n", "环保", "抗菌", "مضاد", "антибактер", "무독성", "抗菌加工",
        "\uD83D", "\uDE00", "😀", "\u0000", "\u202E", "\uFEFF", "\u200D", "<b>", "</b>", "&amp;", "<script>", "''", "\"", "=cmd()", "F.D.A",
        "ＦＤＡ", "é", "e\u0301", "ß", "İ", "1500 mAh", "1,500", "..", "***", "((((", "[[", "]]", "\\", "%s", "{0}", "world's best", "CE ",
        "certified ", "no ", "but ", "\t", "\r\n", "ﷺ", "𝔽𝔻𝔸", "🇺🇸", "\u0E33", "a".repeat(70)};

    @Test
    @DisplayName("are read without a fault; every span stands where it says, can be keyed, and can be rewritten")
    void fuzz() {
        SplittableRandom random = new SplittableRandom(7);
        int found = 0;
        for (int round = 0; round < 300; round++) {
            StringBuilder text = new StringBuilder();
            int pieces = random.nextInt(1, round % 50 == 0 ? 3_000 : 60);
            for (int i = 0; i < pieces; i++) {
                text.append(random.nextInt(9) == 0 ? String.valueOf((char) random.nextInt(0x10000)) : PIECES[random.nextInt(PIECES.length)]);
            }
            String whole = text.toString();
            for (Finding finding : check(whole)) {
                found++;
                assertThat(whole.substring(finding.span().start(), finding.span().end())).isEqualTo(finding.span().text()).isNotEmpty();
                SpanKey key = SpanKey.of(finding.span(), whole);
                assertThat(key.isAt(key.word(), key.near())).isTrue();
                for (String words : List.of("", "whisper-quiet")) {
                    Edit edit = Rewording.edit(finding.span(), whole, words);
                    assertThat(edit.apply(whole)).hasValueSatisfying(now ->
                            assertThat(now.length()).isLessThanOrEqualTo(whole.length() + "whisper-quiet".length()));
                }
            }
        }
        assertThat(found).as("the fuzz meets rules at all").isGreaterThan(200);
    }

    @Test
    @DisplayName("take time that grows with their length and no faster")
    void linear() {
        for (String piece : List.of("FDA approved ", "not FDA approved, ", "cures arthritis ", "抗菌环保", "world's best ", "four cups gift ",
                "1500 mAh ", "no FDA approved or ", "\uD83D", "😀", "<b>&amp;FDA</b>")) {
            check(piece.repeat(12_000 / piece.length()));
            double small = cpu(piece.repeat(12_000 / piece.length()));
            double large = cpu(piece.repeat(48_000 / piece.length()));
            // Four times the text: four times the time, with room for a busy machine; growth with the square would be sixteen.
            assertThat(large / Math.max(small, 4.0)).as("growth for '%s': %.0f ms to %.0f ms", piece, small, large).isLessThan(9);
        }
    }

    @Test
    @DisplayName("are cut for speed only between sentences: what is found stays as it was, with its place")
    void stretches() {
        String filler = "A plain sentence about a plain cup with a handle. ".repeat(300);
        List<Finding> found = check(filler + "It is FDA approved. " + filler + "Not FDA approved. " + filler + "Deathly silent.");
        assertThat(found).extracting(finding -> finding.span().text()).containsExactly("FDA approved", "Deathly silent");
        assertThat(found.get(0).span().start()).isEqualTo(filler.length() + "It is ".length());
    }

    private static double cpu(String text) {
        double best = Double.MAX_VALUE;
        for (int i = 0; i < 2; i++) {
            long start = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
            check(text);
            best = Math.min(best, (ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - start) / 1e6);
        }
        return best;
    }

    private static List<Finding> check(String text) {
        return CHECKER.check(new ListingText("x", new ListingText.Setting("", List.of("US"), "home", ""), Map.of("text", text),
                List.of(), Map.of("battery", "1000 mAh")), TODAY);
    }
}
