package app.tradewind.report.workbook;

import app.tradewind.catalog.Money;
import app.tradewind.report.Defused;
import app.tradewind.words.Lang;
import java.util.Currency;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Consumer;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFColor;
import org.apache.poi.xssf.usermodel.XSSFFont;

/**
 * The cell styles of one workbook, each made once: a spreadsheet program allows a limited number. The
 * font is one that has Chinese as well as Latin letters wherever a partner opens the file; where it is
 * missing, the program takes one of its own.
 */
final class Styles {

    private static final String FONT = "Microsoft YaHei";
    private static final short BODY = 10;

    private final SXSSFWorkbook book;
    private final Lang lang;
    private final Map<String, XSSFCellStyle> made = new HashMap<>();

    Styles(SXSSFWorkbook book, Lang lang) {
        this.book = book;
        this.lang = lang;
        Font normal = book.getFontAt(0);
        normal.setFontName(FONT);
        normal.setFontHeightInPoints(BODY);
    }

    /** Large letters: title of the cover or of a sheet. */
    XSSFCellStyle title(int points) {
        return style("title" + points, s -> font(s, points, true, Colour.INK));
    }

    XSSFCellStyle brand() {
        return style("brand", s -> font(s, BODY, true, Colour.BLUE));
    }

    XSSFCellStyle quiet() {
        return style("quiet", s -> {
            font(s, BODY, false, Colour.QUIET);
            wrapped(s);
        });
    }

    /** The sentence that says how things stand. */
    XSSFCellStyle state() {
        return style("state", s -> {
            font(s, 12, true, Colour.INK);
            fill(s, Colour.PALE_BLUE);
            wrapped(s);
            s.setVerticalAlignment(VerticalAlignment.CENTER);
            indent(s, true);
        });
    }

    XSSFCellStyle heading() {
        return style("heading", s -> {
            font(s, 12, true, Colour.INK);
            line(s, Colour.INK);
        });
    }

    XSSFCellStyle cardLabel() {
        return style("card label", s -> {
            font(s, 9, false, Colour.QUIET);
            card(s);
            wrapped(s);
        });
    }

    /** A cover figure in large letters, in the format of its kind. */
    XSSFCellStyle cardValue(Kind kind, Object value) {
        String format = format(kind, value);
        return style("card " + format, s -> {
            font(s, 16, true, Colour.INK);
            card(s);
            s.setDataFormat(book.createDataFormat().getFormat(format));
        });
    }

    /** A sum below a table. */
    XSSFCellStyle total(Kind kind, Object value) {
        String format = format(kind, value);
        return style("total " + format, s -> {
            font(s, BODY, true, Colour.INK);
            fill(s, Colour.HEAD);
            line(s, Colour.INK);
            s.setVerticalAlignment(VerticalAlignment.CENTER);
            indent(s, false);
            s.setDataFormat(book.createDataFormat().getFormat(format));
        });
    }

    XSSFCellStyle link() {
        return style("link", s -> {
            XSSFFont font = font(s, BODY, false, Colour.BLUE);
            font.setUnderline(Font.U_SINGLE);
            s.setVerticalAlignment(VerticalAlignment.TOP);
        });
    }

    XSSFCellStyle promise() {
        return style("promise", s -> {
            font(s, BODY, true, Colour.GREEN);
            wrapped(s);
        });
    }

    XSSFCellStyle header(Kind kind) {
        return style("header " + kind.leftAligned(), s -> {
            font(s, BODY, true, Colour.INK);
            fill(s, Colour.HEAD);
            line(s, Colour.QUIET);
            wrapped(s);
            s.setVerticalAlignment(VerticalAlignment.CENTER);
            indent(s, kind.leftAligned());
        });
    }

