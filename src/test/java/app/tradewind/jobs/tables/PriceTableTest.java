package app.tradewind.jobs.tables;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.tradewind.intake.UnusableFileException;
import app.tradewind.pricing.PriceSettings;
import app.tradewind.pricing.PriceStance;
import app.tradewind.report.Table;
import app.tradewind.words.Lang;
import app.tradewind.words.Words;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PriceTableTest {

    private static final String HEADER = "item_id,group,period,units,price,unit_cost\n";

    @TempDir
    private Path folder;

    @Test
    void answersWithTheColumnsThatScriptsRead() throws Exception {
        StringBuilder rows = new StringBuilder(HEADER);
        for (int week = 1; week <= 30; week++) {
            boolean cheap = week / 5 % 2 == 0;
            rows.append("A,g,").append(week).append(cheap ? ",40,9.00,3.00\n" : ",20,11.00,3.00\n");
            rows.append("B,g,").append(week).append(week > 3 ? ",5,8.00,\n" : ",5,8.00,9.00\n");
            rows.append("C,g,").append(week).append(",5,8.00,\n");
        }
        Table table = advise(rows.toString());
        assertThat(table.columns()).startsWith("item_id", "price_now", "price_advised", "floor", "cap", "elasticity",
                "elasticity_lo", "elasticity_hi", "units_change", "profit_now", "profit_advised", "profit_lo",
                "profit_hi", "status", "reason");
        int status = table.columns().indexOf("status");
        assertThat(table.rows()).extracting(row -> List.of(row.get(0), row.get(status)))
                .containsExactly(List.of("A", "lower"), List.of("B", "under_floor"), List.of("C", "needs_cost"));
        assertThat(table.rows().get(2).get(2)).as("no price without a cost").isNull();
    }

    @Test
    void rowsMayComeInAnyOrderAndPeriodsMayBeDates() throws Exception {
        StringBuilder forward = new StringBuilder(HEADER);
        StringBuilder backward = new StringBuilder();
        LocalDate monday = LocalDate.of(2026, 1, 5);
        for (int week = 0; week < 20; week++) {
            String row = "A,g," + monday.plusWeeks(week) + "," + (week % 4 == 0 ? "9,8.00" : "5,9.00") + ",3\n";
            forward.append(row);
            backward.insert(0, row);
        }
        assertThat(advise(HEADER + backward)).isEqualTo(advise(forward.toString()));
    }

    @Test
    void mistakesNameTheLine() {
        assertRefused("A,g,1,5,9.00,3\nA,g,1,6,9.00,3\n", "pricing.file-twice[history.csv, 3, A, 1]");
        assertRefused("A,g,1,-5,9.00,3\n", "pricing.file-negative-units[history.csv, 2, -5]");
        assertRefused("A,g,1,5,,3\n", "pricing.file-no-price[history.csv, 2, 5]");
        assertRefused("A,g,1,5,0,3\n", "pricing.file-not-above-zero[history.csv, 2, price, 0]");
        assertRefused("A,g,1,5,9.00,-3\n", "pricing.file-not-above-zero[history.csv, 2, unit_cost, -3]");
        assertRefused("A,g,1,,9.00,3\n", "intake.cell-blank");
    }

    @Test
    void everyRowThatCannotBeUsedIsNamed() {
        assertThatThrownBy(() -> advise("item_id,group,period,units,price,unit_cost,fee_rate,currency\nA,g,1,5,0,3,0.1,EUR\n"
                + "A,g,2,5,,3,0.1,EUR\nA,g,3,5,9,3,1.5,USD\nB,g,1,-5,9,3,0.1,USD\n"))
                .isInstanceOfSatisfying(UnusableFileException.class, refused -> assertThat(Words.in(Lang.EN).say(refused.phrase()).lines())
                        .containsExactly("5 places cannot be used, so nothing was done:",
                                "history.csv, line 2, column 'price': 0 is not above zero. Leave the cell blank where it is not known.",
                                "history.csv, line 3: 5 pieces sold without a price. Fill in what buyers paid a piece.",
                                "history.csv, line 4: item A is in USD here and in EUR before. Give each item one currency; nothing is converted.",
                                "history.csv, line 4, column 'fee_rate': 1.5 is no share. Write 0.15 for 15 %.",
                                "history.csv, line 5, column 'units': -5 is below zero. Take refunds out of the sales first."));
        StringBuilder many = new StringBuilder(HEADER);
        for (int row = 0; row < 30; row++) {
            many.append("A,g,").append(row).append(",5,-1,3\n");
        }
        assertThatThrownBy(() -> advise(many.toString())).isInstanceOfSatisfying(UnusableFileException.class, refused ->
                assertThat(Words.in(Lang.EN).say(refused.phrase()).lines()).hasSize(22).last().isEqualTo("and 10 more"));
    }

    @Test
    void theCurrencyOfATableIsItsOwn() throws Exception {
        StringBuilder rows = new StringBuilder("item_id,group,period,units,price,unit_cost,currency,minimum_advertised\n");
        for (int week = 1; week <= 30; week++) {
            rows.append("A,g,").append(week).append(week / 5 % 2 == 0 ? ",40,900,300,JPY,850\n" : ",20,1100,300,JPY,850\n");
        }
        Table table = advise(rows.toString());
        assertThat(table.rows().get(0).get(table.columns().indexOf("currency"))).isEqualTo("JPY");
        assertThat(table.rows().get(0).get(table.columns().indexOf("floor"))).hasToString("850");
        assertThatThrownBy(() -> advise("item_id,group,period,units,price,unit_cost,currency\nA,g,1,5,9,3,euros\n"))
                .hasMessageStartingWith("limits.file-no-currency[history.csv, 2, euros]");
    }

    private void assertRefused(String rows, String message) {
        assertThatThrownBy(() -> advise(HEADER + rows)).isInstanceOf(UnusableFileException.class)
                .hasMessageStartingWith(message);
    }

    private Table advise(String text) throws IOException, UnusableFileException {
        Path file = Files.writeString(folder.resolve("history.csv"), text);
        return new PriceTable(Words.in(Lang.EN), new PriceSettings(LocalDate.of(2026, 11, 22), 52, 1))
                .advise(file, PriceStance.USUAL);
    }
}
