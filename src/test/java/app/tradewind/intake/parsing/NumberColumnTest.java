package app.tradewind.intake.parsing;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Numbers and money as files of many countries write them, decided by column. */
class NumberColumnTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "1,234,567.89|POINT|1234567.89", "1.234.567,89|COMMA|1234567.89", "1\u00A0234,56|COMMA|1234.56",
        "1\u202F234,56|COMMA|1234.56", "1'234.50|POINT|1234.50", "1,13,529.99|POINT|113529.99",
        "' 67,311,748 '|POINT|67311748", "１２３|PLAIN|123", "$5,000.00|POINT|5000.00", "US$5,000.00|POINT|5000.00",
        "1.699,15 €|COMMA|1699.15", "-$1.08|POINT|-1.08", "($1.08)|POINT|-1.08", "1.08-|POINT|-1.08",
        "\u22121.08|POINT|-1.08", "RM12.50|POINT|12.50", "NT$120.5|POINT|120.5", "129,46zł|COMMA|129.46",
        "￥43,715.00|POINT|43715.00", "8.33%|POINT|8.33", "0.0833|POINT|0.0833", ".5|POINT|.5", "12 pcs|PLAIN|12",
        "USD 5,000.00|POINT|5000.00", "5.000,00 EUR|COMMA|5000.00", "US $120.95|POINT|120.95", "$12.50 USD|POINT|12.50", "R$ 1.234,50|COMMA|1234.50",
        "-R$ 12,50|COMMA|-12.50", "$-1.08|POINT|-1.08", "- 1.08|POINT|-1.08", "Rp1.250.000|COMMA|1250000", "1.250.000 ₫|COMMA|1250000",
        "1.250.000đ|COMMA|1250000", "฿1,250.50|POINT|1250.50", "₱99.5|POINT|99.5", "1 234,50 kr|COMMA|1234.50", "₹1,13,529.99|POINT|113529.99",
        "₩12,500,000|POINT|12500000", "＄１２.５０|POINT|12.50", "8.33％|POINT|8.33", "١٢٣|PLAIN|123", "١'٢٣٤٫٥٠|COMMA|1234.50", "12\u2009345,6|COMMA|12345.6",
        "97,5\u00A0%|COMMA|97.5", "2 Stück|PLAIN|2", "3件|PLAIN|3", "Rs. 500|PLAIN|500", "0,500|COMMA|0.500", "△1,080.50|POINT|-1080.50", "▲5|PLAIN|-5", "1'234.–|POINT|1234", "19,- €|COMMA|19", "1.234,-- €|COMMA|1234",
        "Rs. 500/-|PLAIN|500", "१२३|PLAIN|123", "\u202A12.50\u202C|POINT|12.50", "1´234.50|POINT|1234.50", "-(5.10)|POINT|-5.10"})
    void reads(String text, NumberStyle style, String value) {
        NumberColumn column = new NumberColumn();
        column.see(text);
        assertThat(column.style()).isEqualTo(style);
        assertThat(NumberText.of(text).value(style)).isEqualByComparingTo(value);
    }

    @ParameterizedTest
    @ValueSource(strings = {"1-2", "22E1", "MAR-3", "12oz", "1,23,4.5", "1.2.3", "abc", "(5", "2026-03-14", "1,2,3",
        "1 23", "12 34 5,6", "$1.08 x9", "1/2", "5 of 6", "3E5", "E5", "#12", "A$", "12 oz", "1\u20091234"})
    void is_no_number(String text) {
        assertThat(NumberText.of(text)).isNull();
    }

    @Test
    void only_thousand_shaped_values_stay_ambiguous() {
        assertThat(seen("1,234", "5", "12,500")).isEqualTo(NumberStyle.AMBIGUOUS);
        assertThat(seen("1.234", "7")).isEqualTo(NumberStyle.AMBIGUOUS);
    }

    @Test
    void one_clear_row_anywhere_decides_the_column() {
        assertThat(seen("1,234", "2,345", "9.50")).isEqualTo(NumberStyle.POINT);
        assertThat(seen("1.234", "2.345", "9,5")).isEqualTo(NumberStyle.COMMA);
        assertThat(seen("1,234", "1,234,567")).isEqualTo(NumberStyle.POINT);
    }

    @Test
    void rows_that_contradict_each_other_stay_ambiguous() {
        assertThat(seen("1.5", "1,5")).isEqualTo(NumberStyle.AMBIGUOUS);
    }

    @Test
    void a_text_that_does_not_fit_the_column_has_no_value() {
        assertThat(NumberText.of("1.234,50").value(NumberStyle.POINT)).isNull();
        assertThat(NumberText.of("9,5").value(NumberStyle.POINT)).isNull();
    }

    @Test
    void nothing_is_not_zero() {
        for (String nothing : new String[] {"", "-", "--", "—", "N/A", "不适用", "見選項", "null", "∞", "－", "#N/A", "#DIV/0!", "n.a.", "暂无"}) {
            assertThat(CellText.isNothing(nothing)).as(nothing).isTrue();
        }
        assertThat(CellText.isNothing("0")).isFalse();
    }

    @Test
    void identifiers_stay_as_they_are() {
        assertThat(CellText.identifier("576962285552855736\t")).isEqualTo("576962285552855736");
        assertThat(CellText.identifier("'75008")).isEqualTo("75008");
        assertThat(CellText.identifier("=\"00123\"")).isEqualTo("00123");
        assertThat(CellText.identifier("22E1")).isEqualTo("22E1");
        assertThat(CellText.hasLostDigits("1.23457E+12")).isTrue();
        for (String lost : new String[] {"5,76963E+17", "1.2e+12", "1E+12"}) {
            assertThat(CellText.hasLostDigits(lost)).as(lost).isTrue();
        }
        for (String whole : new String[] {"22E1", "3E5", "MAR-3", "1-2", "A+12", "1E+", "12.5E+3", "576962285552855736", "E+12"}) {
            assertThat(CellText.hasLostDigits(whole)).as(whole).isFalse();
        }
    }

    private static NumberStyle seen(String... texts) {
        NumberColumn column = new NumberColumn();
        for (String text : texts) {
            column.see(text);
        }
        return column.style();
    }
}
