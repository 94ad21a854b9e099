package app.tradewind.intake.reading;

import java.nio.charset.Charset;

/**
 * How a text file is written.
 *
 * @param charset its encoding
 * @param bom whether a byte order mark stands in front
 * @param delimiter between two cells
 * @param quoted whether {@code "} encloses cells; otherwise quotes are ordinary characters
 */
public record TextFormat(Charset charset, boolean bom, char delimiter, boolean quoted) {

    /** The encoding as summaries name it: {@code utf-8}, {@code utf-8-sig}, {@code gb18030}, {@code big5}. */
    public String encoding() {
        String name = switch (charset.name()) {
            case "x-windows-950" -> "big5";
            case "x-windows-949" -> "euc-kr";
            default -> charset.name().toLowerCase(java.util.Locale.ROOT);
        };
        return bom && name.equals("utf-8") ? "utf-8-sig" : name;
    }

    /** The delimiter as summaries name it. */
    public String delimiterName() {
        return delimiter == '\t' ? "TAB" : String.valueOf(delimiter);
    }
}
