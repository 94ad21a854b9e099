package app.tradewind.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The same table in every encoding reads the same; damage in the last line is not overlooked. */
class EncodingsTest {

    private static final String WESTERN = "Datum;Artikelnr.;Artikel;Menge;Betrag €\n14.03.2026;A-1;Fön für Müller – weiß;2;1.044,00\n"
            + "15.03.2026;A-2;Crème brûlée Schälchen;1;9,50\n";
    private static final String CHINESE = "日期,货号,品名,数量,金额\n2026/3/14,A-1,园艺手套（双）,2,￥1044.00\n2026/3/15,A-2,台灯 可折叠,1,￥9.50\n";
    private static final String JAPANESE = "注文日,SKU,商品名,数量,金額\n2026/3/14,A-1,折りたたみデスクランプ,2,￥1044\n2026/3/15,A-2,ガーデン手袋,1,￥9\n";

    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource({"UTF-8,false,utf-8", "UTF-8,true,utf-8-sig", "UTF-16LE,true,utf-16le", "UTF-16BE,true,utf-16be",
        "windows-1252,false,windows-1252"})
    void western(String charset, boolean mark, String said) throws Exception {
        Sample sample = Sample.read(file(WESTERN, charset, mark), Hints.NONE);
        assertThat(sample.inspection().encoding()).isEqualTo(said);
        assertThat(sample.raws().get(0)).contains("Fön für Müller – weiß");
        assertThat(sample.receipt().gross().get("EUR")).isEqualByComparingTo("1053.50");
    }

    @ParameterizedTest
    @CsvSource({"UTF-8,false,utf-8", "GB18030,false,gb18030", "GBK,false,gb18030"})
    void chinese(String charset, boolean mark, String said) throws Exception {
        Sample sample = Sample.read(file(CHINESE, charset, mark), Hints.NONE);
        assertThat(sample.inspection().encoding()).isEqualTo(said);
        assertThat(sample.raws().get(0)).contains("园艺手套（双）");
        assertThat(sample.receipt().gross().get("CNY")).isEqualByComparingTo("1053.50");
    }

    @ParameterizedTest
    @CsvSource({"UTF-8,false,utf-8", "windows-31j,false,windows-31j"})
    void japanese(String charset, boolean mark, String said) throws Exception {
        Path file = file(JAPANESE, charset, mark);
        Sample sample = Sample.read(file, Hints.NONE);
        assertThat(sample.inspection().encoding()).isEqualTo(said);
        assertThat(sample.raws().get(0)).contains("折りたたみ");
    }

    @ParameterizedTest
    @CsvSource("3000")
    void a_foreign_byte_far_down_still_decides(int rows) throws Exception {
        StringBuilder text = new StringBuilder("Date;SKU;Product;Qty;Amount (EUR)\n");
        for (int i = 0; i < rows; i++) {
            text.append("2026-03-14;A-").append(i).append(";plain;1;9,50\n");
        }
        text.append("2026-03-14;Z-1;Müller;1;9,50\n");
        assertThat(Sample.inspect(file(text.toString(), "windows-1252", false), Hints.NONE).encoding())
                .isEqualTo("windows-1252");
    }

    private Path file(String text, String charset, boolean mark) throws Exception {
        Charset used = Charset.forName(charset);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        if (mark) {
            bytes.write("\uFEFF".getBytes(used));
        }
        bytes.write(text.getBytes(used));
        assertThat(used.equals(StandardCharsets.UTF_8) || new String(text.getBytes(used), used).equals(text)).isTrue();
        return Files.write(folder.resolve("file.csv"), bytes.toByteArray());
    }
}
