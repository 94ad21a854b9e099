package app.tradewind.intake.reading.sheets;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.Map;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;

/**
 * A workbook cell as text: days as ISO 8601, numbers with a point and the fifteen figures that
 * spreadsheet programs show.
 */
final class SheetCell {

    private static final MathContext SHOWN = new MathContext(15, RoundingMode.HALF_UP);
    private static final double LARGEST_PLAIN = 1e15;
    /** Serial of the first day of the year 10000. */
    static final int LAST_DAY = 2_958_466;
    private static final int DAYS_BETWEEN_SYSTEMS = 1462;

    private final boolean since1904;
    private final Map<String, Boolean> dateFormats = new HashMap<>();
    private boolean number;

    SheetCell(boolean since1904) {
        this.since1904 = since1904;
    }

    String text(Cell cell) {
        number = false;
        String raw = cell.getRawValue();
        if (cell.getType() == CellType.STRING || raw == null || raw.isEmpty()) {
            String text = cell.getText();
            return text == null ? "" : text;
        }
        if (cell.getType() == CellType.NUMBER || cell.getType() == CellType.FORMULA) {
            try {
                double value = Double.parseDouble(raw);
                return isDay(cell) && value > 0 && value < LAST_DAY ? day(value, since1904) : plain(value, raw);
            } catch (NumberFormatException e) {
                return raw;
            }
        }
        return cell.getType() == CellType.ERROR ? "" : raw;
    }

    /** Whether the cell last asked for was the workbook's own number. */
    boolean wasNumber() {
        return number;
    }

    private String plain(double value, String raw) {
        number = true;
        return Math.abs(value) >= LARGEST_PLAIN ? raw : plain(raw);
    }

    static String plain(String raw) {
        if (isShown(raw)) {
            return raw;
        }
        BigDecimal shown = new BigDecimal(raw).round(SHOWN);
        return (shown.scale() > 0 ? shown.stripTrailingZeros() : shown).toPlainString();
    }

    /** Whether a number stands as it would be shown: figures, and after a point some that do not end in zero. */
    private static boolean isShown(String raw) {
        int start = raw.charAt(0) == '-' ? 1 : 0;
        int length = raw.length();
        int point = -1;
        for (int i = start; i < length; i++) {
            char c = raw.charAt(i);
            if (c == '.' && point < 0 && i > start) {
                point = i;
            } else if (c < '0' || c > '9') {
                return false;
            }
        }
        boolean figures = length > start && length - start <= SHOWN.getPrecision();
        boolean bare = figures && (raw.charAt(start) != '0' || length == 1 || point == start + 1);
        return bare && (point < 0 || raw.charAt(length - 1) != '0' && point + 1 < length);
    }

    /** A figure as spreadsheet programs show it; beyond fifteen digits in a form that shows them lost. */
    static String shown(double value) {
        BigDecimal exact = BigDecimal.valueOf(value);
        if (Math.abs(value) >= LARGEST_PLAIN) {
            return exact.toString();
        }
        BigDecimal shown = exact.round(SHOWN);
        return (shown.scale() > 0 ? shown.stripTrailingZeros() : shown).toPlainString();
    }

    static String day(double serial, boolean since1904) {
        double days = since1904 ? serial + DAYS_BETWEEN_SYSTEMS : serial;
        LocalDateTime time = LocalDateTime.of(1899, 12, 30, 0, 0).plusDays((long) days)
                .plusSeconds(Math.round((days - Math.floor(days)) * 86_400)).truncatedTo(ChronoUnit.SECONDS);
        return time.toLocalTime().toSecondOfDay() == 0 ? time.toLocalDate().toString() : time.toString();
    }

    /** By the number and the text of a format; some numbers mean days in every workbook. */
    static boolean isDayFormat(int id, String format) {
        return isBuiltInDay(id) || id != 0 && format != null && isDayFormat(format);
    }

    private static boolean isBuiltInDay(int id) {
        return id >= 14 && id <= 22 || id >= 27 && id <= 36 || id >= 50 && id <= 58;
    }

    private boolean isDay(Cell cell) {
        Integer id = cell.getDataFormatId();
        if (id == null || id == 0) {
            return false;
        }
        if (isBuiltInDay(id)) {
            return true;
        }
        String format = cell.getDataFormatString();
        return format != null && dateFormats.computeIfAbsent(format, SheetCell::isDayFormat);
    }

    /** Year, month and day letters outside quotes, brackets and escapes. */
    static boolean isDayFormat(String format) {
        boolean quoted = false;
        boolean bracket = false;
        for (int i = 0; i < format.length(); i++) {
            char c = Character.toLowerCase(format.charAt(i));
            if (c == '"') {
                quoted = !quoted;
            } else if (c == '\\') {
                i++;
            } else if (c == '[' || c == ']') {
                bracket = c == '[';
            } else if (!quoted && !bracket && (c == 'y' || c == 'd')) {
                return true;
            }
        }
        return false;
    }
}
