package app.tradewind.intake.reading.opening;

import app.tradewind.intake.reading.Content;
import app.tradewind.intake.reading.LimitException;
import app.tradewind.intake.reading.Limits;
import app.tradewind.intake.reading.UnreadableException;
import app.tradewind.words.Phrase;
import java.io.ByteArrayInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import java.util.zip.ZipInputStream;

/**
 * A zip: a document made of parts, or a folder of files with one table among them. Entries are read where
 * they lie; their names are only ever shown, never used as a path.
 */
final class Archive {

    private static final int MOST_ENTRIES = 10_000;
    private static final int SHOWN = 5;
    private static final int SHEETS_LOOKED_AT = 40;
    private static final int PROLOG = 1024;
    private static final Set<String> TABLES = Set.of("csv", "tsv", "tab", "xlsx", "xlsm", "xls", "ods", "htm", "html");

    /** @param name as the archive has it @param content its unpacked bytes */
    record Entry(String name, Content content) { }

    private final String name;
    private final List<String> parts;
    private final Function<String, Content> opener;

    private Archive(String name, List<String> parts, Function<String, Content> opener) throws LimitException {
        this.name = name;
        this.parts = parts;
        this.opener = opener;
        if (parts.size() > MOST_ENTRIES) {
            throw LimitException.bomb(name);
        }
    }

    /** Whether an unpacking tool would write such a name outside its folder; no honest export holds one. */
    private static boolean leadsOut(String part) {
        String path = part.replace('\\', '/');
        return path.startsWith("/") || path.matches("[A-Za-z]:.*") || ("/" + path + "/").contains("/../");
    }

    /** A file's. Names are UTF-8, or what Windows in China writes. */
    static Archive of(String name, Path path, Limits limits) throws IOException {
        try {
            return of(name, path, limits, StandardCharsets.UTF_8);
        } catch (ZipException e) {
            return of(name, path, limits, Charset.forName("GB18030"));
        }
    }

    private static Archive of(String name, Path path, Limits limits, Charset names) throws IOException {
        try (ZipFile zip = new ZipFile(path.toFile(), names)) {
            List<String> parts = zip.stream().limit(MOST_ENTRIES + 1L).map(ZipEntry::getName).toList();
            return new Archive(name, parts, part -> () -> open(name, new ZipFile(path.toFile(), names), part, limits));
        }
    }

    /** One in memory; all of it is unpacked once, to count it. */
    static Archive of(String name, byte[] bytes, Limits limits) throws IOException {
        List<String> parts = new ArrayList<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes));
                InputStream counted = new BoundedStream(zip, name, bytes.length, limits)) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null && parts.size() <= MOST_ENTRIES; entry = zip.getNextEntry()) {
                parts.add(entry.getName());
                counted.transferTo(OutputStream.nullOutputStream());
            }
        }
        return new Archive(name, parts, part -> () -> open(name, bytes, part, limits));
    }

    private static InputStream open(String name, ZipFile zip, String part, Limits limits) throws IOException {
        try {
            ZipEntry entry = zip.getEntry(part);
            InputStream in = entry == null ? null : zip.getInputStream(entry);
            if (in == null) {
                throw new ZipException(part);
            }
            return new BoundedStream(new FilterInputStream(in) {
                @Override
                public void close() throws IOException {
                    zip.close();
                }
            }, name, entry.getCompressedSize(), limits);
        } catch (IOException e) {
            zip.close();
            throw e;
        }
    }

    private static InputStream open(String name, byte[] bytes, String part, Limits limits) throws IOException {
        ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes));
        for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
            if (entry.getName().equals(part)) {
                return new BoundedStream(zip, name, bytes.length, limits);
            }
        }
        throw new ZipException(part);
    }

    /** Whether the zip is itself a document: a workbook, a text, slides. */
    boolean isDocument() {
        return has("[Content_Types].xml") || has("mimetype") || has("Index/Document.iwa") || has("Index.zip");
    }

    boolean has(String part) {
        return parts.contains(part);
    }

    boolean hasUnder(String folder) {
        return parts.stream().anyMatch(part -> part.startsWith(folder));
    }

    List<String> parts() {
        return parts;
    }

    /** Refuses a workbook whose XML declares a document type: no spreadsheet writes one, and entities hide there. */
    void refuseDoctype() throws IOException, UnreadableException {
        for (String part : parts.stream().filter(part -> part.startsWith("xl/") && part.endsWith(".xml")).limit(SHEETS_LOOKED_AT).toList()) {
            try (InputStream in = part(part).open()) {
                if (new String(in.readNBytes(PROLOG), StandardCharsets.ISO_8859_1).contains("<!DOCTYPE")) {
                    throw new UnreadableException(Phrase.of("intake.damaged-workbook", name));
                }
            }
        }
    }

    /** One part's bytes, counted while they are unpacked. */
    Content part(String part) {
        return opener.apply(part);
    }

    /** @throws UnreadableException if there is no table in it, or more than one */
    Entry onlyTable() throws IOException, UnreadableException {
        if (parts.stream().anyMatch(Archive::leadsOut)) {
            throw new UnreadableException(Phrase.of("intake.zip-paths", name));
        }
        List<String> files = parts.stream().filter(part -> !part.endsWith("/") && !isLitter(part)).toList();
        List<String> tables = files.stream().filter(file -> TABLES.contains(ending(file))).toList();
        List<String> chosen = tables.isEmpty() ? files : tables;
        if (chosen.isEmpty()) {
            throw new UnreadableException(Phrase.of("intake.zip-empty", name));
        }
        if (chosen.size() > 1) {
            String some = String.join(", ", chosen.stream().limit(SHOWN).toList()) + (chosen.size() > SHOWN ? ", …" : "");
            throw new UnreadableException(Phrase.of("intake.zip-several", name, chosen.size(), some));
        }
        Content content = part(chosen.get(0));
        try {
            Opening.head(content);
        } catch (ZipException e) {
            boolean locked = String.valueOf(e.getMessage()).contains("encrypted");
            throw new UnreadableException(Phrase.of(locked ? "intake.zip-locked" : "intake.damaged-archive", name));
        }
        return new Entry(chosen.get(0), content);
    }

    private static String ending(String file) {
        return file.substring(file.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    }

    /** What operating systems leave in archives. */
    private static boolean isLitter(String file) {
        String last = file.substring(file.lastIndexOf('/') + 1);
        return file.startsWith("__MACOSX/") || last.startsWith(".") || last.equals("Thumbs.db") || last.equals("desktop.ini");
    }
}
