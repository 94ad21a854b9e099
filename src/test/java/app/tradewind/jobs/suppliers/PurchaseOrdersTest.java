package app.tradewind.jobs.suppliers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import app.tradewind.advice.Choice;
import app.tradewind.catalog.Money;
import app.tradewind.catalog.SkuMarket;
import app.tradewind.jobs.Jobs;
import app.tradewind.jobs.MakeDemo;
import app.tradewind.jobs.Progress;
import app.tradewind.jobs.boards.Screen;
import app.tradewind.jobs.boards.StockBoard;
import app.tradewind.jobs.desk.Snapshot;
import app.tradewind.jobs.orders.ExportOrders;
import app.tradewind.jobs.orders.OrdersBySupplier;
import app.tradewind.jobs.orders.PurchaseOrder;
import app.tradewind.jobs.stockdesk.StockDesk;
import app.tradewind.stock.policy.ServicePlan;
import app.tradewind.words.Lang;
import app.tradewind.words.Phrase;
import app.tradewind.words.Words;
import java.io.InputStream;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.usermodel.WorkbookFactory;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("Purchase orders")
class PurchaseOrdersTest {

    @TempDir
    private static Path folder;
    private static Jobs jobs;
    private static Snapshot snapshot;
    private static StockBoard board;

    @BeforeAll
    static void open() throws Exception {
        new MakeDemo().run(folder.resolve("w"), "classroom", Progress.NONE);
        jobs = Jobs.open(folder.resolve("w"));
        snapshot = jobs.snapshot(null);
        board = jobs.planOrders().run(snapshot, 0.95, 1, Progress.NONE);
    }

    @AfterAll
    static void close() {
        jobs.close();
    }

    @Test
    @DisplayName("hold what was accepted, a person's own number, and with all advised the rest; never a dismissed one")
    void decided() {
        assertThat(orders(false).orders()).isEmpty();
        StockBoard.Row accepted = row("CLS-02");
        StockBoard.Row own = row("CLS-04");
        StockBoard.Row dismissed = row("CLS-10");
        jobs.decide().run(Screen.STOCK, accepted.advice(), Choice.ACCEPTED, "", "");
        jobs.decide().run(Screen.STOCK, own.advice(), Choice.ADJUSTED, "240", "");
        jobs.decide().run(Screen.STOCK, dismissed.advice(), Choice.DISMISSED, "", "");
        PurchaseOrder order = orders(false).orders().get(0);
        assertThat(order.supplier()).isEqualTo("Class supplier");
        assertThat(order.lines()).extracting(line -> line.row().item().sku()).containsExactly("CLS-02", "CLS-04");
        assertThat(order.lines()).extracting(PurchaseOrder.Line::pieces).containsExactly(accepted.advice().order().quantity(), 240);
        assertThat(order.lines().get(1).cartons()).isEqualTo(20);
        assertThat(order.lines().get(1).wanted()).isEqualTo(snapshot.today().plusDays(28));
        BigDecimal expected = new BigDecimal("8.20").multiply(BigDecimal.valueOf(accepted.advice().order().quantity()))
                .add(new BigDecimal("2.90").multiply(BigDecimal.valueOf(240)));
        assertThat(order.totals()).containsExactly(new Money(expected.setScale(2), Currency.getInstance("USD")));
        assertThat(orders(true).orders().get(0).lines()).extracting(line -> line.row().item().sku())
                .contains("CLS-01", "CLS-02", "CLS-04").doesNotContain("CLS-10", "CLS-05");
        assertThat(orders(false).notes()).isEmpty();
        jobs.decide().run(Screen.STOCK, own.advice(), Choice.ADJUSTED, "12", "");
        assertThat(orders(false).notes()).as("fewer than the supplier takes").extracting(Phrase::code).containsExactly("supply.order.few");
    }

    @Test
    @DisplayName("are written to the cent, in both languages, beside what they assume, and never over another file")
    void written() throws Exception {
        List<PurchaseOrder> orders = orders(true).orders();
        List<ExportOrders.Written> first = write(orders, Lang.EN);
        byte[] bytes = Files.readAllBytes(first.get(0).file());
        List<ExportOrders.Written> second = write(orders, Lang.EN);
        assertThat(second.get(0).file()).isNotEqualTo(first.get(0).file());
        assertThat(Files.readAllBytes(first.get(0).file())).isEqualTo(bytes);
        try (InputStream in = Files.newInputStream(first.get(0).file()); Workbook book = WorkbookFactory.create(in)) {
            assertThat(book.getNumberOfSheets()).isEqualTo(2);
            Sheet sheet = book.getSheetAt(0);
            Cell total = below(sheet, "Total / 合计");
            assertThat(total.getNumericCellValue()).isCloseTo(orders.get(0).totals().get(0).toDouble(), within(1e-9));
            double sum = 0;
            for (Row row : sheet) {
                Cell price = row.getCell(8);
                Cell amount = row.getCell(9);
                if (price != null && price.getCellType() == CellType.NUMERIC) {
                    sum += amount.getNumericCellValue();
                    assertThat(amount.getNumericCellValue()).isCloseTo(price.getNumericCellValue() * row.getCell(6).getNumericCellValue(), within(0.005));
                }
            }
            assertThat(sum).isCloseTo(total.getNumericCellValue(), within(1e-6));
            assertThat(book.getSheetAt(1).getSheetName()).isEqualTo("Assumptions (keep)");
            assertThat(book.getSheetAt(1).getLastRowNum()).isEqualTo(3 + orders.get(0).lines().size());
        }
        try (InputStream in = Files.newInputStream(write(orders, Lang.ZH).get(0).file()); Workbook book = WorkbookFactory.create(in)) {
            assertThat(below(book.getSheetAt(0), "合计 / Total")).isNotNull();
        }
    }

