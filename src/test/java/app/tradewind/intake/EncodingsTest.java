package app.tradewind.intake;

import static org.assertj.core.api.Assertions.assertThat;

import app.tradewind.intake.reading.Limits;
import app.tradewind.intake.reading.Rows;
import app.tradewind.intake.reading.TableSource;
import app.tradewind.intake.reading.opening.Opening;
import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
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

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "big5|x-windows-950|訂單編號,訂單成立日期,商品名稱,商品選項貨號,數量,商品總價,買家總支付金額",
        "euc-kr|x-windows-949|주문번호,주문일자,상품명,옵션,수량,금액",
        "windows-31j|windows-31j|注文番号,日付/時間,商品名,SKU,数量,商品売上,合計",
        "windows-1251|windows-1251|Номер заказа;Дата;Артикул;Название;Количество;Сумма",
        "windows-1252|windows-1252|Bestellnummer;Datum/Uhrzeit;Menge;Umsätze;Gebühren",
        "windows-1252|windows-1252|Numéro;Libellé du produit;Quantité;Prix à l’unité €",
        "windows-1252|windows-1252|N.º de venda;Data;Título do anúncio;Variação;Preço unitário",
        "windows-1252|windows-1252|Ordrenr.;Størrelse;Mængde;Pris på vare;Beløb",
        "windows-1250|windows-1250|Numer zamówienia;Ilość;Wartość;Nazwa produktu żółty;Wysyłka",
        "windows-1250|windows-1250|Číslo objednávky;Množství;Cena;Název zboží;Měna",
        "windows-1254|windows-1254|Sipariş numarası;Ürün adı;Sipariş tarihi;Toplam tutarı;Müşteri",
        "gb18030|GBK|订单编号,商品名称,数量,付款时间,实付金额",
        "gb18030|GBK|订单号,站点,应履约件数,商品名称,发货仓"})
    void a_header_line_alone_tells_its_encoding(String said, String charset, String header) throws Exception {
        Path file = Files.write(folder.resolve("h.csv"), (header + "\n").getBytes(Charset.forName(charset)));
        TableSource source = new Opening(List.of(), null, Limits.USUAL).look(file);
        assertThat(source.format().encoding()).isEqualTo(said);
        try (Rows rows = source.open("")) {
            assertThat(rows.next().cells()).isEqualTo(header.split("[,;]"));
        }
    }

    @ParameterizedTest
    @CsvSource({"UTF-16LE", "UTF-16BE"})
    void utf16_needs_no_mark(String charset) throws Exception {
        for (String text : new String[] {WESTERN, CHINESE}) {
            assertThat(Sample.inspect(file(text, charset, false), Hints.NONE).encoding()).isEqualToIgnoringCase(charset);
        }
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
