package app.tradewind.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.tradewind.catalog.PeriodSales;
import app.tradewind.catalog.Sale;
import app.tradewind.catalog.signals.TrendPoint;
import app.tradewind.intake.Inspection.Question;
import app.tradewind.intake.terms.Period;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Currency;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("Scales, currencies, days and zones decided from all rows of a column")
class ColumnsDecidedTest {

    private static final String ORDERS = "Order ID,Date,SKU,Qty,Amount (USD)\n";
    private static final String REPORT = "(Child) ASIN,SKU,Sessions - Total,Page Views - Total,Featured Offer (Buy Box) Percentage,"
            + "Units Ordered,Unit Session Percentage,Ordered Product Sales\n";

    @TempDir
    private Path folder;

    @Test
    void the_question_of_style_shows_five_cells_of_the_file_under_both_answers() throws Exception {
        StringBuilder text = new StringBuilder("Order ID;Date;SKU;Qty;Amount (EUR)\n");
        for (int i = 0; i < 9; i++) {
            text.append(i).append(";2026-03-14;A;1;").append(i + 1).append(".500\n");
        }
        Question asked = Sample.inspect(write(text.toString()), Hints.NONE).questions().get(0);
        assertThat(asked.topic()).isEqualTo(Question.Topic.NUMBER_STYLE);
        assertThat(asked.text().args().get(2)).isEqualTo("1.500 → 1.500 / 1500; 2.500 → 2.500 / 2500; 3.500 → 3.500 / 3500; "
                + "4.500 → 4.500 / 4500; 5.500 → 5.500 / 5500");
    }

    @Test
    void a_column_that_contradicts_itself_shows_both_of_its_ways() throws Exception {
        Question asked = Sample.inspect(write("Order ID;Date;SKU;Qty;Amount (EUR)\n1;2026-03-14;A;1;1,50\n2;2026-03-14;A;1;2.50\n"),
                Hints.NONE).questions().get(0);
        assertThat(asked.text().args().get(2)).isEqualTo("2.50 → 2.50 / ?; 1,50 → ? / 1.50");
    }

    @Test
    void shares_are_of_one_whatever_their_column_s_scale() throws Exception {
        for (String[] column : new String[][] {{"97.5%", "0.5%"}, {"97.5", "0.5"}, {"0.975", "0.005"}, {"97.5%", "0.5"},
            {"\"97,5 %\"", "\"0,5 %\""}}) {
            String rows = "B0A,A,100,200,%s,3,1%%,$30.00\nB0B,B,100,200,%s,3,2%%,$30.00\n".formatted(column[0], column[1]);
            Sample sample = Sample.read(write(REPORT + rows), new Hints(null, null, null, null, Period.parse("2026-03-01..2026-03-31")));
            assertThat(sample.records()).extracting(one -> ((PeriodSales) one).figures().get("buy-box-share").stripTrailingZeros().toPlainString())
                    .as("%s", column[0]).containsExactly("0.975", "0.005");
        }
    }

    @Test
    void a_row_of_units_names_the_currency() throws Exception {
        assertThat(Sample.read(write("Order ID,Date,SKU,Qty,Amount\n,,,pcs,USD\n1,2026-03-14,A,1,5.00\n2,2026-03-15,B,1,6.00\n"), Hints.NONE)
                .receipt().gross()).containsOnlyKeys("USD");
        assertThat(Sample.read(write("订单号,日期,货号,数量,金额\n,,,件,元\n1,2026-03-14,A,1,5.00\n2,2026-03-15,B,1,6.00\n"), Hints.NONE)
                .receipt().gross()).containsOnlyKeys("CNY");
        assertThat(Sample.read(write("单位：元\n订单号,日期,货号,数量,金额\n1,2026-03-14,A,1,5.00\n2,2026-03-15,B,1,6.00\n"), Hints.NONE)
                .receipt().gross()).containsOnlyKeys("CNY");
    }

    @Test
    void currencies_of_one_column_are_added_up_apart_and_none_is_lent_to_a_bare_cell() throws Exception {
        String text = "Order ID,Date,SKU,Qty,Amount,Country\n1,2026-03-14,A,1,US$5.00,US\n2,2026-03-15,A,1,€6.00,DE\n3,2026-03-15,A,1,£7.00,GB\n";
        Sample sample = Sample.read(write(text), Hints.NONE);
        assertThat(sample.receipt().gross()).hasToString("{EUR=6.00, GBP=7.00, USD=5.00}");
        assertThat(sample.sales()).extracting(sale -> sale.item().toString()).as("one number, three items")
                .containsExactly("A · US", "A · DE", "A · GB");
        Path bare = write(text + "4,2026-03-15,A,1,8.00,GB\n");
        assertThat(Sample.inspect(bare, Hints.NONE).mustAsk()).isTrue();
        assertThat(Sample.read(bare, new Hints(null, null, Currency.getInstance("GBP"), null, null)).receipt().gross())
                .hasToString("{EUR=6.00, GBP=15.00, USD=5.00}");
    }

