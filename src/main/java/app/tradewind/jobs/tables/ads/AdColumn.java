package app.tradewind.jobs.tables.ads;

import app.tradewind.intake.terms.HeaderText;
import java.util.List;

/**
 * Columns of a search-term report under their own name and those of Amazon's Sponsored Products reports in English,
 * German and Chinese. What stands in brackets behind a name, a currency or a remark, does not count.
 */
enum AdColumn {
    CAMPAIGN(true, "campaign", "Campaign Name", "Kampagnenname", "Kampagne", "广告活动名称", "广告活动"),
    TERM(true, "term", "Customer Search Term", "Search Term", "Suchbegriff eines Kunden", "Suchbegriff des Kunden", "Kundensuchbegriff",
            "Suchbegriff", "客户搜索词", "顾客搜索词", "搜索词"),
    CLICKS(true, "clicks", "Klicks", "点击量", "点击次数"),
    IMPRESSIONS(true, "impressions", "Impressionen", "展示量", "展现量", "曝光量"),
    SPEND(true, "spend", "Ausgaben", "花费", "支出"),
    ORDERS(true, "orders", "7 Day Total Orders", "14 Day Total Orders", "7 Tage, Bestellungen gesamt", "Bestellungen",
            "7天总订单数", "7天总订单", "14天总订单数", "订单数", "订单量", "订单"),
    SALES(true, "sales", "7 Day Total Sales", "14 Day Total Sales", "7 Tage, Verkäufe gesamt", "7 Tage, Umsatz gesamt", "Verkäufe", "Umsatz",
            "7天总销售额", "14天总销售额", "销售额"),
    DATE(false, "date", "Day", "Start Date", "Datum", "Startdatum", "日期", "开始日期"),
    CURRENCY(false, "currency", "Währung", "货币", "币种"),
    MARGIN(false, "margin", "Marge", "毛利率");

    private final boolean needed;
    private final String name;
    private final List<String> names;

    AdColumn(boolean needed, String name, String... others) {
        this.needed = needed;
        this.name = name;
        this.names = List.of(others).stream().map(AdColumn::plain).toList();
    }

    boolean needed() {
        return needed;
    }

    /** As the plain table calls it. */
    String id() {
        return name;
    }

    /** Where it stands among these headers: under its own name first, {@code -1} for nowhere. */
    int in(String[] headers) {
        int at = find(headers, name);
        for (int i = 0; at < 0 && i < names.size(); i++) {
            at = find(headers, names.get(i));
        }
        return at;
    }

    private static int find(String[] headers, String name) {
        for (int i = 0; i < headers.length; i++) {
            if (headers[i] != null && plain(headers[i]).equals(name)) {
                return i;
            }
        }
        return -1;
    }

    private static String plain(String header) {
        String folded = HeaderText.fold(header).strip();
        int bracket = folded.indexOf('(');
        return (bracket > 0 ? folded.substring(0, bracket) : folded).strip();
    }
}
