package app.tradewind.storage.keeping;

import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What a backup says of itself, as lines of text, the last one a digest of those before:
 *
 * <pre>
 * tradewind-backup 1
 * made 2026-11-22T10:00:00Z
 * buyers 0
 * file 49152 9f86d0… tradewind.mv.db
 * file 812 60303a… reference/pricing/costs.yaml
 * whole 2c26b4…
 * </pre>
 *
 * @param made when
 * @param buyers orders whose buyer's hash is in it
 * @param files what is in it
 */
public record Manifest(Instant made, long buyers, List<Entry> files) {

    static final String NAME = "tradewind-backup.txt";
    static final String DATABASE = "tradewind.mv.db";
    static final String REFERENCE = "reference/";

    private static final String FIRST = "tradewind-backup 1";
    private static final String MADE = "made ";
    private static final String BUYERS = "buyers ";
    private static final String FILE = "file ";
    private static final String WHOLE = "whole ";
    private static final int HEAD = 3;
    private static final int PARTS = 4;

    public Manifest {
        files = List.copyOf(files);
    }

    /** @param name in the zip file, with {@code /} between folders @param size in bytes @param sha256 hexadecimal */
    public record Entry(String name, long size, String sha256) { }

    /** Bytes of all files. */
    public long size() {
        return files.stream().mapToLong(Entry::size).sum();
    }

    String text() {
        StringBuilder text = new StringBuilder(FIRST + '\n' + MADE + made + '\n' + BUYERS + buyers + '\n');
        files.forEach(file -> text.append(FILE).append(file.size).append(' ').append(file.sha256).append(' ')
                .append(file.name).append('\n'));
        return text + WHOLE + Digests.of(text.toString()) + '\n';
    }

    /** Empty where the text is not one that {@link #text} makes, or names a file that has no place in a workspace. */
    static Optional<Manifest> parse(String text) {
        int last = text.lastIndexOf(WHOLE);
        if (last <= 0 || !text.substring(last).equals(WHOLE + Digests.of(text.substring(0, last)) + '\n')) {
            return Optional.empty();
        }
        List<String> lines = text.substring(0, last).lines().toList();
        try {
            if (lines.size() < HEAD || !lines.get(0).equals(FIRST)) {
                return Optional.empty();
            }
            List<Entry> files = new ArrayList<>();
            for (String line : lines.subList(HEAD, lines.size())) {
                String[] parts = line.split(" ", PARTS);
                files.add(new Entry(parts[PARTS - 1], Long.parseLong(parts[1]), parts[2]));
            }
            Manifest manifest = new Manifest(Instant.parse(lines.get(1).substring(MADE.length())),
                    Long.parseLong(lines.get(2).substring(BUYERS.length())), files);
            return manifest.isFitting() ? Optional.of(manifest) : Optional.empty();
        } catch (DateTimeException | NumberFormatException | IndexOutOfBoundsException e) {
            return Optional.empty();
        }
    }

    private boolean isFitting() {
        Set<String> names = new HashSet<>();
        return files.stream().allMatch(file -> file.size >= 0 && hasPlace(file.name) && names.add(file.name))
                && names.contains(DATABASE);
    }

    /** Only the database and files under the reference folder; no way out of it, on no operating system. */
    private static boolean hasPlace(String name) {
        if (name.equals(DATABASE)) {
            return true;
        }
        if (!name.startsWith(REFERENCE) || name.indexOf('\\') >= 0 || name.indexOf(':') >= 0 || name.indexOf('\0') >= 0) {
            return false;
        }
        for (String part : name.split("/", -1)) {
            if (part.isBlank() || part.equals(".") || part.equals("..")) {
                return false;
            }
        }
        return true;
    }
}