    @Test
    void long_numbers_whose_last_figures_a_program_has_made_zeros_are_flagged() throws Exception {
        Sample sample = Sample.read(write(ORDERS + "576962285552850000,2026-03-14,A,1,5.00\n576962285552930000,2026-03-14,A,1,5.00\n"), Hints.NONE);
        assertThat(sample.receipt().problems().rows()).extracting(problem -> problem.problem().code())
                .containsExactly("intake.row.digits-lost", "intake.row.digits-lost");
        assertThat(sample.sales()).extracting(sale -> sale.line().orderId()).as("kept as they are")
                .containsExactly("576962285552850000", "576962285552930000");
        assertThat(Sample.read(write(ORDERS + "576962285552850000,2026-03-14,A,1,5.00\n576962285552930123,2026-03-14,A,1,5.00\n"), Hints.NONE)
                .receipt().problems().count()).as("one may end so by chance").isZero();
    }

    @Test
    void a_day_above_twelve_in_any_column_settles_the_order_and_the_language_never_does() throws Exception {
        String text = "Order ID,Date,SKU,Qty,Amount (USD),Promised\n1,03/04/2026,A,1,5.00,%s\n2,03/05/2026,A,1,5.00,03/06/2026\n";
        Locale before = Locale.getDefault();
        try {
            for (Locale language : new Locale[] {Locale.US, Locale.GERMANY, Locale.CHINA}) {
                Locale.setDefault(language);
                assertThat(Sample.inspect(write(text.formatted("03/07/2026")), Hints.NONE).mustAsk()).isTrue();
                assertThat(Sample.read(write(text.formatted("03/27/2026")), Hints.NONE).receipt().firstDay()).isEqualTo("2026-03-04");
                assertThat(Sample.read(write(text.formatted("27/03/2026")), Hints.NONE).receipt().firstDay()).isEqualTo("2026-04-03");
            }
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void tiktok_times_with_am_and_pm_are_month_first() throws Exception {
        String text = "Order ID,Order Status,SKU ID,Seller SKU,Product Name,Quantity,SKU Unit Original Price,SKU Subtotal Before Discount,Created Time\n"
                + "576900000000000001\t,Completed,17\t,00123\t,Strip,2,22.00,44.00,03/04/2026 %s\t\n";
        Hints told = new Hints(null, null, Currency.getInstance("USD"), null, null);
        assertThat(Sample.read(write(text.formatted("5:46:42 PM")), told).receipt().firstDay()).isEqualTo("2026-03-04");
        assertThat(Sample.inspect(write(text.formatted("17:46:42")), told).mustAsk()).isTrue();
    }

    @Test
    void cst_is_china_s_time_under_chinese_headers_and_never_silently_america_s() throws Exception {
        String english = "Order ID,Date,SKU,Qty,Amount,Currency,Country\n1,2026-03-14 23:30:00 CST,A,1,5.00,USD,";
        assertThat(when("订单号,日期,货号,数量,金额,币种,国家\n1,2026-03-14 23:30:00 CST,A,1,5.00,USD,美国\n"))
                .isEqualTo(new Sale.When(Instant.parse("2026-03-14T15:30:00Z"), LocalDate.of(2026, 3, 14)));
        assertThat(when(english + "US\n").instant()).isEqualTo("2026-03-15T05:30:00Z");
        assertThat(when(english + "Japan\n")).as("the next day in Tokyo")
                .isEqualTo(new Sale.When(Instant.parse("2026-03-14T15:30:00Z"), LocalDate.of(2026, 3, 15)));
        assertThat(when(english + "Germany\n")).isEqualTo(new Sale.When(null, LocalDate.of(2026, 3, 14)));
        assertThat(when(english + "\n")).isEqualTo(new Sale.When(null, LocalDate.of(2026, 3, 14)));
    }

    @Test
    void the_instant_stays_and_the_day_is_the_market_s() throws Exception {
        String row = "Order ID,Date,SKU,Qty,Amount,Currency,Country\n1,%s,A,1,5.00,USD,%s\n";
        Instant evening = Instant.parse("2026-07-01T05:30:00Z");
        assertThat(when(row.formatted("2026-07-01T05:30:00+00:00", "US"))).as("22:30 of the day before on the Pacific")
                .isEqualTo(new Sale.When(evening, LocalDate.of(2026, 6, 30)));
        assertThat(when(row.formatted("2026-07-01T05:30:00+00:00", "DE"))).isEqualTo(new Sale.When(evening, LocalDate.of(2026, 7, 1)));
        assertThat(when(row.formatted("2026-06-30T16:30:00Z", "JP")))
                .isEqualTo(new Sale.When(Instant.parse("2026-06-30T16:30:00Z"), LocalDate.of(2026, 7, 1)));
    }

    @Test
    void texts_serials_and_points_may_stand_in_one_column_of_days() throws Exception {
        assertThat(Sample.read(write(ORDERS + "3,14.03.2026,A,1,5.00\n2,46094,A,1,5.00\n1,2026-03-12,A,1,5.00\n"), Hints.NONE).sales())
                .extracting(sale -> sale.when().day().toString()).as("newest first").containsExactly("2026-03-14", "2026-03-13", "2026-03-12");
    }

    @Test
    void months_and_years_of_search_interest() throws Exception {
        assertThat(Sample.read(write("Category: All\n\nMonth,desk lamp: (United States)\n2004-01,47\n2004-02,<1\n"), Hints.NONE).records())
                .extracting(one -> ((TrendPoint) one).start().toString()).containsExactly("2004-01-01T00:00", "2004-02-01T00:00");
        assertThat(Sample.read(write("Category: All\n\nYear,desk lamp: (United States)\n2004,47\n2005,80\n"), Hints.NONE).receipt().used()).isEqualTo(2);
        Path related = write("Category: All categories\n\n\nTOP\nlamp led,100\nlamp,93\n\nRISING\nlamp usb c,Breakout\nlamp dimmable,+250%\n");
        assertThatThrownBy(() -> Sample.inspect(related, Hints.NONE)).isInstanceOfSatisfying(UnusableFileException.class,
                e -> assertThat(e.phrase().code()).isEqualTo("intake.related-searches"));
    }

    @Test
    void a_table_below_with_its_columns_in_another_order_is_read_in_its_own_order() throws Exception {
        String text = ORDERS + "1,2026-03-14,A,1,5.00\n2,2026-03-15,B,1,6.00\n\nSKU,Date,Order ID,Amount (USD),Qty\nC,2026-03-16,3,7.00,2\n\n"
                + ORDERS + "4,2026-03-17,D,1,8.00\n";
        Sample sample = Sample.read(write(text), Hints.NONE);
        assertThat(sample.receipt().excluded()).isEqualTo(Map.of("repeated_header", 2L));
        assertThat(sample.sales()).extracting(sale -> sale.line().orderId() + sale.item().sku()).containsExactly("1A", "2B", "3C", "4D");
        assertThat(sample.receipt().gross().get("USD")).isEqualByComparingTo("26.00");
        assertThat(sample.raws().get(2)).contains("SKU=C");
    }

    @Test
    void files_that_leave_out_their_last_columns_throughout_say_so_once() throws Exception {
        String header = "Order ID,Date,SKU,Qty,Amount (USD),Note,Extra,More\n";
        String rows = "1,2026-03-14,A,1,5.00\n2,2026-03-14,A,1,5.00\n";
        assertThat(Sample.read(write(header + rows), Hints.NONE).receipt().problems().rows()).singleElement()
                .satisfies(problem -> assertThat(problem.problem().code()).isEqualTo("intake.row.all-missing-cells"));
        assertThat(Sample.read(write(header + rows + "3,2026-03-14,A,1,5.00,,,x\n"), Hints.NONE).receipt().problems().rows())
                .extracting(problem -> problem.row()).containsExactly(2, 3);
    }

    @Test
    void the_layout_is_surer_the_more_speaks_for_it() throws Exception {
        double few = Sample.inspect(write("SKU,Date,Qty\nA,2026-03-14,1\n"), Hints.NONE).confidence();
        double more = Sample.inspect(write(ORDERS + "1,2026-03-14,A,1,5.00\n"), Hints.NONE).confidence();
        double strange = Sample.inspect(write(ORDERS.replace("\n", ",Foo,Bar,Baz\n") + "1,2026-03-14,A,1,5.00,,,\n"), Hints.NONE).confidence();
        assertThat(more).isGreaterThan(few).isGreaterThan(strange).isLessThan(1);
    }

    private Sale.When when(String text) throws Exception {
        return Sample.read(write(text), Hints.NONE).sales().get(0).when();
    }

    private Path write(String text) throws Exception {
        return Files.writeString(folder.resolve("f.csv"), text);
    }
}
