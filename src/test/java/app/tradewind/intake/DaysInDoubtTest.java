package app.tradewind.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.tradewind.intake.Inspection.Question;
import app.tradewind.intake.parsing.DateOrder;
import app.tradewind.intake.terms.Period;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("Days that may be others")
class DaysInDoubtTest {

    @TempDir
    private Path folder;

    @Test
    void days_swapped_in_part_by_a_spreadsheet_program_are_refused() throws Exception {
        Path file = orders("f.csv", "Date", "2026-03-09", "2026-04-09", "13/09/2026", "14/09/2026");
        assertThatThrownBy(() -> Sample.inspect(file, Hints.NONE)).isInstanceOfSatisfying(UnusableFileException.class, e -> {
            assertThat(e.phrase().code()).isEqualTo("intake.days-swapped");
            assertThat(e.phrase().args()).contains("Date", "2026-04-09", "13/09/2026");
        });
        assertThat(Sample.read(orders("g.csv", "Date", "2026-09-09", "2026-09-14", "15/09/2026", "16/09/2026"), Hints.NONE).receipt().used())
                .as("two ways of writing alone are none").isEqualTo(4);
    }

    @Test
    void year_day_month_is_refused_whole_not_read_in_part() throws Exception {
        Path file = orders("f.csv", "Date", "2026-04-09", "2026-14-09", "2026-19-09", "2026-05-09");
        assertThatThrownBy(() -> Sample.inspect(file, Hints.NONE)).isInstanceOfSatisfying(UnusableFileException.class,
                e -> assertThat(e.phrase().code()).isEqualTo("intake.days-year-day"));
        assertThat(Sample.read(orders("g.csv", "Date", "2026-09-14", "2026-19-09", "2026-13-09", "2026-09-20"), Hints.NONE).receipt().used())
                .as("slips stay slips").isEqualTo(2);
    }

    @Test
    void one_day_in_two_figures_under_chinese_headers_is_asked_about() throws Exception {
        Path file = orders("f.csv", "日期", "26-09-04", "26-09-04");
        Question asked = Sample.inspect(file, Hints.NONE).questions().get(0);
        assertThat(asked.options()).containsExactly("year-first", "day-first", "month-first");
        Mapping told = Mapping.read("m", "days: year-first\n");
        assertThat(told.days()).isEqualTo(DateOrder.YEAR_FIRST);
        assertThat(Sample.read(file, new Hints(null, told, null, null, null)).receipt().firstDay()).isEqualTo("2026-09-04");
        assertThat(Sample.read(orders("g.csv", "Datum", "24.09.26", "24.09.26"), Hints.NONE).receipt().firstDay()).isEqualTo("2026-09-24");
    }

    @Test
    void days_without_a_year_say_what_is_missing() throws Exception {
        Path file = orders("f.csv", "Date", "12/03", "13/03");
        Question asked = Sample.inspect(file, Hints.NONE).questions().get(0);
        assertThat(asked.required()).isTrue();
        assertThat(asked.topic()).isEqualTo(Question.Topic.PERIOD);
        assertThat(asked.text().code() + asked.text().args()).isEqualTo("intake.ask.year[Date, 12/03]");
        Hints told = new Hints(null, null, null, null, Period.parse("2026-01-01..2026-12-31"));
        assertThat(Sample.read(file, told).receipt().firstDay()).isEqualTo("2026-03-12");
        Hints winter = new Hints(null, null, null, null, Period.parse("2025-12-01..2026-02-28"));
        assertThat(Sample.read(orders("g.csv", "Date", "30/12", "02/01"), winter).receipt().totals().toString()).contains("2025-12-30", "2026-01-02");
    }

    @Test
    void the_file_s_name_or_head_gives_the_year_where_it_leaves_no_doubt() throws Exception {
        Sample named = Sample.read(orders("2026年3月 销售.csv", "日期", "3月12日", "3月13日", "4月1日"), Hints.NONE);
        assertThat(named.receipt().firstDay()).isEqualTo("2026-03-12");
        assertThat(named.receipt().used()).as("April is not in it").isEqualTo(2);
        assertThat(named.receipt().problems().rows()).extracting(problem -> problem.problem().code()).contains("intake.ask.year-taken");
        Path head = Files.writeString(folder.resolve("h.csv"), "Period: 2026-03-01 to 2026-03-31\nOrder ID,Date,SKU,Qty,Amount (USD)\n1,13/03,A,1,5.00\n");
        assertThat(Sample.read(head, Hints.NONE).receipt().firstDay()).isEqualTo("2026-03-13");
        assertThat(Sample.inspect(orders("orders 2026-01-05.csv", "Date", "30/12", "31/12"), Hints.NONE).mustAsk())
                .as("the day of the export may be of another year").isTrue();
    }

    @Test
    void the_dollar_sign_of_spanish_and_taiwanese_files_is_asked_about() throws Exception {
        Path spanish = Files.writeString(folder.resolve("s.csv"), "Fecha,SKU,Cantidad,Total\n2026-03-14,A,1,\"$1,250.00\"\n");
        assertThat(Sample.inspect(spanish, Hints.NONE).questions().get(0).options()).contains("MXN", "CLP", "USD");
        Path taiwan = Files.writeString(folder.resolve("t.csv"), "訂單編號,日期,貨號,數量,金額\n1,2026-03-14,A,1,\"$1,250\"\n");
        assertThat(Sample.inspect(taiwan, Hints.NONE).questions()).filteredOn(one -> one.topic() == Question.Topic.CURRENCY)
                .singleElement().satisfies(one -> assertThat(one.options()).contains("TWD"));
        assertThat(Sample.read(orders("f.csv", "Date", "2026-03-14"), Hints.NONE).receipt().gross()).containsOnlyKeys("USD");
    }

    private Path orders(String name, String date, String... days) throws Exception {
        StringBuilder text = new StringBuilder("Order ID;" + date + ";SKU;Qty;Amount (USD)\n");
        for (int i = 0; i < days.length; i++) {
            text.append(i).append(';').append(days[i]).append(";A;1;5.00\n");
        }
        return Files.writeString(folder.resolve(name), text.toString());
    }
}
