package app.tradewind.intake.reading.text;

import app.tradewind.intake.bytes.Utf8Reader;
import app.tradewind.intake.reading.Content;
import app.tradewind.intake.reading.LimitException;
import app.tradewind.intake.reading.Limits;
import app.tradewind.intake.reading.UnreadableException;
import app.tradewind.words.Phrase;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;

/**
 * Decides a text's encoding by decoding all of it strictly. A byte order mark decides; else UTF-8 where
 * every byte fits; else UTF-16 where NUL bytes say so; else the one whose text looks written by people.
 */
final class Encodings {

    /** @param bytes length of the byte order mark */
    record Decision(Charset charset, int bytes) { }

    private record Candidate(Charset charset, double score) { }

    /** GB18030 holds GBK, windows-949 EUC-KR, windows-950 Big5, windows-31j Shift_JIS, 1252 ISO 8859-1. */
    private static final List<Charset> OTHERS = List.of(
            Charset.forName("windows-1252"), Charset.forName("GB18030"), Charset.forName("windows-31j"),
            Charset.forName("x-windows-950"), Charset.forName("x-windows-949"), Charset.forName("windows-1251"),
            Charset.forName("windows-1254"), Charset.forName("windows-1250"));

    private static final double HINT = 0.1;
    private static final double PLAUSIBLE = 0.4;
    private static final double LIKELY = 0.75;
    private static final double FAIR = 0.55;

    private final String name;
    private final Content content;
    private final Limits limits;

    Encodings(String name, Content content, Limits limits) {
        this.name = name;
        this.content = content;
        this.limits = limits;
    }

    /** @throws UnreadableException if the bytes are no text in any of them, or a mixture */
    Decision decide(List<Charset> hinted) throws IOException, UnreadableException {
        Decision marked = mark(content);
        if (marked != null && fits(marked)) {
            return marked;
        }
        Decision utf8 = new Decision(StandardCharsets.UTF_8, 0);
        if (marked == null && fits(utf8)) {
            return utf8;
        }
        Evidence evidence;
        try (InputStream in = content.open()) {
            evidence = Evidence.of(in);
        }
        Charset wide = evidence.utf16();
        if (wide != null && fits(new Decision(wide, 0))) {
            return new Decision(wide, 0);
        }
        if (evidence.lineOfNul() > 0 && evidence.text(StandardCharsets.UTF_8) != null) {
            throw new UnreadableException(Phrase.of("intake.nul-bytes", name, evidence.lineOfNul()));
        }
        List<Candidate> candidates = marked == null ? candidates(evidence, hinted) : List.of();
        if (evidence.oddLine() > 0 && !byChance(evidence, candidates)) {
            throw new UnreadableException(Phrase.of("intake.mixed-encodings", name, evidence.oddLine()));
        }
        for (Candidate candidate : candidates) {
            Decision decision = new Decision(candidate.charset, 0);
            if (fits(decision)) {
                return decision;
            }
        }
        throw new UnreadableException(Phrase.of("intake.not-text", name));
    }

    /**
     * Whether lines that are UTF-8 are so by chance, as short words of two bytes a character may be: another
     * encoding makes good text of the whole, and still fair text of those lines.
     */
    private static boolean byChance(Evidence evidence, List<Candidate> candidates) {
        if (candidates.isEmpty() || !evidence.mostlyOther() || candidates.get(0).score < LIKELY) {
            return false;
        }
        Charset charset = candidates.get(0).charset;
        String text = evidence.validText(charset);
        return text != null && new Plausibility(charset).score(text) >= FAIR;
    }

    private static List<Candidate> candidates(Evidence evidence, List<Charset> hinted) {
        List<Candidate> candidates = new ArrayList<>();
        for (Charset charset : OTHERS) {
            String text = evidence.text(charset);
            if (text != null) {
                double score = new Plausibility(charset).score(text) + TableWords.bonus(charset, text);
                if (score >= PLAUSIBLE) {
                    candidates.add(new Candidate(charset, score + HINT * Collections.frequency(hinted, charset)));
                }
            }
        }
        candidates.sort(Comparator.comparingDouble(Candidate::score).reversed());
        return candidates;
    }

    /** UTF-8 with the mark that the text has, {@code null} where the mark is another's. */
    static Decision utf8(Content content) throws IOException {
        Decision marked = mark(content);
        Decision plain = new Decision(StandardCharsets.UTF_8, 0);
        return marked == null ? plain : marked.charset.equals(StandardCharsets.UTF_8) ? marked : null;
    }

    /** The first characters of a text. */
    static String head(Content content, Decision encoding, int characters) throws IOException {
        try (Reader reader = reader(content, encoding)) {
            char[] buffer = new char[characters];
            int length = 0;
            for (int read = 0; read >= 0 && length < characters; length += Math.max(read, 0)) {
                read = reader.read(buffer, length, characters - length);
            }
            return new String(buffer, 0, length);
        }
    }

    /** Strict: a byte that does not fit is an error, never a replacement character. */
    static Reader reader(Content content, Decision encoding) throws IOException {
        InputStream in = content.open();
        in.skipNBytes(encoding.bytes);
        if (encoding.charset.equals(StandardCharsets.UTF_8)) {
            return new Utf8Reader(in);
        }
        return new InputStreamReader(in, encoding.charset.newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT).onUnmappableCharacter(CodingErrorAction.REPORT));
    }

    private static Decision mark(Content content) throws IOException {
        byte[] head = new byte[3];
        try (InputStream in = content.open()) {
            in.readNBytes(head, 0, 3);
        }
        if (head[0] == (byte) 0xEF && head[1] == (byte) 0xBB && head[2] == (byte) 0xBF) {
            return new Decision(StandardCharsets.UTF_8, 3);
        }
        if (head[0] == (byte) 0xFF && head[1] == (byte) 0xFE) {
            return new Decision(StandardCharsets.UTF_16LE, 2);
        }
        return head[0] == (byte) 0xFE && head[1] == (byte) 0xFF ? new Decision(StandardCharsets.UTF_16BE, 2) : null;
    }

    /** Whether every byte fits and no control character shows that this is no text. */
    private boolean fits(Decision encoding) throws IOException {
        long line = 1;
        int run = 0;
        try (Reader reader = reader(content, encoding)) {
            char[] buffer = new char[1 << 15];
            for (int read = reader.read(buffer); read >= 0; read = reader.read(buffer)) {
                for (int i = 0; i < read; i++) {
                    char c = buffer[i];
                    run++;
                    if (c < ' ') {
                        if (c == '\n' || c == '\r') {
                            run = 0;
                            line += c == '\n' ? 1 : 0;
                        } else if (c != '\t' && c != '\f' && c != 0x0B && c != 0x1A && c != 0x1B) {
                            return false;
                        }
                    }
                }
                if (run > limits.run()) {
                    throw LimitException.run(name, line);
                }
            }
            return true;
        } catch (CharacterCodingException e) {
            return false;
        }
    }
}
