package app.tradewind.report.workbook;

import java.util.HexFormat;
import org.apache.poi.xssf.usermodel.XSSFColor;

/** The report's few colours. Letters on fills keep a contrast of at least 4.5 to 1 (WCAG 2.2 AA). */
final class Colour {

    static final String INK = "1F2937";
    static final String QUIET = "5B6472";
    static final String BLUE = "1D4ED8";
    static final String GREEN = "166534";
    static final String PALE_BLUE = "E8F1FE";
    static final String CARD = "F5F7FA";
    static final String HEAD = "E5EAF1";
    static final String RULE = "DDE2E9";

    private Colour() { }

    static XSSFColor of(String rgb) {
        return new XSSFColor(HexFormat.of().parseHex(rgb));
    }

    static String behind(Mark.Tone tone) {
        return switch (tone) {
            case GOOD -> "DCFCE7";
            case CAREFUL -> "FEF3C7";
            case BAD -> "FEE2E2";
            case NEUTRAL -> "EEF1F5";
        };
    }

    static String ink(Mark.Tone tone) {
        return switch (tone) {
            case GOOD -> GREEN;
            case CAREFUL -> "854D0E";
            case BAD -> "991B1B";
            case NEUTRAL -> "374151";
        };
    }
}
