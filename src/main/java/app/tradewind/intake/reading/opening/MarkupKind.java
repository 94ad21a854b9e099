package app.tradewind.intake.reading.opening;

import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** What a text that begins with a tag is. */
enum MarkupKind {
    HTML, WORKBOOK, OTHER_XML, NONE;

    private static final String WORKBOOK_NAMES = "urn:schemas-microsoft-com:office:spreadsheet";

    static MarkupKind of(byte[] head) {
        String text = new String(head, StandardCharsets.ISO_8859_1).replace("\0", "").toLowerCase(Locale.ROOT);
        int start = 0;
        while (start < text.length() && (text.charAt(start) <= ' ' || text.charAt(start) >= 0xA0)) {
            start++;
        }
        if (start > 64 || start >= text.length() || text.charAt(start) != '<') {
            return NONE;
        }
        if (text.contains("<html") || text.contains("<table") && !text.contains(WORKBOOK_NAMES) || text.contains("<!doctype html")) {
            return HTML;
        }
        return text.contains(WORKBOOK_NAMES) ? WORKBOOK : text.startsWith("<?xml", start) ? OTHER_XML : NONE;
    }
}
