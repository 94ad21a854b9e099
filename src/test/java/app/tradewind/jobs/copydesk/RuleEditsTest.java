package app.tradewind.jobs.copydesk;

import static org.assertj.core.api.Assertions.assertThat;

import app.tradewind.copyrisk.Finding;
import app.tradewind.copyrisk.Finding.Severity;
import app.tradewind.copyrisk.coverage.Looked;
import app.tradewind.intake.Hints;
import app.tradewind.jobs.Jobs;
import app.tradewind.jobs.Progress;
import app.tradewind.jobs.boards.CopyBoard.Row;
import app.tradewind.jobs.copydesk.packs.RuleWish;
import app.tradewind.words.Lang;
import app.tradewind.words.Words;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("Changes of shipped rules")
class RuleEditsTest {

    private static final LocalDate DAY = LocalDate.of(2026, 9, 21);
    private static final String RULE = "base.language.deathly-quiet";
    private static final RuleWish.Card CARD = new RuleWish.Card(null, "", null);
    private static final RuleWish.Adds NOTHING = new RuleWish.Adds("en", List.of(), List.of());
    private static final RuleWish.Says SAYS = new RuleWish.Says("", "");
    private static final RuleWish.Texts TEXTS = new RuleWish.Texts("", "");

    @TempDir
    private Path made;
    private Jobs jobs;

    @BeforeEach
    void open() throws Exception {
        jobs = Jobs.openOrCreate(made.resolve("ws"));
        Path file = Files.writeString(made.resolve("l.csv"), "sku,title,description,language,market,category\n"
                + "A-1,Glumquiet lamp,\"It is deathly silent.\",en,US,home\n");
        assertThat(jobs.importFiles().run(List.of(file), Hints.NONE, false, Progress.NONE).anyRejected()).isFalse();
    }

    @AfterEach
    void close() {
        jobs.close();
    }

    @Test
    @DisplayName("another severity, message and further words hold for that rule alone and are kept in a file of their own")
    void changes() throws Exception {
        int rules = jobs.packDesk().rules().size();
        assertThat(jobs.packDesk().edits().save(new RuleWish(RULE, "", new RuleWish.Card(Severity.HIGH, "house style 4", DAY),
                new RuleWish.Adds("en", List.of("glumquiet"), List.of()), new RuleWish.Says("Nobody buys a coffin: \"no\".", ""),
                new RuleWish.Texts("A glumquiet lamp", "A quiet lamp")), DAY)).isEmpty();
        assertThat(row().findings()).filteredOn(each -> each.rule().id().equals(RULE)).hasSize(2).allSatisfy(each -> {
            assertThat(each.rule().severity()).isEqualTo(Severity.HIGH);
            assertThat(each.rule().source()).isEqualTo("house style 4");
            assertThat(each.instead().message().en()).isEqualTo("Nobody buys a coffin: \"no\".");
            assertThat(each.instead().safer()).isNotEmpty();
        });
        assertThat(jobs.packDesk().rules()).hasSize(rules);
        String file = Files.readString(made.resolve("ws/reference/copyrisk/packs/changes/" + RULE + ".yaml"));
        assertThat(file).contains("severity: high").doesNotContain("advice").doesNotContain("safer");
        assertThat(jobs.packDesk().board(DAY).changed()).containsOnlyKeys(RULE);
        assertThat(jobs.packDesk().edits().back(RULE)).isTrue();
        assertThat(row().findings()).extracting(each -> each.span().text()).contains("deathly silent").doesNotContain("Glumquiet");
        assertThat(jobs.packDesk().edits().back(RULE)).isFalse();
    }

    @Test
    @DisplayName("a rule that is switched off finds nothing and stands, with the reason, in what was not looked for")
    void off() throws Exception {
        int rules = jobs.packDesk().rules().size();
        assertThat(jobs.packDesk().edits().save(new RuleWish(RULE, "a ghost shop", CARD, NOTHING, SAYS, TEXTS), DAY)).isEmpty();
        assertThat(row().findings()).extracting(Finding::rule).noneMatch(rule -> rule.id().equals(RULE));
        assertThat(row().looked().gaps()).filteredOn(gap -> gap.kind() == Looked.Kind.SWITCHED_OFF).singleElement()
                .satisfies(gap -> assertThat(Words.in(Lang.EN).say(gap.said())).contains(RULE).contains("a ghost shop"));
        assertThat(jobs.packDesk().rules()).hasSize(rules - 1);
        assertThat(jobs.packDesk().board(DAY).rules()).isEqualTo(rules);
    }

    @Test
    @DisplayName("a change that contradicts the rule's own examples, proves nothing or says nothing is not kept")
    void refused() throws Exception {
        assertThat(problem(new RuleWish.Adds("en", List.of("whisper-quiet"), List.of()), "whisper-quiet", ""))
                .contains("changes/" + RULE + ".yaml").contains("is itself found");
        assertThat(problem(new RuleWish.Adds("en", List.of("coffin"), List.of()), "A lamp", "")).contains("holds none of the words");
        assertThat(problem(new RuleWish.Adds("en", List.of(), List.of("coffin")), "", "A lamp")).contains("holds none of the further");
        assertThat(problem(NOTHING, "", "")).contains("nothing is changed");
        assertThat(jobs.packDesk().board(DAY).changed()).isEmpty();
    }

    @Test
    @DisplayName("a change of a rule that is no longer there is told and stops no other")
    void gone() throws Exception {
        Path place = made.resolve("ws/reference/copyrisk/packs/changes/x.yaml");
        Files.createDirectories(place.getParent());
        Files.writeString(place, "change: base.language.long-gone\nchanged: 2026-09-01\nseverity: low\n");
        assertThat(jobs.packDesk().board(DAY).refused()).singleElement()
                .satisfies(why -> assertThat(Words.in(Lang.ZH).say(why)).contains("base.language.long-gone"));
        assertThat(row().findings()).isNotEmpty();
    }

    private String problem(RuleWish.Adds adds, String flag, String pass) throws Exception {
        return Words.in(Lang.EN).say(jobs.packDesk().edits().save(new RuleWish(RULE, "", CARD, adds, SAYS, new RuleWish.Texts(flag, pass)), DAY).orElseThrow());
    }

    private Row row() {
        return jobs.copyBoard(DAY).rows().get(0);
    }
}
