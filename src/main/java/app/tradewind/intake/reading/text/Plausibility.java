package app.tradewind.intake.reading.text;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CharsetEncoder;
import java.util.BitSet;

/**
 * How much a decoded text looks written by people, 0 to 1 for each character beyond ASCII: the characters
 * of its language that are used most, whole words of one script, no symbols inside words. Wrong decoding
 * gives rare characters, half-width kana, accents in runs, or Cyrillic letters between Latin ones.
 */
final class Plausibility {

    private static final double RARE = 0.05;
    /** Greek to Japanese marks that East Asian texts share: quotes, dashes, full-width forms, CJK punctuation. */
    private static final String SHARED_SIGNS = "“”‘’—–…×°℃·￥※→★☆○●◎△▲■□～〜";

    private final Charset charset;
    private final CharsetEncoder encoder;
    private final BitSet common;

    Plausibility(Charset charset) {
        this.charset = charset;
        this.encoder = charset.newEncoder();
        this.common = switch (charset.name()) {
            case "GB18030" -> CommonCharacters.SIMPLIFIED;
            case "x-windows-950" -> CommonCharacters.TRADITIONAL;
            case "windows-31j" -> CommonCharacters.JAPANESE;
            case "x-windows-949" -> CommonCharacters.KOREAN;
            default -> null;
        };
    }

    /** Mean over all characters beyond ASCII; 1 where there are none. */
    double score(String text) {
        long seen = 0;
        double good = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c >= 0x80) {
                seen++;
                good += common != null ? wide(c) : WesternLetters.score(charset, text, i);
            }
        }
        return seen == 0 ? 1 : good / seen;
    }

    private double wide(char c) {
        if (common.get(c)) {
            return 1;
        }
        if (c >= '\u3000' && c <= '\u303F' || c >= '\uFF01' && c <= '\uFF5E' || SHARED_SIGNS.indexOf(c) >= 0) {
            return 0.9;
        }
        return switch (charset.name()) {
            case "windows-31j" -> japanese(c);
            case "x-windows-949" -> c >= '\uAC00' && c <= '\uD7A3' ? byLead(c, 0xB0, 0xC8, 0xA1, 0.6, 0.1) : RARE;
            case "x-windows-950" -> byLead(c, 0xA4, 0xC6, 0x40, 0.6, 0.2);
            default -> byLead(c, 0xB0, 0xD7, 0xA1, 0.6, byLead(c, 0xD8, 0xF7, 0xA1, 0.25, RARE));
        };
    }

    private double japanese(char c) {
        if (c >= '\u3041' && c <= '\u30FF') {
            return 1;
        }
        return c >= '\uFF61' && c <= '\uFF9F' ? 0.2 : byLead(c, 0x88, 0x97, 0x40, 0.6, 0.2);
    }

    /** By the first byte: the standards put the characters of daily use first. */
    private double byLead(char c, int from, int to, int trail, double inside, double outside) {
        try {
            encoder.reset();
            ByteBuffer bytes = encoder.encode(CharBuffer.wrap(new char[] {c}));
            int lead = bytes.get(0) & 0xFF;
            boolean is = bytes.remaining() == 2 && lead >= from && lead <= to && (bytes.get(1) & 0xFF) >= trail;
            return is && !(c >= '\uE000' && c <= '\uF8FF') ? inside : Math.min(inside, outside);
        } catch (CharacterCodingException e) {
            return 0;
        }
    }
}
