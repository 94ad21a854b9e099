package app.tradewind.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.tradewind.intake.Inspection.Question;
import app.tradewind.intake.parsing.NumberStyle;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Currency;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("Amounts whose marks may group or divide")
class AmountsInDoubtTest {

    @TempDir
    private Path folder;

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "Amount (VND)|124,000|3.334.080|3458080", "Amount (VND)|3.334.080|124,000|3458080", "Amount (IDR)|124,000|3.080|127080",
        "Amount (JPY)|1,234,567|124.000|1358567", "Amount (KRW)|12.500|3,000|15500", "Amount (CLP)|12.990|1,250|14240",
        "Amount|124,000 ₫|3.334.080 ₫|3458080", "Amount (VND)|124.000|99.000|223000", "Amount (VND)|124,000|99,000|223000"})
    void currencies_without_decimals_only_group(String header, String first, String second, String sum) throws Exception {
        Sample sample = Sample.read(orders(header, first, second), Hints.NONE);
        assertThat(sample.receipt().gross().values()).singleElement().satisfies(all -> assertThat(all).isEqualByComparingTo(sum));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "Amount (EUR)|124,000|3.334.080", "Amount (USD)|1,234|2.345", "Amount (USD)|1,234,567|2.345", "Amount (EUR)|12,50|1,234",
        "Amount (USD)|12.50|1.234", "Amount (KWD)|124,000|3.334.080", "Amount (VND)|12.50|1.234", "Amount (JPY)|1,250.00|3.334.080"})
    void two_ways_of_grouping_in_one_column_are_asked_about(String header, String first, String second) throws Exception {
        assertThat(Sample.inspect(orders(header, first, second), Hints.NONE).questions()).filteredOn(Question::required)
                .extracting(Question::topic).containsExactly(Question.Topic.NUMBER_STYLE);
    }

    @Test
    void that_no_number_has_decimals_is_an_answer() throws Exception {
        Path file = orders("Amount (EUR)", "124,000", "3.334.080");
        Question asked = Sample.inspect(file, Hints.NONE).questions().get(0);
        assertThat(asked.options()).containsExactly("whole", "point", "comma");
        assertThat(asked.text().code()).isEqualTo("intake.ask.number-styles");
        Mapping told = Mapping.read("m", "numbers: whole\n");
        assertThat(told.numbers()).isEqualTo(NumberStyle.WHOLE);
        assertThat(Sample.read(file, new Hints(null, told, null, null, null)).receipt().gross().get("EUR")).isEqualByComparingTo("3458080");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "Amount (USD)|12.5|1.234|13.734", "Amount (USD)|0.125|1.234|1.359", "Amount (KWD)|12.500|3.250|15.750", "Amount (EUR)|1.234|12,50|1246.50"})
    void three_decimals_beside_others_of_their_kind_are_no_surprise(String header, String first, String second, String sum) throws Exception {
        Mapping point = Mapping.NONE.withNumbers(header.contains("KWD") ? NumberStyle.POINT : null);
        Sample sample = Sample.read(orders(header, first, second), new Hints(null, point, null, null, null));
        assertThat(sample.receipt().gross().values()).singleElement().satisfies(all -> assertThat(all).isEqualByComparingTo(sum));
    }

    @Test
    void each_row_s_currency_says_whether_its_amount_has_decimals() throws Exception {
        Path file = Files.writeString(folder.resolve("c.csv"), "Order ID;Date;SKU;Qty;Amount;Currency\n"
                + "1;2026-03-14;A;1;124.000;VND\n2;2026-03-14;B;1;1,250.50;USD\n3;2026-03-14;B;1;3.334.080;VND\n");
        assertThat(Sample.inspect(file, Hints.NONE).mustAsk()).as("no single style fits").isTrue();
        Hints told = new Hints(null, Mapping.NONE.withNumbers(NumberStyle.POINT), null, null, null);
        assertThat(Sample.read(file, told).receipt().gross()).hasToString("{USD=1250.50, VND=3458080}");
    }

    @Test
    void the_currency_told_or_named_in_a_column_of_its_own_decides_too() throws Exception {
        Path bare = orders("Amount", "124.000", "99.000");
        assertThat(Sample.read(bare, new Hints(null, null, Currency.getInstance("VND"), null, null)).receipt().gross()).hasToString("{VND=223000}");
        Path column = Files.writeString(folder.resolve("c.csv"), "Order ID;Date;SKU;Qty;Amount;Currency\n"
                + "1;2026-03-14;A;1;124.000;IDR\n2;2026-03-14;B;1;99.000;IDR\n");
        assertThat(Sample.read(column, Hints.NONE).receipt().gross()).hasToString("{IDR=223000}");
    }

    @ParameterizedTest
    @ValueSource(strings = {"10%", "8,33 %", "50％"})
    void a_share_is_no_amount_and_no_number_of_pieces(String share) throws Exception {
        Sample sample = Sample.read(orders("Amount (EUR)", "12,50", share), Hints.NONE);
        assertThat(sample.receipt().excluded()).containsEntry("unreadable_value", 1L);
        assertThat(sample.receipt().gross()).hasToString("{EUR=12.50}");
    }

    @Test
    void pieces_in_thousands_are_not_read_as_one() throws Exception {
        Path file = Files.writeString(folder.resolve("q.csv"), "Order ID;Date;SKU;Qty;Amount (EUR)\n1;2026-03-14;A;1.000;12.50\n2;2026-03-14;B;7;9.90\n");
        assertThat(Sample.inspect(file, Hints.NONE).questions()).filteredOn(Question::required).extracting(Question::column).containsExactly("Qty");
    }

    @Test
    void a_header_s_currency_holds_for_its_column_whatever_the_order_was_paid_in() throws Exception {
        Path file = Files.writeString(folder.resolve("c.csv"), "Order ID;Date;SKU;Qty;Amount (USD);Currency\n"
                + "1;2026-03-14;A;1;12.50;EUR\n2;2026-03-14;B;1;9.90;USD\n3;2026-03-14;B;1;€3.10;EUR\n");
        Sample sample = Sample.read(file, Hints.NONE);
        assertThat(sample.receipt().gross()).hasToString("{EUR=3.10, USD=22.40}");
        assertThat(sample.receipt().problems().rows()).extracting(problem -> problem.problem().code()).containsExactly("intake.row.header-currency");
    }

    @Test
    void a_second_amount_s_currency_is_not_lent_to_the_first() throws Exception {
        Path file = Files.writeString(folder.resolve("x.csv"), "Order ID,Date,SKU,Qty,Amount,Exchange rate,Amount (CNY)\n1,2026-03-14,A,1,5.00,7.1,35.50\n");
        assertThat(Sample.inspect(file, Hints.NONE).questions()).filteredOn(Question::required)
                .extracting(Question::topic).containsExactly(Question.Topic.CURRENCY);
    }

    @ParameterizedTest
    @ValueSource(strings = {"金额(万元)", "Amount (k USD)", "Umsatz TEUR", "Amount USD '000", "Amount (cents)", "金额（分）"})
    void figures_in_thousands_are_not_taken_for_single_ones(String header) throws Exception {
        Path file = Files.writeString(folder.resolve("k.csv"), "Order ID,Date,SKU,Qty,%s\n1,2026-03-14,A,1,5.00\n".formatted(header));
        Mapping mapping = Mapping.NONE.withColumns(java.util.Map.of(header, app.tradewind.intake.layout.Field.LINE_GROSS));
        assertThatThrownBy(() -> Sample.inspect(file, new Hints(null, mapping, null, null, null))).isInstanceOfSatisfying(UnusableFileException.class,
                e -> assertThat(e.phrase().code()).isEqualTo("intake.multiples"));
    }

    @Test
    void a_number_cut_in_two_by_its_own_comma_is_not_read_as_its_first_half() throws Exception {
        Path file = Files.writeString(folder.resolve("s.csv"), "Order ID,Date,SKU,Qty,Amount (USD)\n1,2026-03-14,A,1,1,234.50\n2,2026-03-14,B,1,12.50\n"
                + "3,2026-03-14,B,1,12,50\n4,2026-03-14,B,1,9.90,\n");
        Sample sample = Sample.read(file, Hints.NONE);
        assertThat(sample.receipt().gross()).hasToString("{USD=22.40}");
        assertThat(sample.receipt().excluded()).containsEntry("unreadable_value", 2L);
        assertThat(sample.receipt().problems().rows()).extracting(problem -> problem.problem().code()).contains("intake.row.split-number");
    }

    private Path orders(String header, String first, String second) throws Exception {
        return Files.writeString(folder.resolve("f.csv"),
                "Order ID;Date;SKU;Qty;%s\n1;2026-03-14;A;1;%s\n2;2026-03-14;B;1;%s\n".formatted(header, first, second));
    }
}
