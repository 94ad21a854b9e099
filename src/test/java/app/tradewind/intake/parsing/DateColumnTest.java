package app.tradewind.intake.parsing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Days and times as files write them, decided by column. */
class DateColumnTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "2026-09-04|2026-09-04|", "2026/9/4|2026-09-04|", "20260904|2026-09-04|", "04.09.2026|2026-09-04|",
        "04.09.26|2026-09-04|", "2026年9月4日|2026-09-04|", "2026年9月4日 下午 3:20|2026-09-04|",
        "46269|2026-09-04|", "46269.5|2026-09-04|", "September 24, 2026|2026-09-24|", "Jan-05-26|2026-01-05|",
        "4. März 2026|2026-03-04|", "2026-09-25T08|2026-09-25|",
        "2021-08-15 20:35:17 PDT|2021-08-15|2021-08-16T03:35:17Z",
        "2026-08-01T07:20:00+00:00|2026-08-01|2026-08-01T07:20:00Z", "2025-10-07 09:50:26 +0200|2025-10-07|2025-10-07T07:50:26Z",
        "Sep 4, 2026 1:05:07 AM PDT|2026-09-04|2026-09-04T08:05:07Z", "15 Mar 2026 3:22:08 PM UTC|2026-03-15|2026-03-15T15:22:08Z",
        "1 Jul 2026 4:24:44 am UTC|2026-07-01|2026-07-01T04:24:44Z", "Sep 4, 2026 1:05:07 p.m. PDT|2026-09-04|2026-09-04T20:05:07Z",
        "2026-07-21T14:03:05.120Z|2026-07-21|2026-07-21T14:03:05Z",
        "4 de setembro de 2026 18:40 hs.|2026-09-04|", "4 sept. 2026|2026-09-04|", "1er août 2026|2026-08-01|",
        "Sonntag, 4. Oktober 2026, 18:40 Uhr|2026-10-04|", "mar. 4 août 2026|2026-08-04|", "martes, 4 de agosto de 2026|2026-08-04|",
        "4 Agt 2026|2026-08-04|", "4 Desember 2026 09.30|2026-12-04|", "ngày 4 tháng 9 năm 2026|2026-09-04|", "4 thg 9, 2026|2026-09-04|",
        "04/set/2026|2026-09-04|", "2026年9月4日(金) 13時05分|2026-09-04|", "2026年9月4日13时05分07秒|2026-09-04|",
        "2026. 9. 4. 오후 3:20|2026-09-04|", "2026년 9월 4일|2026-09-04|", "20260904130507|2026-09-04|", "2026-09-04 18h40|2026-09-04|",
        "2026年9月4日 上午1:05:07 PDT|2026-09-04|2026-09-04T08:05:07Z", "Sep 4, 2026 1:05:07 a. m. PDT|2026-09-04|2026-09-04T08:05:07Z",
        "2026-09-04 23:30:00 GMT+08:00|2026-09-04|2026-09-04T15:30:00Z", "2026-09-04 23:30 (UTC)|2026-09-04|2026-09-04T23:30:00Z",
        "Fri Sep 04 2026 10:00:00 GMT+0800 (China Standard Time)|2026-09-04|2026-09-04T02:00:00Z",
        "04.09.2026 00:12:07 UTC|2026-09-04|2026-09-04T00:12:07Z", "٢٠٢٦-٠٩-٠٤|2026-09-04|", "२०२६-०९-०४|2026-09-04|",
        "115/09/04|2026-09-04|", "民國115年9月4日|2026-09-04|", "令和8年9月4日|2026-09-04|", "R8.9.4|2026-09-04|", "平成31年4月4日|2019-04-04|",
        "4 ก.ย. 2569|2026-09-04|", "04/09/2569 10:05 น.|2026-09-04|", "九月 4, 2026|2026-09-04|", "2026年十二月4日|2026-12-04|",
        "4 сентября 2026 г.|2026-09-04|", "4 сен. 2026|2026-09-04|", "20260904 1305|2026-09-04|", "20260904T130507Z|2026-09-04|2026-09-04T13:05:07Z",
        "1788526800|2026-09-04|2026-09-04T13:00:00Z", "1788526800123|2026-09-04|2026-09-04T13:00:00Z", "26/9/4|2026-09-04|",
        "13:05 2026-09-04|2026-09-04|", "4 de setembro de 2026 às 18:40|2026-09-04|"})
    void reads_what_leaves_no_doubt(String text, LocalDate day, String instant) {
        DateText date = DateText.of(text);
        assertThat(date).isNotNull();
        assertThat(date.day(DateOrder.CLEAR)).isEqualTo(day);
        if (instant != null) {
            assertThat(date.instant(day, null)).hasToString(instant);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"00123", "KB-USB-C-01", "1-2", "9400027673336984094292", "Total", "4/9", "12:30", "abc 2026", "1.5",
        "20261399999999", "0001-01-01 00:00:00", "1970-01-01", "1405/06/13", "1448-03-22", "04092026", "12/03", "3月12日", "4 months 2026", "2026-09-04 never", "1234567890123456"})
    void is_no_day(String text) {
        assertThat(DateText.of(text)).isNull();
    }

    @Test
    void one_row_over_twelve_decides_the_column() {
        assertThat(seen("4/9/2026", "13/9/2026")).isEqualTo(DateOrder.DAY_FIRST);
        assertThat(seen("4/9/2026", "9/13/2026 1:00:00 PM")).isEqualTo(DateOrder.MONTH_FIRST);
        assertThat(seen("29/09/2025 16:19:39 BST")).isEqualTo(DateOrder.DAY_FIRST);
    }

    @Test
    void days_up_to_twelve_only_stay_ambiguous_unless_both_readings_agree() {
        assertThat(seen("4/9/2026", "12/12/2026")).isEqualTo(DateOrder.AMBIGUOUS);
        assertThat(seen("4/4/2026", "12/12/2026")).isEqualTo(DateOrder.CLEAR);
        assertThat(seen("13/1/2026", "1/13/2026")).isEqualTo(DateOrder.AMBIGUOUS);
    }

    @Test
    void years_of_two_figures_may_stand_first() {
        assertThat(seen("26/09/01", "26/09/14", "26/09/28")).isEqualTo(DateOrder.YEAR_FIRST);
        assertThat(seen("26.09.01", "26.09.14", "26.09.28")).isEqualTo(DateOrder.YEAR_FIRST);
        assertThat(DateText.of("26/09/14").day(DateOrder.YEAR_FIRST)).isEqualTo(LocalDate.of(2026, 9, 14));
        assertThat(seen("01.09.26", "14.09.26", "28.09.26")).isEqualTo(DateOrder.CLEAR);
        assertThat(seen("28/02/25", "28/03/25", "28/02/26")).as("a day of each month").isEqualTo(DateOrder.DAY_FIRST);
        assertThat(seen("09/14/26", "09/28/26")).isEqualTo(DateOrder.MONTH_FIRST);
    }

    @Test
    void points_stand_for_days_first_unless_the_months_show_otherwise() {
        assertThat(seen("9.14.2026", "9.28.2026", "9.4.2026")).isEqualTo(DateOrder.MONTH_FIRST);
        assertThat(seen("9.14.2026", "9.4.2026", "8.4.2026")).as("one may be a slip").isEqualTo(DateOrder.CLEAR);
        assertThat(DateText.of("9.4.2026").day(DateOrder.MONTH_FIRST)).isEqualTo(LocalDate.of(2026, 9, 4));
        assertThat(DateText.of("9.4.2026").day(DateOrder.CLEAR)).isEqualTo(LocalDate.of(2026, 4, 9));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"12/03|2026-03-12", "12/03 10:05|2026-03-12", "3月12日|2026-03-12", "12.03.|2026-03-12", "12 Mar|2026-03-12",
        "3月12日 下午1:05|2026-03-12"})
    void days_without_a_year_are_of_the_period(String text, LocalDate day) {
        LocalDate from = LocalDate.of(2025, 11, 1);
        assertThat(DateText.partial(text).within(from, LocalDate.of(2026, 10, 31), DateOrder.DAY_FIRST).day(DateOrder.DAY_FIRST)).isEqualTo(day);
        assertThat(DateText.partial(text).within(from, LocalDate.of(2026, 2, 28), DateOrder.DAY_FIRST)).as("not of it").isNull();
        assertThat(DateText.partial(text).within(from, LocalDate.of(2027, 10, 31), DateOrder.DAY_FIRST)).as("twice in it").isNull();
    }

    @Test
    void impossible_days_have_no_value() {
        assertThat(DateText.of("2026-02-30").day(DateOrder.CLEAR)).isNull();
        assertThat(DateText.of("31/12/2026").day(DateOrder.MONTH_FIRST)).isNull();
    }

    @Test
    void a_time_without_a_zone_takes_the_market_s() {
        DateText date = DateText.of("09/02/2026 5:46:42 PM");
        LocalDate day = date.day(DateOrder.MONTH_FIRST);
        assertThat(day).isEqualTo(LocalDate.of(2026, 9, 2));
        assertThat(date.instant(day, null)).isNull();
        assertThat(date.instant(day, ZoneId.of("Europe/Berlin"))).hasToString("2026-09-02T15:46:42Z");
    }

    private static DateOrder seen(String... texts) {
        DateColumn column = new DateColumn();
        for (String text : texts) {
            column.see(text);
        }
        return column.order();
    }
}
