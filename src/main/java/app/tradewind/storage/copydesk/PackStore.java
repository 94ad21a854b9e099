package app.tradewind.storage.copydesk;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.InflaterInputStream;
import org.jdbi.v3.core.Jdbi;

/** Rule packs as they were whenever they were others than before. */
public final class PackStore {

    private final Jdbi jdbi;

    public PackStore(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /** @param day the workspace's day when they were first used */
    public record Version(long id, String digest, LocalDate day) { }

    /** All versions, the oldest first. */
    public List<Version> list() {
        return jdbi.withHandle(handle -> handle.createQuery("select id, digest, said_on from copy_packs order by id")
                .map((row, context) -> new Version(row.getLong(1), row.getString(2), row.getObject(3, LocalDate.class))).list());
    }

    /** Keeps a version that was never met. */
    public synchronized void keep(String digest, LocalDate day, Map<String, String> files) {
        boolean known = jdbi.withHandle(handle -> handle.createQuery("select count(*) from copy_packs where digest = ?")
                .bind(0, digest).mapTo(Integer.class).one()) > 0;
        if (!known) {
            byte[] packed = packed(files);
            jdbi.useTransaction(handle -> {
                long id = handle.createQuery("select coalesce(max(id), 0) + 1 from copy_packs").mapTo(Long.class).one();
                handle.execute("insert into copy_packs (id, digest, said_on, files) values (?, ?, ?, ?)", id, digest, day, packed);
            });
        }
    }

    /** Name and text of every file of a version. */
    public Optional<Map<String, String>> files(long id) {
        return jdbi.withHandle(handle -> handle.createQuery("select files from copy_packs where id = ?").bind(0, id)
                .map((row, context) -> unpacked(row.getBytes(1))).findFirst());
    }

    private static byte[] packed(Map<String, String> files) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (DataOutputStream out = new DataOutputStream(new DeflaterOutputStream(bytes))) {
            out.writeInt(files.size());
            for (Map.Entry<String, String> file : files.entrySet()) {
                for (String text : List.of(file.getKey(), file.getValue())) {
                    byte[] utf = text.getBytes(StandardCharsets.UTF_8);
                    out.writeInt(utf.length);
                    out.write(utf);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static Map<String, String> unpacked(byte[] packed) {
        Map<String, String> files = new LinkedHashMap<>();
        try (DataInputStream in = new DataInputStream(new InflaterInputStream(new ByteArrayInputStream(packed)))) {
            int count = in.readInt();
            for (int i = 0; i < count; i++) {
                files.put(text(in), text(in));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return files;
    }

    private static String text(DataInputStream in) throws IOException {
        return new String(in.readNBytes(in.readInt()), StandardCharsets.UTF_8);
    }
}
