package app.tradewind.storage.keeping;

import app.tradewind.words.Phrase;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashSet;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/**
 * A backup file being read. It may have been cut, changed or made by anybody: only files that its manifest
 * names are taken, with the bytes that the manifest tells, to places inside a workspace.
 */
public final class BackupFile {

    /** A manifest with ten thousand reference files is a tenth of this. */
    private static final int LONGEST_MANIFEST = 16 << 20;

    private static final String FOREIGN = "keep.foreign";
    private static final byte[] ZIP = {'P', 'K', 3, 4};

    private BackupFile() { }

    /**
     * Reads all of it and keeps nothing.
     *
     * @throws BackupException if it is not there, no backup, or not whole
     */
    public static Manifest check(Path file, CopyWatch watch) throws BackupException {
        return read(file, watch, (name, size) -> OutputStream.nullOutputStream());
    }

    /**
     * @param into an empty folder on the device where the workspace will stand
     * @throws BackupException as {@link #check}, or if there is no room; what was written till then stays in the folder
     */
    public static Manifest extract(Path file, Path into, CopyWatch watch) throws BackupException {
        return read(file, watch, (name, size) -> {
            Path place = into.resolve(name).normalize();
            if (!place.startsWith(into)) {
                throw new IOException(name);
            }
            Files.createDirectories(place.getParent());
            return new Synced(place);
        });
    }

    /** Whether a file is none of ours, whole or damaged. */
    public static boolean isForeign(Path file) {
        try {
            manifest(file);
            return false;
        } catch (BackupException e) {
            return e.phrase().code().equals(FOREIGN);
        }
    }

    /** What a backup says of itself; the files in it are not looked at. @throws BackupException as {@link #check} */
    public static Manifest manifest(Path file) throws BackupException {
        try (ZipFile zip = open(file)) {
            return manifest(zip, file);
        } catch (IOException | IllegalArgumentException e) {
            throw new BackupException(Phrase.of("keep.not-whole", file.toString()));
        }
    }

    private interface Places {
        OutputStream open(String name, long size) throws IOException;
    }

    private static Manifest read(Path file, CopyWatch watch, Places places) throws BackupException {
        try (ZipFile zip = open(file)) {
            Manifest manifest = manifest(zip, file);
            long done = 0;
            for (Manifest.Entry entry : manifest.files()) {
                copy(zip, entry, places, new Part(watch, done, manifest.size()), file);
                done += entry.size();
            }
            return manifest;
        } catch (IOException | IllegalArgumentException e) {
            throw new BackupException(Phrase.of("keep.not-whole", file.toString()));
        }
    }

    private static ZipFile open(Path file) throws IOException, BackupException {
        if (!Files.isRegularFile(file)) {
            throw new BackupException(Phrase.of("keep.no-file", file.toString()));
        }
        try (InputStream in = Files.newInputStream(file)) {
            if (!Arrays.equals(in.readNBytes(ZIP.length), ZIP)) {
                throw new BackupException(Phrase.of(FOREIGN, file.toString()));
            }
        }
        return new ZipFile(file.toFile());
    }

    private static Manifest manifest(ZipFile zip, Path file) throws IOException, BackupException {
        ZipEntry entry = zip.getEntry(Manifest.NAME);
        if (entry == null) {
            throw new BackupException(Phrase.of(FOREIGN, file.toString()));
        }
        String text;
        try (InputStream in = zip.getInputStream(entry)) {
            text = new String(in.readNBytes(LONGEST_MANIFEST), StandardCharsets.UTF_8);
        }
        Manifest manifest = Manifest.parse(text).orElseThrow(() -> new BackupException(Phrase.of("keep.not-whole", file.toString())));
        Set<String> told = new HashSet<>(Set.of(Manifest.NAME));
        manifest.files().forEach(one -> told.add(one.name()));
        for (ZipEntry found : Collections.list(zip.entries())) {
            if (!told.remove(found.getName())) {
                throw new BackupException(Phrase.of("keep.not-whole", file.toString()));
            }
        }
        return manifest;
    }

    private static void copy(ZipFile zip, Manifest.Entry entry, Places places, CopyWatch watch, Path file)
            throws IOException, BackupException {
        ZipEntry packed = zip.getEntry(entry.name());
        if (packed == null) {
            throw new BackupException(Phrase.of("keep.not-whole", file.toString()));
        }
        try (InputStream in = zip.getInputStream(packed); OutputStream out = places.open(entry.name(), entry.size())) {
            Digests.Copied copied = Digests.copy(in, out, entry.size(), watch);
            if (copied.size() != entry.size() || !copied.sha256().equals(entry.sha256())) {
                throw new BackupException(Phrase.of("keep.not-whole", file.toString()));
            }
        }
    }

    /** A file that is on the device when it is closed. */
    private static final class Synced extends FileOutputStream {

        Synced(Path place) throws IOException {
            super(place.toFile());
        }

        @Override
        public void close() throws IOException {
            if (getFD().valid()) {
                getFD().sync();
            }
            super.close();
        }
    }

    /** One file's bytes as part of all. */
    private record Part(CopyWatch watch, long before, long total) implements CopyWatch {
        @Override
        public void bytes(long done, long ofPart) {
            watch.bytes(before + done, total);
        }

        @Override
        public boolean cancelled() {
            return watch.cancelled();
        }
    }
}
