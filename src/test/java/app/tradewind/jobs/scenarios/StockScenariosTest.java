package app.tradewind.jobs.scenarios;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import app.tradewind.intake.papers.PaperFile;
import app.tradewind.jobs.Jobs;
import app.tradewind.jobs.MakeDemo;
import app.tradewind.jobs.Progress;
import app.tradewind.jobs.boards.StockBoard;
import app.tradewind.jobs.desk.Snapshot;
import app.tradewind.jobs.desk.Wishes;
import app.tradewind.jobs.scenarios.StockScenarioBoard.Outcome;
import app.tradewind.jobs.scenarios.flown.FlownBoard;
import app.tradewind.jobs.stockdesk.SupplyDesk;
import app.tradewind.stock.simulate.Contrast;
import app.tradewind.words.Lang;
import app.tradewind.words.Words;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.usermodel.WorkbookFactory;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("What could happen to deliveries and demand")
class StockScenariosTest {

    @TempDir
    private static Path folder;
    private static Jobs jobs;
    private static Snapshot snapshot;
    private static StockScenarioBoard board;

    @BeforeAll
    static void open() throws Exception {
        new MakeDemo().run(folder.resolve("w"), "classroom", Progress.NONE);
        jobs = Jobs.open(folder.resolve("w"));
        snapshot = jobs.snapshot(null);
        StockScenario own = new StockScenario(Scenario.OWN, Scenario.of(Scenario.OWN, Map.of()), 2, 1.1);
        board = SupplyDesk.of(jobs).whatIf(snapshot, Wishes.USUAL, Optional.of(own), Progress.NONE);
    }

    @AfterAll
    static void close() {
        jobs.close();
    }

    @Test
    @DisplayName("the base is the order board of now, product by product")
    void base() {
        StockBoard stock = jobs.planOrders().run(snapshot, Wishes.USUAL.serviceLevel(), Wishes.USUAL.seed(), Progress.NONE);
        Map<Object, Integer> now = stock.rows().stream().collect(Collectors.toMap(StockBoard.Row::item, row -> row.advice().order().quantity()));
        assertThat(board.items()).hasSize(now.size()).allSatisfy(item ->
                assertThat(item.plans().get(0).quantity()).isEqualTo(now.get(item.item())));
        assertThat(board.outcomes().get(0).orders().value()).isEqualTo(stock.orderValue());
        assertThat(board.outcomes().get(0).orders().more().amount()).isEqualByComparingTo("0");
        assertThat(board.unknown()).isZero();
    }

    @Test
    @DisplayName("later, stuck and more wanted lose more; who is prepared loses less and pays for it beforehand")
    void compared() {
        Map<String, Outcome> by = board.outcomes().stream().collect(Collectors.toMap(each -> each.scenario().id(), Function.identity()));
        double base = by.get("base").unprepared().pieces();
        assertThat(by.get("supplier-late").unprepared().pieces()).isGreaterThan(base);
        assertThat(by.get("lane-closed").unprepared().pieces()).isGreaterThan(by.get("supplier-late").unprepared().pieces());
        assertThat(by.get("demand-up").unprepared().pieces()).isGreaterThan(base);
        assertThat(by.get("demand-down").unprepared().pieces()).isLessThan(base);
        for (String bad : new String[] {"supplier-late", "lane-closed", "demand-up"}) {
            Outcome outcome = by.get(bad);
            assertThat(outcome.prepared().pieces()).as(bad).isLessThan(outcome.unprepared().pieces());
            assertThat(outcome.orders().more().amount()).as(bad).isPositive();
            assertThat(outcome.unprepared().money().compareTo(outcome.prepared().money())).as(bad).isPositive();
            assertThat(outcome.by()).as(bad).isNotNull();
        }
        assertThat(by.get("demand-down").orders().value().compareTo(by.get("base").orders().value())).isNegative();
        assertThat(by.get("duty-up").orders().count()).isEqualTo(by.get("base").orders().count());
        assertThat(by.get("duty-up").unprepared().pieces()).isCloseTo(base, within(1e-9));
        assertThat(by.get("own").unprepared().pieces()).isGreaterThan(base);
    }

