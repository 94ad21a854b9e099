package app.tradewind.jobs.quality;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import app.tradewind.catalog.SalesHistory;
import app.tradewind.catalog.SkuMarket;
import app.tradewind.intake.Hints;
import app.tradewind.intake.cleaning.Proposal;
import app.tradewind.intake.layout.Kind;
import app.tradewind.forecast.level.Level;
import app.tradewind.intake.UnusableFileException;
import app.tradewind.jobs.Jobs;
import app.tradewind.jobs.Progress;
import app.tradewind.jobs.desk.Wishes;
import app.tradewind.jobs.tables.WorkspaceTables;
import app.tradewind.jobs.tables.choice.Weighing;
import app.tradewind.jobs.tables.levels.LevelTable;
import app.tradewind.words.Lang;
import app.tradewind.words.Words;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("Putting data right")
class CleanDataTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 9, 28);
    private static final SkuMarket KETTLE = new SkuMarket("KET-41", "DE");

    @TempDir
    private Path temp;
    private Jobs jobs;

    @BeforeEach
    void bring() throws Exception {
        Path listings = Files.writeString(temp.resolve("listings.csv"), """
                sku,market,title,price,currency,category
                KET-41,DE,Kettle,20.00,EUR,Kitchen
                CUP-1,DE,Cup,5.00,EUR,Kitchen
                CUP-2,DE,Big cup,6.00,EUR,kitchen!
                """);
        Path first = Files.writeString(temp.resolve("first.csv"), orders("O-", "KET-41", 0));
        Path second = Files.writeString(temp.resolve("second.csv"), orders("o", "ket41", 5));
        jobs = Jobs.openOrCreate(temp.resolve("w"));
        assertThat(jobs.importFiles().run(List.of(listings, first, second), Hints.NONE, false, Progress.NONE).anyRejected()).isFalse();
    }

    @AfterEach
    void close() {
        jobs.close();
    }

    @Test
    @DisplayName("proposes the spelling, the product number and, once that is one, the lines that came twice")
    void proposes() {
        assertThat(jobs.cleanData().proposals()).extracting(one -> one.merge() == null ? "twins" : one.merge().becomes())
                .containsExactlyInAnyOrder("Kitchen", "KET-41", "twins");
        assertThat(find("Kitchen").merge().variants()).extracting(Proposal.Variant::was, Proposal.Variant::rows)
                .containsExactly(tuple("kitchen!", 1L));
        assertThat(find("KET-41").rows()).isEqualTo(10);
        assertThat(find("twins").rows()).as("days 5 to 9 are in both files").isEqualTo(5);
    }

    @Test
    @DisplayName("units and blanks are proposals like the others: shown before and after, accepted, undone")
    void unitsAndBlanks() throws Exception {
        Path more = Files.writeString(temp.resolve("more.csv"), """
                sku,market,title,price,currency,category,attributes
                JAR-1,DE,Jar,9.00,EUR,Jars  and  pots,weight=500 g;colour=blue
                JAR-2,DE,Big jar,12.00,EUR,Jars  and  pots,weight=1.2 kg
                JAR-3,DE,Small jar,7.00,EUR,Jars  and  pots,weight=250 g
                """);
        jobs.importFiles().run(List.of(more), Hints.NONE, false, Progress.NONE);
        Proposal units = find("g");
        assertThat(units.merge().field()).isEqualTo("attribute:weight");
        assertThat(units.merge().variants()).extracting(Proposal.Variant::was, Proposal.Variant::becomes).containsExactly(tuple("1.2 kg", "1200 g"));
        assertThat(find("Jars and pots").rows()).isEqualTo(3);
        jobs.cleanData().accept(units.id());
        jobs.cleanData().accept(find("Jars and pots").id());
        assertThat(jar()).isEqualTo("Jars and pots {weight=1200 g}");
        jobs.cleanData().undo(units.id());
        assertThat(jar()).isEqualTo("Jars and pots {weight=1.2 kg}");
        assertThat(find("g")).isEqualTo(units);
    }

    private String jar() {
        return jobs.snapshot(TODAY).catalogue().listings().stream().filter(one -> one.item().sku().equals("JAR-2"))
                .map(one -> one.facts().category() + " " + one.facts().attributes()).findFirst().orElseThrow();
    }

    @Test
    @DisplayName("accepting changes what is read, undoing gives the same answers to the byte")
    void acceptAndUndo() throws UnusableFileException {
        String before = answers();
        assertThat(units(KETTLE)).isEqualTo(10);
        String sku = find("KET-41").id();
        String twins = find("twins").id();
        assertThat(jobs.cleanData().accept(sku)).isPresent();
        assertThat(units(KETTLE)).as("both names").isEqualTo(20);
        assertThat(jobs.cleanData().accept(find("twins").id())).isPresent();
        assertThat(units(KETTLE)).as("each order once").isEqualTo(15);
        assertThat(jobs.rows(KETTLE, 99)).hasSize(15);
        assertThat(jobs.cleanData().accept(find("Kitchen").id())).isPresent();
        assertThat(jobs.snapshot(TODAY).catalogue().listings()).allMatch(one -> one.facts().category().equals("Kitchen"));
        assertThat(jobs.cleanData().proposals()).isEmpty();
        assertThat(answers()).isNotEqualTo(before);

        List<CleanData.Decided> decided = jobs.cleanData().decided();
        assertThat(decided).hasSize(3).extracting(CleanData.Decided::id).contains(sku, twins);
        decided.forEach(one -> assertThat(jobs.cleanData().undo(one.id())).contains(one.title()));
        assertThat(answers()).isEqualTo(before);
        assertThat(jobs.cleanData().proposals()).hasSize(3);
    }

    @Test
    @DisplayName("a line set aside counts again when the import of its twin is taken back")
    void importUndone() {
        jobs.cleanData().accept(find("KET-41").id());
        jobs.cleanData().accept(find("twins").id());
        jobs.undoImport().run(3);
        assertThat(units(KETTLE)).isEqualTo(10);
        assertThat(jobs.rows(KETTLE, 99)).hasSize(10);
        assertThat(jobs.assessData().run(TODAY).trend()).extracting(mark -> mark.importId()).containsExactly(1L, 2L);
    }

    @Test
    @DisplayName("what was turned down is not proposed again, until that is taken back")
    void dismiss() {
        String id = find("Kitchen").id();
        assertThat(jobs.cleanData().dismiss(id)).isPresent();
        assertThat(jobs.cleanData().proposals()).noneMatch(proposal -> proposal.id().equals(id));
        assertThat(jobs.cleanData().accept(id)).isEmpty();
        assertThat(jobs.cleanData().undo(id)).isPresent();
        assertThat(jobs.cleanData().proposals()).anyMatch(proposal -> proposal.id().equals(id));
        assertThat(jobs.cleanData().undo(id)).isEmpty();
    }

    @Test
    @DisplayName("an accepted proposal raises the score of what it mends")
    void score() {
        double before = jobs.assessData().run(TODAY).of(Kind.LISTINGS).orElseThrow();
        jobs.cleanData().accept(find("Kitchen").id());
        jobs.cleanData().accept(find("KET-41").id());
        assertThat(jobs.assessData().run(TODAY).of(Kind.LISTINGS).orElseThrow()).isGreaterThan(before);
    }

    private Proposal find(String becomes) {
        return jobs.cleanData().proposals().stream().filter(one -> becomes.equals("twins") ? one.merge() == null
                : one.merge() != null && one.merge().becomes().equals(becomes)).findFirst().orElseThrow();
    }

    private double units(SkuMarket item) {
        return jobs.snapshot(TODAY).histories().stream().filter(history -> history.item().equals(item))
                .map(SalesHistory::units).flatMapToDouble(Arrays::stream).sum();
    }

    /** What the desk says, every figure of it. */
    private String answers() throws UnusableFileException {
        WorkspaceTables tables = new WorkspaceTables(jobs, Wishes.USUAL.on(TODAY), Words.in(Lang.EN));
        return tables.stock() + "\n" + tables.price(null, null, null).table() + "\n" + tables.select(Weighing.TYPED, List.of()).table() + "\n" + new LevelTable(jobs, Wishes.USUAL.on(TODAY), Words.in(Lang.EN)).of(Level.ITEM, 4).table();
    }

    private static String orders(String prefix, String sku, int from) {
        StringBuilder text = new StringBuilder("order_id,sku,market,date,quantity,amount,currency\n");
        for (int i = from; i < from + 10; i++) {
            text.append(prefix).append(100 + i).append(',').append(sku).append(",DE,")
                    .append(LocalDate.of(2026, 8, 3).plusDays(2 * i)).append(",1,20.00,EUR\n");
        }
        return text.toString();
    }
}
