package app.tradewind.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.SplittableRandom;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("Lines that are UTF-8 by chance, and files in which two encodings are mixed")
class ByChanceTest {

    private static final Charset GBK = Charset.forName("GBK");
    private static final String HEADER = "订单号,日期,货号,数量,金额,币种,名称\n";
    private static final String[] NAMES = {"台灯", "马克杯", "键盘支架", "灯带白色", "竹制托盘", "收纳盒", "保温杯", "雨伞"};
    /** Characters whose two bytes in GBK are a letter of two bytes in UTF-8. */
    private static final String[] CHANCE = {"台", "模", "模台", "台模"};

    @TempDir
    private Path folder;

    @Test
    void gbk_files_with_such_lines_are_read() throws Exception {
        SplittableRandom random = new SplittableRandom(7);
        for (int round = 0; round < 40; round++) {
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            bytes.writeBytes(HEADER.getBytes(GBK));
            int lines = 15 + random.nextInt(60);
            for (int i = 0; i < lines; i++) {
                String name = i < 3 + random.nextInt(3) ? CHANCE[random.nextInt(CHANCE.length)] : NAMES[random.nextInt(NAMES.length)];
                bytes.writeBytes((i + ",2026-03-14,A" + i + ",1,5.00,CNY," + name + "\n").getBytes(GBK));
            }
            Path file = Files.write(folder.resolve("gbk" + round + ".csv"), bytes.toByteArray());
            Sample sample = Sample.read(file, Hints.NONE);
            assertThat(sample.inspection().encoding()).isEqualTo("gb18030");
            assertThat(sample.receipt().used()).isEqualTo(lines);
        }
    }

    @Test
    void mixtures_are_refused_whichever_there_is_more_of() throws Exception {
        for (int foreign : new int[] {1, 10, 30}) {
            refused(HEADER, "台灯马克杯,", GBK, foreign);
            refused("Order ID,Date,SKU,Qty,Amount,Currency,Größe\n", "Müller,", Charset.forName("windows-1252"), foreign);
        }
    }

    private void refused(String header, String name, Charset other, int foreign) throws Exception {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        bytes.writeBytes(header.getBytes(StandardCharsets.UTF_8));
        for (int i = 0; i < 10 + foreign; i++) {
            bytes.writeBytes((i + ",2026-03-14," + name + "1,5.00,CNY,\n").getBytes(i < 10 ? StandardCharsets.UTF_8 : other));
        }
        Path file = Files.write(folder.resolve("mixed.csv"), bytes.toByteArray());
        assertThatThrownBy(() -> Sample.inspect(file, Hints.NONE)).isInstanceOfSatisfying(UnusableFileException.class,
                e -> assertThat(e.phrase().code()).isIn("intake.mixed-encodings", "intake.not-text"));
    }
}
