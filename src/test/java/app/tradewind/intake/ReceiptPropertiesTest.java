package app.tradewind.intake;

import static org.assertj.core.api.Assertions.assertThat;

import app.tradewind.catalog.Sale;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What holds for every file, tried on seeded random ones. */
class ReceiptPropertiesTest {

    private static final String[] ODD = {"", "-", "x", "1.2.3", "12,5,1", "2026-13-45", "合计", "Total", "1e9", "\t", "NaN"};

    @TempDir
    Path folder;

    @Test
    void rows_read_are_used_or_left_out_whatever_stands_in_them() throws Exception {
        SplittableRandom chance = new SplittableRandom(11);
        for (int round = 0; round < 30; round++) {
            StringBuilder text = new StringBuilder("Order ID,Date,SKU,Qty,Amount,Currency,Status\n2026,2026-03-01,A,1,1.50,USD,ok\n");
            int rows = 1 + chance.nextInt(60);
            for (int i = 0; i < rows; i++) {
                String[] cells = {"O" + chance.nextInt(9), "2026-03-" + (10 + chance.nextInt(19)), "S" + chance.nextInt(5),
                    Integer.toString(chance.nextInt(-2, 9)), chance.nextInt(999) + "." + (10 + chance.nextInt(90)), "USD", "shipped"};
                for (int odd = chance.nextInt(3); odd > 0; odd--) {
                    cells[chance.nextInt(cells.length)] = ODD[chance.nextInt(ODD.length)].replace(',', ' ');
                }
                text.append(String.join(",", cells)).append('\n');
            }
            Sample sample = Sample.read(Files.writeString(folder.resolve("r" + round + ".csv"), text), Hints.NONE);
            Receipt receipt = sample.receipt();
            assertThat(receipt.rowsRead()).as("round %s", round)
                    .isEqualTo(receipt.used() + receipt.excluded().values().stream().mapToLong(Long::longValue).sum());
            assertThat(receipt.used()).isLessThanOrEqualTo(sample.records().size());
            assertThat(receipt.units()).isEqualTo(sample.sales().stream().filter(sale -> sale.kind() == Sale.Kind.SALE)
                    .mapToLong(sale -> sale.amount().units()).sum());
            assertThat(receipt.quality().overall()).isBetween(0.0, 100.0);
        }
    }

    @Test
    void what_is_written_out_reads_back_the_same_in_both_number_styles() throws Exception {
        SplittableRandom chance = new SplittableRandom(12);
        for (boolean comma : new boolean[] {false, true}) {
            List<String> wanted = new ArrayList<>();
            StringBuilder text = new StringBuilder("Order ID;Date;SKU;Qty;Amount (EUR)\n");
            for (int i = 0; i < 200; i++) {
                LocalDate day = LocalDate.of(2025, 1, 1).plusDays(chance.nextInt(500));
                BigDecimal amount = BigDecimal.valueOf(chance.nextInt(10_000_000), 2);
                String sku = String.format("%05d", chance.nextInt(99_999));
                int units = 1 + chance.nextInt(2_000);
                wanted.add(day + " " + sku + " " + units + " " + amount);
                text.append("O").append(i).append(';').append(comma ? German.day(day) : day.toString()).append(';').append(sku)
                        .append(';').append(units).append(';').append(comma ? German.amount(amount) : amount.toPlainString()).append('\n');
            }
            Sample sample = Sample.read(Files.writeString(folder.resolve("c" + comma + ".csv"), text), Hints.NONE);
            assertThat(sample.sales()).extracting(sale -> sale.when().day() + " " + sale.item().sku() + " "
                    + sale.amount().units() + " " + sale.amount().gross().amount()).isEqualTo(wanted);
        }
    }

    @Test
    void the_same_file_gives_the_same_records_whatever_the_computer_s_language() throws Exception {
        Locale before = Locale.getDefault();
        try {
            List<Object> seen = new ArrayList<>();
            for (String tag : new String[] {"en-US", "de-DE", "tr-TR", "zh-CN", "ar-EG"}) {
                Locale.setDefault(Locale.forLanguageTag(tag));
                seen.add(Sample.read(Sample.resource("umsatz-cp1252.csv"), Hints.NONE).records());
            }
            assertThat(seen).allMatch(seen.get(0)::equals);
        } finally {
            Locale.setDefault(before);
        }
    }

    /** Writes as German shops do. */
    private static final class German {
        static String day(LocalDate day) {
            return String.format("%02d.%02d.%d", day.getDayOfMonth(), day.getMonthValue(), day.getYear());
        }

        static String amount(BigDecimal amount) {
            return String.format(Locale.GERMANY, "%,.2f", amount);
        }
    }
}
