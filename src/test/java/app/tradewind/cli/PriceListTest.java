package app.tradewind.cli;

import static org.assertj.core.api.Assertions.assertThat;

import app.tradewind.advice.Choice;
import app.tradewind.cli.call.ExitStatus;
import app.tradewind.jobs.Jobs;
import app.tradewind.jobs.Progress;
import app.tradewind.jobs.boards.PriceBoard;
import app.tradewind.jobs.boards.Screen;
import app.tradewind.jobs.desk.Wishes;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.usermodel.WorkbookFactory;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PriceListTest {

    private static final String DAY = "2026-06-01";
    private static final String LISTINGS = "\uFEFFsku;title;market;price;currency;description;note\r\n"
            + "A-1;Cup;DE;\"1.019,90\";EUR;\"two\r\nlines; \"\"quoted\"\"\";=SUM(1)\r\n"
            + "A-2;Lid;DE;19,50;EUR;;\r\n\r\nA-3;Box;DE;25;EUR;;-3-";

    @TempDir
    private Path made;
    private String workspace;

    @BeforeEach
    void open() {
        workspace = made.resolve("ws").toString();
    }

    @Test
    void theOwnFileComesBackWithNothingButThePricesChanged() throws Exception {
        bring("listings.csv", LISTINGS);
        costs();
        decide("A-1", Choice.ADJUSTED, "1234.5");
        decide("A-2", Choice.ADJUSTED, "0,50");
        decide("A-3", Choice.ADJUSTED, "24,95");
        Call call = price("--export", made.toString());
        assertThat(call.err()).contains("listings-prices.csv: listings.csv with 2 prices, nothing else changed")
                .contains("A-2 · DE: 0.50 EUR lies under the floor of ");
        assertThat(Files.readString(made.resolve("listings-prices.csv"))).isEqualTo(LISTINGS.replace("1.019,90", "1.234,50").replace("DE;25;", "DE;24,95;"));
        assertThat(Files.readString(made.resolve("listings.csv"))).isEqualTo(LISTINGS);

        price("--export", made.toString(), "--only-priced");
        assertThat(Files.readString(made.resolve("listings-prices.csv"))).doesNotContain("Lid").contains("Cup").contains("Box");

        Files.move(made.resolve("listings.csv"), made.resolve("elsewhere.csv"));
        assertThat(price("--export", made.resolve("plain").toString()).err()).contains("2 prices as a plain list");
        assertThat(made.resolve("plain").resolve("price-list.csv")).hasContent("sku,market,price,currency\nA-1,DE,1234.50,EUR\nA-3,DE,24.95,EUR");
        price("--export", made.resolve("again").toString(), "--original", made.resolve("elsewhere.csv").toString());
        assertThat(made.resolve("again").resolve("listings-prices.csv")).exists();
        assertThat(price("--json", "--export", made.toString()).out()).contains("\"left_out\":1");
    }

    @Test
    void aDecisionOnOlderDataOrThatIsNoPriceIsNamedAndWritesNothing() throws Exception {
        bring("listings.csv", LISTINGS);
        costs();
        decide("A-1", Choice.ADJUSTED, "cheaper");
        decide("A-3", Choice.ADJUSTED, "24.95");
        bring("orders.csv", "order id,sku,market,date,quantity,line total,currency\n1,A-3,DE,2026-04-08,9,225.00,EUR\n");
        Call call = price("--export", made.toString());
        assertThat(call.err()).contains("A-1 · DE: \"cheaper\" is no price").contains("A-3 · DE was decided on older data")
                .contains("no list was written");
        assertThat(made.resolve("listings-prices.csv")).doesNotExist();
    }

    @Test
    void allAdvisedPricesRespectTheFloorAndKeepAnotherEncoding() throws Exception {
        Charset gbk = Charset.forName("GB18030");
        Path file = Files.write(made.resolve("gbk.csv"), "sku,标题,market,price,currency\nA-1,杯子,DE,$1.00,EUR\nA-2,盖子,DE,9.99,EUR\n".replace("$", "").getBytes(gbk));
        brought(file);
        costs();
        assertThat(price("--export", made.toString(), "--all-advised").err()).contains("gbk.csv with ");
        String text = Files.readString(made.resolve("gbk-prices.csv"), gbk);
        assertThat(text).contains("杯子").doesNotContain(",1.00,");
        double now = Double.parseDouble(text.lines().skip(1).findFirst().orElseThrow().split(",")[3]);
        assertThat(now).isGreaterThan(2);
    }

    @Test
    void aWorkbookKeepsItsSheetAndItsNumbers() throws Exception {
        Path file = made.resolve("book.xlsx");
        try (Workbook book = new XSSFWorkbook(); var out = Files.newOutputStream(file)) {
            List<List<Object>> rows = List.of(List.of("sku", "title", "market", "price", "currency"), List.of("A-1", "Cup", "DE", 20.0, "EUR"),
                    List.of("A-2", "Lid", "DE", "30,00", "EUR"));
            for (int r = 0; r < rows.size(); r++) {
                Row row = book.getSheetIndex("Mine") < 0 ? book.createSheet("Mine").createRow(0) : book.getSheet("Mine").createRow(r);
                for (int c = 0; c < rows.get(r).size(); c++) {
                    if (rows.get(r).get(c) instanceof Double number) {
                        row.createCell(c).setCellValue(number);
                    } else {
                        row.createCell(c).setCellValue(rows.get(r).get(c).toString());
                    }
                }
            }
            book.write(out);
        }
        brought(file);
        costs();
        decide("A-1", Choice.ADJUSTED, "22.50");
        decide("A-2", Choice.ADJUSTED, "31");
        assertThat(price("--export", made.toString()).err()).contains("book.xlsx with 2 prices");
        try (Workbook book = WorkbookFactory.create(made.resolve("book-prices.xlsx").toFile())) {
            assertThat(book.getSheet("Mine").getRow(1).getCell(3).getNumericCellValue()).isEqualTo(22.5);
            assertThat(book.getSheet("Mine").getRow(2).getCell(3).getStringCellValue()).isEqualTo("31,00");
        }
    }

    @Test
    void rowsThatNoPriceCanStandOnAreNamedWithWhatToDo() throws Exception {
        bring("listings.csv", "sku,title,market,price,currency\nA-1,Cup,DE,0.00,EUR\nA-2,Lid,DE,9.00,EUR\nA-3,Box,KP,9.00,EUR\n");
        bring("orders.csv", """
                order id,sku,market,date,quantity,line total,currency
                1,A-1,DE,2026-04-01,2,,EUR
                2,A-1,DE,2026-04-08,2,0.00,EUR
                3,A-1,DE,2026-04-08,9,81.00,EUR
                4,A-1,DE,2026-04-09,1,9.00,PLN
                5,A-2,DE,2026-04-08,9,81.00,PLN
                """);
        bring("rates.csv", "date,from,to,rate\n2024-01-02,EUR,CNY,7.8\n2024-03-02,EUR,CNY,7.9\n2026-05-02,EUR,PLN,4.3\n");
        Call call = price();
        assertThat(call.status()).isEqualTo(ExitStatus.DONE);
        assertThat(call.err().lines()).anyMatch(line -> line.startsWith("listings.csv:2: A-1 · DE is listed at 0.00 EUR. Type a price above zero"))
                .anyMatch(line -> line.startsWith("listings.csv:3: A-2 · DE is listed in EUR and sold in PLN."))
                .anyMatch(line -> line.startsWith("listings.csv:4: the market of A-3 is blank or not known"))
                .anyMatch(line -> line.startsWith("orders.csv:2: A-1 · DE, 2 pieces without a price."))
                .anyMatch(line -> line.startsWith("orders.csv:3: A-1 · DE was sold for 0.00 EUR."))
                .anyMatch(line -> line.startsWith("orders.csv:5: A-1 · DE was sold in PLN there, mostly in EUR."))
                .anyMatch(line -> line.startsWith("rates.csv:3: the newest rate EUR/CNY, of 2 Mar 2024, is older than a year"))
                .noneMatch(line -> line.contains("EUR/PLN"));
        assertThat(price("--json").out()).contains("\"unusable\":7");
    }

    @Test
    void optionsOfTheListNeedAFolderAndAWorkspace() {
        assertThat(Call.of("price", "-w", workspace, "--all-advised").status()).isEqualTo(ExitStatus.USAGE);
        assertThat(Call.of("price", "--history", "x.csv", "--export", "y").status()).isEqualTo(ExitStatus.USAGE);
    }

    private void bring(String name, String text) throws Exception {
        brought(Files.writeString(made.resolve(name), text));
    }

    private void brought(Path file) {
        Call call = Call.of("import", "-w", workspace, file.toString(), "--lang", "en");
        assertThat(call.status()).as(call.err()).isEqualTo(ExitStatus.DONE);
    }

    /** A piece of costs two euros, and selling it nothing but the tax. */
    private void costs() throws Exception {
        bring("terms.csv", "sku,supplier,unit cost,currency,lead time days,moq\nA-1,S,2.00,EUR,20,1\nA-2,S,2.00,EUR,20,1\nA-3,S,2.00,EUR,20,1\n");
        Path costs = made.resolve("ws/reference/pricing/costs.yaml");
        Files.createDirectories(costs.getParent());
        Files.writeString(costs, "markets:\n  DE: {freight-per-piece: 0 EUR, duty: 0 %, fulfilment: 0 EUR, ads: 0 %, returns: 0 %, return-cost: 0 EUR, least-margin: 0 %}\n");
    }

    private void decide(String sku, Choice choice, String value) throws Exception {
        try (Jobs jobs = Jobs.open(Path.of(workspace))) {
            PriceBoard board = jobs.advisePrices().run(jobs.snapshot(LocalDate.parse(DAY)), Wishes.USUAL.prices(), 1, Progress.NONE);
            PriceBoard.Row row = board.rows().stream().filter(one -> one.item().sku().equals(sku)).findFirst().orElseThrow();
            assertThat(row.advice().prices().floor()).as(row.missing().toString()).isNotNull();
            jobs.decide().run(Screen.PRICES, row.advice(), choice, value, "");
        }
    }

    private Call price(String... more) {
        List<String> args = new ArrayList<>(List.of("price", "-w", workspace, "--lang", "en", "--as-of", DAY));
        args.addAll(List.of(more));
        return Call.of(args.toArray(String[]::new));
    }
}