    /** A cell of a table or a note. Text that looks like a formula is marked as text for good. */
    XSSFCellStyle body(Kind kind, Object value) {
        if (value instanceof Mark mark) {
            return mark(mark.tone());
        }
        String format = format(kind, value);
        boolean formulaLike = value instanceof String text && Defused.runs(text);
        return style("body " + kind + format + formulaLike, s -> {
            font(s, BODY, false, Colour.INK);
            line(s, Colour.RULE);
            s.setVerticalAlignment(VerticalAlignment.TOP);
            s.setWrapText(kind.leftAligned());
            indent(s, kind.leftAligned());
            s.setDataFormat(book.createDataFormat().getFormat(format));
            s.setQuotePrefixed(formulaLike);
        });
    }

    /** A note's value on the cover: as in a table, but always to the left. */
    XSSFCellStyle note(Kind kind, Object value) {
        String format = format(kind, value);
        return style("note " + format, s -> {
            font(s, BODY, false, Colour.INK);
            wrapped(s);
            s.setAlignment(HorizontalAlignment.LEFT);
            s.setDataFormat(book.createDataFormat().getFormat(format));
        });
    }

    private XSSFCellStyle mark(Mark.Tone tone) {
        return style("mark " + tone, s -> {
            font(s, BODY, true, Colour.ink(tone));
            fill(s, Colour.behind(tone));
            line(s, Colour.RULE);
            wrapped(s);
            indent(s, true);
        });
    }

    private String format(Kind kind, Object value) {
        if (value instanceof Money money) {
            return format(money.currency());
        }
        return switch (kind) {
            case TEXT, LONG_TEXT -> "@";
            case WHOLE -> "#,##0";
            case NUMBER, MONEY -> "#,##0.00";
            case PERCENT -> "0.0%";
            case DAY -> lang == Lang.ZH ? "[$-804]yyyy\"年\"m\"月\"d\"日\"" : "[$-809]d mmm yyyy";
        };
    }

    /** Figures with the currency's usual decimals and its code behind. */
    private static String format(Currency currency) {
        int digits = currency.getDefaultFractionDigits();
        String figure = digits < 0 ? "#,##0.00" : digits == 0 ? "#,##0" : "#,##0." + "0".repeat(digits);
        return currency.equals(Money.UNNAMED) ? figure : figure + "\\ \"" + currency.getCurrencyCode() + "\"";
    }

    private XSSFCellStyle style(String name, Consumer<XSSFCellStyle> look) {
        return made.computeIfAbsent(name, n -> {
            XSSFCellStyle style = (XSSFCellStyle) book.createCellStyle();
            look.accept(style);
            return style;
        });
    }

    private XSSFFont font(XSSFCellStyle style, int points, boolean bold, String colour) {
        XSSFFont font = (XSSFFont) book.createFont();
        font.setFontName(FONT);
        font.setFontHeightInPoints((short) points);
        font.setBold(bold);
        font.setColor(Colour.of(colour));
        style.setFont(font);
        return font;
    }

    /** Figures end and texts begin a little inside their cell, so that neighbours do not touch. */
    private static void indent(XSSFCellStyle style, boolean left) {
        style.setAlignment(left ? HorizontalAlignment.LEFT : HorizontalAlignment.RIGHT);
        style.setIndention((short) 1);
    }

    private static void card(XSSFCellStyle style) {
        fill(style, Colour.CARD);
        indent(style, true);
        style.setBorderLeft(BorderStyle.THICK);
        style.setLeftBorderColor(Colour.of(Colour.PALE_BLUE));
    }

    private static void wrapped(XSSFCellStyle style) {
        style.setWrapText(true);
        style.setVerticalAlignment(VerticalAlignment.TOP);
    }

    private static void fill(XSSFCellStyle style, String colour) {
        style.setFillForegroundColor(Colour.of(colour));
        style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
    }

    private static void line(XSSFCellStyle style, String colour) {
        XSSFColor below = Colour.of(colour);
        style.setBorderBottom(BorderStyle.THIN);
        style.setBottomBorderColor(below);
    }
}
