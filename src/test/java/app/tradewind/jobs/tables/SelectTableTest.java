package app.tradewind.jobs.tables;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import app.tradewind.intake.UnusableFileException;
import app.tradewind.jobs.tables.choice.Weighing;
import app.tradewind.report.Table;
import app.tradewind.selection.RankSettings;
import app.tradewind.selection.methods.Opinion;
import app.tradewind.words.Lang;
import app.tradewind.words.Words;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SelectTableTest {

    private static final String CANDIDATES = "item_id,group,Growth,sellers\n0012,x,0.6,10\nB,y,0.2,50\nC,y,,30\nD,,0.5,\n";

    @TempDir
    private Path folder;

    @Test
    @DisplayName("columns as the contract has them, product numbers as they stand, parts that add up as printed")
    void columnsAndSums() throws Exception {
        Table table = rank(CANDIDATES, null).table();
        assertThat(table.columns()).containsExactly("item_id", "rank", "score", "score_lo", "score_hi",
                "why_Growth", "why_sellers", "base", "status", "reason",
                "rank_topsis", "rank_promethee", "rank_weighted_sum");
        // By hand: TOPSIS sees .949 and .196 against .316 and .981, the sums are .75 + .167 against .25 + .833.
        assertThat(row(table, "0012").subList(10, 13)).containsExactly(2, 1, 2);
        assertThat(row(table, "C").subList(10, 13)).containsOnlyNulls();
        assertThat(table.rows()).hasSize(4).extracting(row -> row.get(1)).containsExactly(1, 2, 3, 4);
        assertThat(table.rows()).extracting(row -> row.get(0)).contains("0012");
        for (List<Object> row : table.rows()) {
            BigDecimal sum = BigDecimal.ZERO;
            for (Object part : row.subList(5, 8)) {
                sum = part == null ? sum : sum.add((BigDecimal) part);
            }
            assertThat(sum).isEqualByComparingTo((BigDecimal) row.get(2));
        }
    }

    @Test
    @DisplayName("a blank has no part, and its criterion counts for nothing in the score")
    void blankHasNoPart() throws Exception {
        List<Object> c = row(rank(CANDIDATES, null).table(), "C");
        assertThat(c.get(5)).isNull();
        assertThat((BigDecimal) c.get(2)).isEqualByComparingTo("50");
    }

    @Test
    @DisplayName("a weights file turns directions round, sets bounds and leaves out what it does not name")
    void weights() throws Exception {
        SelectTable.Answer answer = rank(CANDIDATES, "criterion,weight,direction,low,high\nSELLERS,2,min,0,100\n");
        assertThat(answer.table().columns()).contains("why_sellers").doesNotContain("why_Growth");
        assertThat(answer.table().rows()).extracting(row -> row.get(0)).containsExactly("0012", "C", "B", "D");
        assertThat((BigDecimal) answer.table().rows().get(0).get(2)).isEqualByComparingTo("90");
        assertThat(Words.in(Lang.EN).say(answer.told().get(0))).isEqualTo("Without a weight and so left out: Growth.");
    }

    @Test
    @DisplayName("the same input gives the same table, whatever the order of its lines")
    void deterministic() throws Exception {
        String turned = "item_id,group,Growth,sellers\nD,,0.5,\nC,y,,30\nB,y,0.2,50\n0012,x,0.6,10\n";
        assertThat(rank(turned, null)).isEqualTo(rank(CANDIDATES, null));
    }

    @Test
    @DisplayName("every wrong input is refused with file, line and column")
    void refusals() throws IOException {
        assertThat(refused("item_id,a\nA,1\nA,2\n", null)).contains("c.csv", "line 3", "A");
        assertThat(refused("item_id,a\nA,lots\n", null)).contains("c.csv", "2", "a", "lots");
        assertThat(refused("item_id,a,A\nx,1,2\n", null)).contains("c.csv", "twice");
        assertThat(refused("item_id,group\nx,1\n", null)).contains("no criterion");
        assertThat(refused("id,a\nx,1\n", null)).contains("item_id");
        String ok = "item_id,a\nx,1\n";
        assertThat(refused(ok, "criterion,weight\nb,1\n")).contains("w.csv", "line 2", "b");
        assertThat(refused(ok, "criterion,weight\na,1\nA,2\n")).contains("w.csv", "line 3");
        assertThat(refused(ok, "criterion,weight\na,-1\n")).contains("negative");
        assertThat(refused(ok, "criterion,weight\na,0\n")).contains("add up to nothing");
        assertThat(refused(ok, "criterion,weight,direction\na,1,upwards\n")).contains("upwards");
        assertThat(refused(ok, "criterion,weight,low,high\na,1,5,2\n")).contains("low");
    }

    @Test
    @DisplayName("every bad cell and row is told at once, of the products and of the weights")
    void allAtOnce() throws IOException {
        assertThat(refused("item_id,a,b\nA,x,Infinity\n,1,2\nA,3,4\nB,5,6\n", null)).contains("4 places cannot be used")
                .contains("line 2, column 'a'").contains("line 2, column 'b'").contains("line 3").contains("line 4");
        assertThat(refused("item_id,a,b\nx,1,2\n", "criterion,weight,direction\na,-1,max\nb,1,mni\nc,1,max\n"))
                .contains("3 places cannot be used").contains("negative").contains("mni").contains("line 4");
        StringBuilder many = new StringBuilder("item_id,a\n");
        for (int i = 0; i < 30_000; i++) {
            many.append('P').append(i).append(i == 20_000 ? ",oops\n" : ",1\n");
        }
        assertThat(refused(many.toString(), null)).contains("line 20002", "'a'", "oops");
        assertThat(refused("item_id,a\n", null)).contains("no product");
        assertThat(refused("", null)).contains("c.csv");
    }

    @Test
    @DisplayName("a criterion that is blank or the same everywhere is told; one product alone is ranked first")
    void tellsNothing() throws Exception {
        SelectTable.Answer answer = rank("item_id,a,b,c\nA,1,,5\nB,2,,5\n", null);
        assertThat(answer.told().stream().map(Words.in(Lang.EN)::say)).contains("Not known of any product, so it counts for nothing: b.",
                "The same for every product, so it tells nothing apart: c.");
        assertThat(rank("item_id,a\nA,1\n", null).table().rows()).hasSize(1);
        Table tied = rank("item_id,a\nB,1\nA,1\nC,0\n", null).table();
        assertThat(tied.rows()).extracting(row -> row.get(0)).containsExactly("A", "B", "C");
    }

    @Test
    @DisplayName("other ways judge by what is known of most products, say what they leave out and whom they cannot judge")
    void comparedWithBlanks() throws Exception {
        SelectTable.Answer answer = rank("item_id,a,b,c\nA,1,,4\nB,2,,5\nC,3,,\n", null);
        Table table = answer.table();
        int topsis = table.columns().indexOf("rank_topsis");
        assertThat(table.rows()).extracting(row -> row.get(0) + " " + row.get(topsis)).containsExactlyInAnyOrder("A 2", "B 1", "C null");
        assertThat(answer.told().stream().map(Words.in(Lang.EN)::say)).contains("The other ways judge without b: of too many products that is not known.",
                "1 product of 3 has no rank by the other ways: a figure that these need is not known.");
    }

    @Test
    @DisplayName("figures that tell nothing apart weigh alike, and say so")
    void noSpread() throws Exception {
        Path file = Files.writeString(folder.resolve("f.csv"), "item_id,a,b\nA,1,2\nB,1,2\nC,1,2\n");
        for (Weighing.Way way : List.of(Weighing.Way.DEVIATION, Weighing.Way.CRITIC, Weighing.Way.ENTROPY)) {
            SelectTable.Answer answer = new SelectTable(Words.in(Lang.EN), new RankSettings(LocalDate.of(2026, 11, 22), 1), List.of())
                    .rank(file, null, new Weighing(null, way));
            assertThat(answer.told()).as(way.name()).anyMatch(phrase -> phrase.code().equals("breadth.no-spread"));
        }
    }

    private SelectTable.Answer rank(String candidates, String weights) throws IOException, UnusableFileException {
        Path file = Files.writeString(folder.resolve("c.csv"), candidates);
        Path weighing = weights == null ? null : Files.writeString(folder.resolve("w.csv"), weights);
        return new SelectTable(Words.in(Lang.EN), new RankSettings(LocalDate.of(2026, 11, 22), 1), List.of(Opinion.TOPSIS, Opinion.PROMETHEE, Opinion.WEIGHTED_SUM)).rank(file, weighing);
    }

    private String refused(String candidates, String weights) {
        UnusableFileException refusal = catchThrowableOfType(UnusableFileException.class, () -> rank(candidates, weights));
        return Words.in(Lang.EN).say(refusal.phrase());
    }

    private static List<Object> row(Table table, String id) {
        return table.rows().stream().filter(row -> row.get(0).equals(id)).findFirst().orElseThrow();
    }
}
