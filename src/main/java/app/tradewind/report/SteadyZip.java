package app.tradewind.report;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.Collections;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;

/** Repacks a zip file without the times of day that its writer put in, so that the same content gives the same bytes. */
public final class SteadyZip {

    /** The first day that a zip entry can name. */
    private static final LocalDateTime NEVER = LocalDateTime.of(1980, 1, 1, 0, 0);

    private SteadyZip() { }

    /**
     * @param zip writes a zip file
     * @param out gets it repacked; it is left open
     */
    public static void write(WholeFile.Content zip, OutputStream out) throws IOException {
        Path loose = Files.createTempFile("tradewind", ".zip");
        try {
            try (OutputStream first = Files.newOutputStream(loose)) {
                zip.writeTo(first);
            }
            try (ZipFile from = new ZipFile(loose.toFile())) {
                repack(from, new ZipOutputStream(out));
            }
        } finally {
            Files.deleteIfExists(loose);
        }
    }

    private static void repack(ZipFile from, ZipOutputStream to) throws IOException {
        for (ZipEntry entry : Collections.list(from.entries())) {
            ZipEntry steady = new ZipEntry(entry.getName());
            steady.setTimeLocal(NEVER);
            to.putNextEntry(steady);
            try (InputStream in = from.getInputStream(entry)) {
                in.transferTo(to);
            }
            to.closeEntry();
        }
        to.finish();
    }
}
