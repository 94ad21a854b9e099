package app.tradewind.intake.reading.text;

import java.nio.charset.Charset;
import java.util.List;
import java.util.Map;

/**
 * Words that headers of tables use most, by encoding. Bytes read in the wrong encoding hardly ever make one of
 * them, so that in a short file they tell more than how usual its characters are.
 */
final class TableWords {

    /** More of them tell no more. */
    private static final int ENOUGH = 3;
    private static final double EACH = 0.15;

    private static final Map<String, List<String>> BY_CHARSET = Map.of(
            "x-windows-949", List.of("날짜", "일자", "주문", "상품", "제품", "품목", "품명", "수량", "단가", "금액", "가격", "판매", "매출", "합계", "재고", "옵션", "환불"),
            "x-windows-950", List.of("日期", "訂單", "商品", "貨號", "品名", "數量", "單價", "金額", "總價", "狀態", "庫存", "規格", "幣別", "合計"),
            "windows-31j", List.of("日付", "注文", "商品", "品番", "品名", "数量", "単価", "金額", "価格", "売上", "在庫", "合計", "通貨", "コード"),
            "GB18030", List.of("日期", "时间", "订单", "商品", "货号", "品名", "数量", "单价", "金额", "售价", "总价", "状态", "库存", "币种", "规格", "合计", "编号", "编码"),
            "windows-1251", List.of("Дата", "дата", "Артикул", "Товар", "Наименование", "Кол", "кол-во", "Цена", "цена", "Сумма", "сумма", "Заказ", "Остаток", "Итого"),
            "windows-1250", List.of("Ilość", "ilość", "Wartość", "wartość", "Zamówieni", "zamówieni", "Sprzedaż", "Množství", "množství", "Název", "název", "Počet", "Kód", "Dátum", "Mennyiség"),
            "windows-1254", List.of("Ürün", "ürün", "Sipariş", "sipariş", "Açıklama", "Birim Fiyatı", "Satış", "satış"),
            "windows-1252", List.of("Stückzahl", "Stück", "Währung", "Größe", "Quantité", "quantité", "Désignation", "Référence", "Quantità", "Descripción", "Código", "Artículo",
                    "Descrição", "Preço", "Número", "Numéro", "Försäljning", "Beställning"));

    private TableWords() { }

    /** What the words found in a text add to its score, 0 to 0.45. */
    static double bonus(Charset charset, String text) {
        long found = BY_CHARSET.getOrDefault(charset.name(), List.of()).stream().filter(text::contains).limit(ENOUGH).count();
        return EACH * found;
    }
}
