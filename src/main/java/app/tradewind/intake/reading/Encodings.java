package app.tradewind.intake.reading;

import app.tradewind.intake.bytes.Utf8Reader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * Decides a text file's encoding by decoding all of it strictly. A byte order mark decides; else UTF-8
 * where every byte fits; else the one of GB18030, Shift_JIS and Windows-1252 whose text looks written
 * by people.
 */
final class Encodings {

    /** @param bytes length of the byte order mark */
    record Decision(Charset charset, int bytes) { }

    private static final List<Charset> OTHERS = List.of(
            Charset.forName("GB18030"), Charset.forName("windows-31j"), Charset.forName("windows-1252"));

    private static final double HINT = 0.15;

    private Encodings() { }

    /** @return {@code null} where the bytes are no text in any of them */
    static Decision decide(Path path, List<Charset> hinted) throws IOException {
        Decision marked = mark(path);
        if (marked != null) {
            return score(path, marked) < 0 ? null : marked;
        }
        Decision utf8 = new Decision(StandardCharsets.UTF_8, 0);
        if (score(path, utf8) >= 0) {
            return utf8;
        }
        Decision best = null;
        double bestScore = 0;
        for (Charset charset : OTHERS) {
            Decision candidate = new Decision(charset, 0);
            double score = score(path, candidate) + (hinted.contains(charset) ? HINT : 0);
            if (score > bestScore) {
                bestScore = score;
                best = candidate;
            }
        }
        return best;
    }

    /** The first characters of a file. */
    static String head(Path path, Decision encoding, int characters) throws IOException {
        try (Reader reader = reader(path, encoding)) {
            char[] buffer = new char[characters];
            int length = 0;
            for (int read = 0; read >= 0 && length < characters; length += Math.max(read, 0)) {
                read = reader.read(buffer, length, characters - length);
            }
            return new String(buffer, 0, length);
        }
    }

    /** Strict: a byte that does not fit is an error, never a replacement character. */
    static Reader reader(Path path, Decision encoding) throws IOException {
        InputStream in = Files.newInputStream(path);
        in.skipNBytes(encoding.bytes);
        if (encoding.charset.equals(StandardCharsets.UTF_8)) {
            return new Utf8Reader(in);
        }
        return new InputStreamReader(in, encoding.charset.newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT).onUnmappableCharacter(CodingErrorAction.REPORT));
    }

    private static Decision mark(Path path) throws IOException {
        byte[] head = new byte[3];
        try (InputStream in = Files.newInputStream(path)) {
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

    /** Share of the non-ASCII text that looks written by people, 0 to 1; negative where the bytes do not fit. */
    private static double score(Path path, Decision encoding) throws IOException {
        Plausibility plausibility = new Plausibility(encoding.charset);
        try (Reader reader = reader(path, encoding)) {
            char[] buffer = new char[1 << 15];
            for (int read = reader.read(buffer); read >= 0; read = reader.read(buffer)) {
                if (!plausibility.see(buffer, read)) {
                    return -1;
                }
            }
            return plausibility.score();
        } catch (CharacterCodingException e) {
            return -1;
        }
    }
}