    @Test
    @DisplayName("flown: the base is the same three times, who plans anew earns no less, and every figure's parts add up")
    void flown() {
        FlownBoard flown = board.flown();
        assertThat(flown.count().items()).isEqualTo(board.items().size());
        assertThat(flown.count().priced()).isPositive();
        assertThat(flown.scenarios().get(0).harm().profit()).isEqualTo(new Contrast(0, 0, 0, 0, 0.5));
        assertThat(flown.scenarios().get(0).gain().low()).isEqualTo(new Contrast(0, 0, 0, 0, 0.5));
        for (int s = 0; s < flown.scenarios().size(); s++) {
            FlownBoard.Flown one = flown.scenarios().get(s);
            String id = board.outcomes().get(s).scenario().id();
            assertThat(one.parts().total()).as(id).isCloseTo(one.planned().by().profit().mean(), within(1e-6));
            assertThat(board.advice(s).why().total()).as(id).isCloseTo(one.planned().by().profit().mean(), within(0.05));
            assertThat(one.calm().by().profit().mean() + one.harm().profit().mean() + one.gain().profit().mean()).as(id)
                    .isCloseTo(one.planned().by().profit().mean(), within(1e-6));
            if (!id.equals("demand-down")) {
                assertThat(one.gain().profit().mean()).as(id).isGreaterThanOrEqualTo(-2 * one.gain().profit().error());
                assertThat(one.hit().by().lost().mean()).as(id).isGreaterThanOrEqualTo(one.calm().by().lost().mean() - 1e-9);
            }
            assertThat(one.calm().by().low().mean()).isLessThanOrEqualTo(one.calm().cash()[0]);
        }
        assertThat(flown.scenarios().get(5).gain().lost()).as("a duty that no level follows changes no order").isEqualTo(new Contrast(0, 0, 0, 0, 0.5));
        assertThat(flown.scenarios().get(5).harm().profit().mean()).isNegative();
        assertThat(StockScenarioTable.flown(board).rows()).hasSize(3 * flown.scenarios().size());
    }

    @Test
    @DisplayName("the same workspace and seed give the same tables; sheet and words stand in both languages")
    void written() throws Exception {
        assertThat(StockScenarioTable.of(SupplyDesk.of(jobs).whatIf(snapshot, Wishes.USUAL, Optional.empty(), Progress.NONE), Words.in(Lang.EN)).rows())
                .isEqualTo(StockScenarioTable.of(board, Words.in(Lang.EN)).rows().subList(0, 7));
        assertThat(StockScenarioTable.items(board).rows()).hasSize(8 * board.items().size());
        for (Lang lang : Lang.values()) {
            Path pdf = folder.resolve("contingency-" + lang.tag() + ".pdf");
            SupplyDesk.of(jobs).writeContingency(board, pdf, Words.in(lang));
            byte[] once = Files.readAllBytes(pdf);
            SupplyDesk.of(jobs).writeContingency(board, pdf, Words.in(lang));
            assertThat(Files.readAllBytes(pdf)).isEqualTo(once);
            assertThat(PaperFile.read(pdf).text()).contains("CLS-", Words.in(lang).say("supply.contingency.title"), "1 / ");
            Path file = folder.resolve("contingency-" + lang.tag() + ".xlsx");
            SupplyDesk.of(jobs).writeContingency(board, file, Words.in(lang));
            try (InputStream in = Files.newInputStream(file); Workbook book = WorkbookFactory.create(in)) {
                Sheet sheet = book.getSheetAt(1);
                assertThat(sheet.getLastRowNum()).isEqualTo(3 + board.outcomes().size());
                assertThat(sheet.getRow(5).getCell(2).getStringCellValue()).contains("CLS-").doesNotContain("[");
            }
        }
    }
}
