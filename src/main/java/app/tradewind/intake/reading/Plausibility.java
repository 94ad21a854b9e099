package app.tradewind.intake.reading;

import java.nio.charset.Charset;
import java.nio.charset.CharsetEncoder;

/**
 * Counts how much of a decoded text people would have written: common Chinese characters, full-width
 * kana, single accented letters beside plain ones. Wrong decoding gives rare characters, half-width
 * kana, or runs of accented letters.
 */
final class Plausibility {

    private final boolean chinese;
    private final boolean japanese;
    private final boolean unicode;
    private final CharsetEncoder common;
    private long seen;
    private double good;
    private char previous = ' ';

    Plausibility(Charset charset) {
        chinese = charset.name().equals("GB18030");
        japanese = charset.name().equals("windows-31j");
        unicode = charset.name().startsWith("UTF");
        common = chinese ? Charset.forName("GB2312").newEncoder() : null;
    }

    /** @return {@code false} where a control character shows that this is no text */
    boolean see(char[] text, int length) {
        for (int i = 0; i < length; i++) {
            char c = text[i];
            if (c < ' ' && c != '\t' && c != '\n' && c != '\r' && c != '\f' && c != 0x1A && c != 0x1B) {
                return false;
            }
            if (c >= 0x80 && !unicode) {
                seen++;
                good += chinese ? chinese(c) : japanese ? japanese(c) : western(c);
            }
            previous = c;
        }
        return true;
    }

    double score() {
        return seen == 0 ? 1 : good / seen;
    }

    private double chinese(char c) {
        return common.canEncode(c) ? 1 : 0;
    }

    private static double japanese(char c) {
        if (c >= '\u3040' && c <= '\u30FF' || c >= '\u3000' && c <= '\u303F' || c >= '\uFF01' && c <= '\uFF5E') {
            return 1;
        }
        return c >= '\u4E00' && c <= '\u9FFF' ? 0.8 : 0;
    }

    private double western(char c) {
        if (Character.isLetter(c)) {
            return previous < 0x80 ? 1 : 0.2;
        }
        return previous < 0x80 || Character.isLetter(previous) ? 0.8 : 0.2;
    }
}
