package app.tradewind.jobs.tables;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.tradewind.intake.UnusableFileException;
import app.tradewind.report.Table;
import app.tradewind.stock.StockSettings;
import app.tradewind.words.Lang;
import app.tradewind.words.Words;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StockTableTest {

    private static final String HEADER = "item_id,on_hand,on_order,lead_time_weeks,lead_time_sd,review_weeks,"
            + "unit_cost,unit_margin,moq,pack_size,holding_rate,demand_mean,demand_sd\n";

    @TempDir
    private Path folder;

    @Test
    void columnsAreTheContractAndBlankStockAbstains() throws IOException, UnusableFileException {
        Table table = table(HEADER + "A,10,20,6,1.5,2,3.00,5,100,24,0.25,14,7\nD,,0,6,1.5,2,3,5,100,24,0.25,14,7\n");
        assertThat(String.join(",", table.columns())).isEqualTo("item_id,reorder_point,order_up_to,order_quantity,"
                + "order_by,stockout_date,stockout_probability,expected_lost_sales,order_value,currency,route,status,reason");
        List<Object> ordered = table.rows().get(0);
        assertThat((int) ordered.get(3)).isGreaterThanOrEqualTo(100).matches(quantity -> quantity % 24 == 0);
        assertThat(ordered.get(8).toString()).isEqualTo(3 * (int) ordered.get(3) + ".00");
        assertThat(ordered.get(9)).isEqualTo("");
        assertThat(ordered.get(11)).isEqualTo("order_now");
        List<Object> unknown = table.rows().get(1);
        assertThat(unknown.get(3)).isNull();
        assertThat(unknown.get(11)).isEqualTo("stock_unknown");
    }

    @Test
    void impossibleCellsAreRefusedByLineAndColumn() throws IOException {
        Path file = write(HEADER + "A,10,20,-6,1.5,2,3,5,100,24,0.25,14,7\n");
        assertThatThrownBy(() -> tables().of(file, null)).isInstanceOfSatisfying(UnusableFileException.class,
                e -> assertThat(e.phrase().args()).contains("2", "lead_time_weeks", "-6"));
    }

    @Test
    void everyBadRowIsToldAtOnce() throws IOException {
        Path file = write(HEADER + "A,10,20,-6,1.5,2,3,5,100,24,0.25,14,7\nB,1.5,,6,,2,,,,,,14,7\nC,1,,6,,2,,,,,,14,x\nD,1,,6,,2,,,,0,,-1,\n,1,,6,,2,,,,,,,\n");
        assertThatThrownBy(() -> tables().of(file, null)).isInstanceOfSatisfying(UnusableFileException.class,
                e -> assertThat(Words.in(Lang.EN).say(e.phrase()).lines()).hasSize(6).satisfiesExactly(
                        head -> assertThat(head).startsWith("5 places"), line -> assertThat(line).contains("line 2", "lead_time_weeks"),
                        line -> assertThat(line).contains("line 3", "on_hand"), line -> assertThat(line).contains("line 4", "demand_sd"),
                        line -> assertThat(line).contains("line 5", "demand_mean"), line -> assertThat(line).contains("line 6", "item_id")));
    }

    @Test
    void blankLeadTimeAbstainsAndNegativeCostIsRefused() throws IOException, UnusableFileException {
        Table table = table(HEADER + "A,10,20,,,2,3,5,100,24,0.25,14,7\n");
        assertThat(table.rows().get(0).get(3)).isNull();
        assertThat(table.rows().get(0).get(11)).isEqualTo("terms_unknown");
        Path file = write(HEADER + "A,10,20,6,1.5,2,-3,5,100,24,0.25,14,7\n");
        assertThatThrownBy(() -> tables().of(file, null)).isInstanceOfSatisfying(UnusableFileException.class,
                e -> assertThat(e.phrase().args()).contains("2", "unit_cost", "-3"));
    }

    @Test
    void historyTakesThePlaceOfMeanAndDeviation() throws IOException, UnusableFileException {
        StringBuilder series = new StringBuilder("series_id,index,value\n");
        for (int week = 1; week <= 40; week++) {
            series.append("A,").append(week).append(',').append(10 + week % 3).append('\n');
        }
        Path history = folder.resolve("series.csv");
        Files.writeString(history, series);
        Path items = write(HEADER + "A,0,0,4,0,1,,,,,,,\nnew,0,0,4,0,1,,,,,,,\n");
        Table table = tables().of(items, history);
        assertThat((double) table.rows().get(0).get(2)).isBetween(53.0, 70.0);
        assertThat(table.rows().get(1).get(11)).isEqualTo("not_enough_data");
    }

    @Test
    void priceBreaksAreTakenWhereTheySaveMoreThanKeepingCosts() throws IOException, UnusableFileException {
        String columns = HEADER.strip() + ",fixed_cost,price_breaks\n";
        String row = ",10,0,6,1.5,2,3.00,5,1,1,0.25,14,7,40,";
        Table table = table(columns + "plain" + row + "\nsmall" + row + "700:2.99\nlarge" + row + "700:2.40\n");
        assertThat((int) table.rows().get(0).get(3)).isLessThan(600);
        assertThat((int) table.rows().get(1).get(3)).as("a cent a piece pays no half a year of keeping").isLessThan(600);
        int large = (int) table.rows().get(2).get(3);
        assertThat(large).isGreaterThanOrEqualTo(700);
        assertThat(new BigDecimal(table.rows().get(2).get(8).toString())).as("all pieces at the price of the order's size")
                .isEqualByComparingTo(new BigDecimal("2.40").multiply(BigDecimal.valueOf(large)));
        Path file = write(columns + "A" + row + "700:2.40;500:2.60\n");
        assertThatThrownBy(() -> tables().of(file, null)).isInstanceOfSatisfying(UnusableFileException.class,
                e -> assertThat(e.phrase().args()).contains("2", "price_breaks"));
    }

    private Table table(String text) throws IOException, UnusableFileException {
        return tables().of(write(text), null);
    }

    private Path write(String text) throws IOException {
        return Files.writeString(folder.resolve("items.csv"), text);
    }

    private static StockTable tables() {
        return new StockTable(new StockSettings(LocalDate.of(2026, 11, 22), 0.95, 1), Words.in(Lang.EN));
    }
}
