package app.tradewind.jobs.copydesk;

import static org.assertj.core.api.Assertions.assertThat;

import app.tradewind.copyrisk.Finding;
import app.tradewind.copyrisk.judgement.SignOff.Role;
import app.tradewind.copyrisk.judgement.SignOff.Standing;
import app.tradewind.intake.Hints;
import app.tradewind.jobs.Jobs;
import app.tradewind.jobs.Progress;
import app.tradewind.jobs.boards.CopyBoard;
import app.tradewind.jobs.boards.CopyBoard.Row;
import app.tradewind.jobs.copydesk.JudgeCopy.Said;
import app.tradewind.jobs.copydesk.packs.OwnRule;
import app.tradewind.jobs.copydesk.packs.PackDesk.Compared;
import app.tradewind.jobs.copydesk.packs.PacksBoard;
import app.tradewind.jobs.copydesk.packs.TextTrial;
import app.tradewind.words.Phrase;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PackDeskTest {

    private static final LocalDate DAY = LocalDate.of(2026, 9, 21);
    private static final OwnRule GLOW = new OwnRule(new OwnRule.Where("en", List.of(), "superlative", Finding.Severity.MEDIUM), List.of("super \"glow\"", "megaglow*"),
            new OwnRule.Says("Not our tone: it's 100 % loud\nand \\ odd", "bright", "house style 3"), "A megaglowing lamp", "A lamp that glows");

    @TempDir
    private Path made;
    private Jobs jobs;

    @BeforeEach
    void open() throws Exception {
        jobs = Jobs.openOrCreate(made.resolve("ws"));
        Path file = Files.writeString(made.resolve("l.csv"), "sku,title,description,language,market,category\n"
                + "A-1,Megaglow lamp,\"It is deathly silent.\",en,US,home\n");
        assertThat(jobs.importFiles().run(List.of(file), Hints.NONE, false, Progress.NONE).anyRejected()).isFalse();
    }

    @AfterEach
    void close() {
        jobs.close();
    }

    @Test
    @DisplayName("an own rule is kept, speaks at once, is exported for another workspace and taken away")
    void ownRule() throws Exception {
        assertThat(jobs.packDesk().own().save(GLOW, DAY)).isEmpty();
        assertThat(row().findings()).extracting(finding -> finding.rule().id()).contains("own.super-glow");
        PacksBoard board = jobs.packDesk().board(DAY);
        assertThat(board.packs().stream().filter(PacksBoard.Pack::own)).singleElement()
                .satisfies(pack -> assertThat(pack.file()).isEqualTo("own/super-glow.yaml"));
        Path target = made.resolve("mine.yaml");
        assertThat(jobs.packDesk().own().export(target, DAY)).isEqualTo(1);
        try (Jobs other = Jobs.openOrCreate(made.resolve("other"))) {
            Path place = made.resolve("other/reference/copyrisk/packs/mine.yaml");
            Files.createDirectories(place.getParent());
            Files.copy(target, place);
            assertThat(other.packDesk().board(DAY).refused()).isEmpty();
            assertThat(other.packDesk().rules()).extracting(rule -> rule.id()).contains("own.super-glow");
        }
        assertThat(jobs.packDesk().own().remove("own/super-glow.yaml")).isTrue();
        assertThat(row().findings()).extracting(finding -> finding.rule().id()).doesNotContain("own.super-glow");
        assertThat(jobs.packDesk().own().remove("../../../tradewind.mv.db")).isFalse();
    }

    @Test
    @DisplayName("an own rule that contradicts itself is refused with its reason, and nothing is kept")
    void refused() throws Exception {
        OwnRule bad = new OwnRule(GLOW.where(), GLOW.words(), GLOW.says(), GLOW.flag(), "The megaglow lamp");
        Optional<Phrase> problem = jobs.packDesk().own().save(bad, DAY);
        assertThat(problem).hasValueSatisfying(phrase -> assertThat(phrase.toString()).contains("copydesk.pack.must-pass"));
        assertThat(jobs.packDesk().own().save(new OwnRule(GLOW.where(), GLOW.words(), GLOW.says(), "A lamp", "x"), DAY))
                .hasValueSatisfying(phrase -> assertThat(phrase.code()).isEqualTo("copydesk.own.not-in-text"));
        assertThat(jobs.packDesk().board(DAY).packs()).noneMatch(PacksBoard.Pack::own);
    }

    @Test
    @DisplayName("two versions differ by rules and by what they find on the listings")
    void versions() throws Exception {
        row();
        assertThat(jobs.packDesk().own().save(GLOW, DAY)).isEmpty();
        CopyBoard board = jobs.copyBoard(DAY.plusDays(9));
        List<PacksBoard.Version> versions = jobs.packDesk().board(DAY).versions();
        assertThat(versions).extracting(PacksBoard.Version::id).containsExactly(2L, 1L);
        Compared compared = jobs.packDesk().compare(1, board);
        assertThat(compared.diff().came()).containsExactly("own.super-glow");
        assertThat(compared.diff().went()).isEmpty();
        assertThat(compared.diff().changed()).isEmpty();
        assertThat(compared.appeared()).extracting(finding -> finding.span().text()).containsExactly("Megaglow");
        assertThat(compared.vanished()).isEmpty();
    }

    @Test
    @DisplayName("a signature falls due again when the text changes, and when the packs do")
    void signatures() throws Exception {
        sign(Role.PRODUCT);
        sign(Role.LAW);
        assertThat(row().handling().isSigned()).isTrue();
        Row before = row();
        Finding silent = before.findings().stream().filter(each -> each.span().text().equals("deathly silent")).findFirst().orElseThrow();
        long edit = jobs.judgeCopy().mend(before, silent, null).orElseThrow();
        assertThat(standing(Role.LAW)).isEqualTo(Standing.TEXT_CHANGED);
        jobs.judgeCopy().unmend(edit);
        assertThat(standing(Role.LAW)).isEqualTo(Standing.HOLDS);
        jobs.packDesk().own().save(GLOW, DAY);
        assertThat(standing(Role.PRODUCT)).isEqualTo(Standing.PACKS_CHANGED);
        sign(Role.PRODUCT);
        assertThat(standing(Role.PRODUCT)).isEqualTo(Standing.HOLDS);
        jobs.judgeCopy().unsign(row(), Role.PRODUCT);
        assertThat(row().handling().signed(Role.PRODUCT)).isEmpty();
    }

    @Test
    @DisplayName("a text is tried with what was found, let pass, and not looked for; age is told after half a year")
    void trial() {
        PacksBoard board = jobs.packDesk().board(DAY);
        TextTrial.Tried tried = board.trial().run("FDA approved cup, not a medical device", new TextTrial.Setting("en", "US", ""));
        assertThat(tried.checked().findings()).extracting(finding -> finding.span().text()).contains("FDA approved");
        assertThat(tried.looked().gaps()).isNotEmpty();
        PacksBoard.Pack first = board.packs().get(0);
        assertThat(jobs.packDesk().board(first.newest().plusDays(180)).old()).noneMatch(pack -> pack.file().equals(first.file()));
        assertThat(jobs.packDesk().board(first.newest().plusDays(181)).old()).anyMatch(pack -> pack.file().equals(first.file()));
    }

    @Test
    @DisplayName("the second opinion is asked only where the person wants it")
    void suggestionsOnRequest() {
        assertThat(jobs.suggests()).isFalse();
        assertThat(row().second().suspicion()).isEqualTo(Double.NEGATIVE_INFINITY);
        assertThat(jobs.copyBoard(DAY, true).rows().get(0).second().suspicion()).isFinite();
        jobs.suggest(true);
        assertThat(row().second().suspicion()).isFinite();
        jobs.suggest(false);
        assertThat(row().second().suspicion()).isEqualTo(Double.NEGATIVE_INFINITY);
    }

    private void sign(Role role) {
        Row row = row();
        jobs.judgeCopy().sign(row, jobs.copyMemory().seen(row.listing()), role, new Said("Ana", "read", DAY));
    }

    private Standing standing(Role role) {
        return row().handling().signed(role).orElseThrow().standing();
    }

    private Row row() {
        return jobs.copyBoard(DAY).rows().get(0);
    }
}
