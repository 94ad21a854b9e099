package app.tradewind.samples;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** A text table in the making: CSV after RFC 4180 with CRLF, or tab-separated without quoting. */
public final class Delimited {

    private final StringBuilder text = new StringBuilder();
    private final boolean tabs;
    private final String lineEnd;

    private Delimited(boolean tabs, String lineEnd) {
        this.tabs = tabs;
        this.lineEnd = lineEnd;
    }

    public static Delimited csv(String... header) {
        return new Delimited(false, "\r\n").row((Object[]) header);
    }

    /** CSV with plain line ends, for the files that a person compares: {@code expected/}. */
    public static Delimited plainCsv(String... header) {
        return new Delimited(false, "\n").row((Object[]) header);
    }

    public static Delimited tabbed(String... header) {
        return new Delimited(true, "\n").row((Object[]) header);
    }

    /** Adds a line; {@code null} is a blank cell. */
    public Delimited row(Object... cells) {
        String separator = tabs ? "\t" : ",";
        text.append(String.join(separator, Arrays.stream(cells).map(this::cell).toList())).append(lineEnd);
        return this;
    }

    public byte[] utf8() {
        return in(StandardCharsets.UTF_8);
    }

    /** With the mark that Excel writes at the start. */
    public byte[] utf8Marked() {
        return ("\uFEFF" + text).getBytes(StandardCharsets.UTF_8);
    }

    public byte[] in(Charset charset) {
        return text.toString().getBytes(charset);
    }

    private String cell(Object value) {
        String plain = value == null ? "" : value.toString();
        if (tabs || plain.chars().noneMatch(c -> c == ',' || c == '"' || c == '\n' || c == '\r')) {
            return plain;
        }
        return '"' + plain.replace("\"", "\"\"") + '"';
    }
}
