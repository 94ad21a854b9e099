package app.tradewind.report.paper;

import app.tradewind.catalog.Money;
import app.tradewind.report.workbook.Kind;
import app.tradewind.words.Lang;
import app.tradewind.words.Words;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Cells as text: figures with their groups, money with its currency, days as ISO; blank where not known. */
record PdfCells(Words words) {

    List<String> of(List<Object> row, List<Kind> kinds) {
        List<String> cells = new ArrayList<>();
        for (int c = 0; c < row.size(); c++) {
            cells.add(of(row.get(c), kinds.get(c)));
        }
        return cells;
    }

    String of(Object value, Kind kind) {
        if (value == null || value instanceof Double d && !Double.isFinite(d)) {
            return "";
        }
        if (value instanceof Money money) {
            return figure("#,##0.00", money.amount()) + " " + money.currency().getCurrencyCode();
        }
        if (value instanceof Number number) {
            return figure(kind == Kind.WHOLE ? "#,##0" : kind == Kind.PERCENT ? "0.0 %" : "#,##0.##", number);
        }
        return value.toString();
    }

    private String figure(String pattern, Number number) {
        return new DecimalFormat(pattern, DecimalFormatSymbols.getInstance(words.lang() == Lang.ZH ? Locale.SIMPLIFIED_CHINESE : Locale.ENGLISH)).format(number);
    }
}