    @Test
    @DisplayName("leave an unknown price blank and say so")
    void unpriced() {
        StockBoard.Row row = row("CLS-02");
        PurchaseOrder order = new PurchaseOrder("X", board.today(), List.of(new PurchaseOrder.Line(row, new PurchaseOrder.Theirs("", ""), 10, 1, null, null),
                new PurchaseOrder.Line(row, new PurchaseOrder.Theirs("", ""), 7, 5, new Money(new BigDecimal("0.333"), Currency.getInstance("USD")), null)));
        assertThat(order.unpriced()).isEqualTo(1);
        assertThat(order.lines().get(0).amount()).isNull();
        assertThat(order.lines().get(1).cartons()).as("a broken carton").isNull();
        assertThat(order.totals()).containsExactly(new Money(new BigDecimal("2.33"), Currency.getInstance("USD")));
    }

    @Test
    @DisplayName("never hold a formula, whatever a product or a supplier is called")
    void noFormulas() throws Exception {
        StockBoard.Row row = row("CLS-02");
        StockBoard.Row odd = new StockBoard.Row(new SkuMarket("=1+1", "US"), "=2+2", row.history(), row.fan(), row.stock(), row.advice());
        PurchaseOrder order = new PurchaseOrder("=3+3", board.today(), List.of(new PurchaseOrder.Line(odd, new PurchaseOrder.Theirs("+4+4", ""), 12, 12,
                new Money(new BigDecimal("2.00"), Currency.getInstance("USD")), null)));
        List<String> texts = new ArrayList<>();
        try (InputStream in = Files.newInputStream(write(List.of(order), Lang.EN).get(0).file()); Workbook book = WorkbookFactory.create(in)) {
            book.forEach(sheet -> sheet.forEach(line -> line.forEach(cell -> {
                assertThat(cell.getCellType()).as(cell.getAddress().toString()).isNotEqualTo(CellType.FORMULA);
                if (cell.getCellType() == CellType.STRING) {
                    texts.add(cell.getStringCellValue());
                }
            })));
        }
        assertThat(texts).contains("=1+1", "=3+3", "+4+4");
    }

    @Test
    @DisplayName("where levels go by product, each line assumes its own")
    void ownLevels() throws Exception {
        StockBoard own = jobs.planOrders().under(rules -> rules.serving(ServicePlan.weighed())).run(snapshot, Double.NaN, 1, Progress.NONE);
        assertThat(own.serviceLevel()).isNaN();
        List<PurchaseOrder> orders = StockDesk.of(jobs).orders(snapshot, own, true).orders();
        Path file = StockDesk.of(jobs).writeOrders(snapshot, own, orders, folder.resolve("own"), Words.in(Lang.EN)).get(0).file();
        try (InputStream in = Files.newInputStream(file); Workbook book = WorkbookFactory.create(in)) {
            Sheet sheet = book.getSheetAt(1);
            List<Double> told = new ArrayList<>();
            for (int line = sheet.getLastRowNum() + 1 - orders.get(0).lines().size(); line <= sheet.getLastRowNum(); line++) {
                told.add(sheet.getRow(line).getCell(4).getNumericCellValue());
            }
            assertThat(told).isNotEmpty().isEqualTo(orders.get(0).lines().stream().map(line -> line.row().advice().service()).toList())
                    .allSatisfy(level -> assertThat(level).isBetween(0.5, 0.999));
        }
    }

    private static List<ExportOrders.Written> write(List<PurchaseOrder> orders, Lang lang) throws Exception {
        return StockDesk.of(jobs).writeOrders(snapshot, board, orders, folder.resolve("out"), Words.in(lang));
    }

    private static Cell below(Sheet sheet, String label) {
        for (Row row : sheet) {
            for (Cell cell : row) {
                if (cell.getCellType() == CellType.STRING && cell.getStringCellValue().equals(label)) {
                    return row.getCell(cell.getColumnIndex() + 1);
                }
            }
        }
        return null;
    }

    private static OrdersBySupplier orders(boolean allAdvised) {
        return StockDesk.of(jobs).orders(snapshot, board, allAdvised);
    }

    private static StockBoard.Row row(String sku) {
        return board.rows().stream().filter(one -> one.item().sku().equals(sku)).findFirst().orElseThrow();
    }
}
