package app.tradewind.jobs.keeping;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import app.tradewind.intake.Hints;
import app.tradewind.intake.UnusableFileException;
import app.tradewind.jobs.ImportFiles;
import app.tradewind.jobs.Progress;
import app.tradewind.storage.Workspace;
import app.tradewind.words.Phrase;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.SplittableRandom;
import java.util.concurrent.CancellationException;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("A backup")
class RestoreBackupTest {

    @TempDir
    private Path temp;
    private Path shop;
    private Path backup;
    private Path places;

    @BeforeEach
    void backUp() throws Exception {
        shop = temp.resolve("我的 shop");
        backup = temp.resolve("out/备份 1.zip");
        places = Files.createDirectories(temp.resolve("places"));
        Path orders = Files.writeString(temp.resolve("orders.csv"), "order_id,sku,market,date,quantity,amount,currency\n"
                + "1,MUG,US,2026-10-19,2,25.80,USD\n2,MUG,US,2026-10-20,1,12.90,USD\n");
        try (ImportFiles job = ImportFiles.into(shop)) {
            job.run(List.of(orders), Hints.NONE, false, Progress.NONE);
        }
        Files.createDirectories(shop.resolve("reference/pricing"));
        Files.writeString(shop.resolve("reference/pricing/own.yaml"), "note: 成本\n");
        try (Keeping keeping = Keeping.open(shop)) {
            assertThat(keeping.backUp(backup, Progress.NONE).code()).isEqualTo("keep.backed-up");
        }
    }

    @Test
    @DisplayName("comes back in a new folder and in an empty one, with its rows, settings and reference files")
    void comesBack() throws Exception {
        Files.createDirectories(places.resolve("empty"));
        for (String name : List.of("new", "empty")) {
            Path place = places.resolve(name);
            assertThat(new RestoreBackup(backup, place, Progress.NONE).run().off()).isZero();
            try (Workspace before = Workspace.open(shop); Workspace back = Workspace.open(place)) {
                assertThat(back.imports().list()).isEqualTo(before.imports().list()).hasSize(1);
                List<Object> lines = new ArrayList<>();
                back.sales().each((id, sale, counts) -> lines.add(sale.line().orderId()));
                assertThat(lines).containsExactly("1", "2");
            }
            assertThat(place.resolve("reference/pricing/own.yaml")).hasContent("note: 成本\n");
        }
        assertThat(inside(places)).containsExactly("empty", "new");
    }

    @Test
    @DisplayName("never goes over what is there, a workspace or any file")
    void neverOver() throws IOException {
        byte[] before = Files.readAllBytes(shop.resolve("tradewind.mv.db"));
        assertThat(refused(backup, shop)).isEqualTo("keep.not-empty");
        Path note = Files.writeString(places.resolve("note.txt"), "mine");
        assertThat(refused(backup, places)).isEqualTo("keep.not-empty");
        assertThat(refused(backup, note)).isEqualTo("keep.not-empty");
        assertThat(refused(backup, temp.resolve("a;b"))).isEqualTo("storage.semicolon");
        assertThat(Files.readAllBytes(shop.resolve("tradewind.mv.db"))).isEqualTo(before);
        assertThat(note).hasContent("mine");
        assertThat(inside(temp)).containsExactlyInAnyOrder("out", "orders.csv", "places", "我的 shop");
    }

    @Test
    @DisplayName("cut short or with a byte changed anywhere is refused, or gives back the very same; nothing is left")
    void damaged() throws Exception {
        byte[] whole = Files.readAllBytes(backup);
        SplittableRandom chance = new SplittableRandom(3);
        Path bad = temp.resolve("out/bad.zip");
        int refusals = 0;
        for (int i = 0; i < 40; i++) {
            byte[] changed = whole.clone();
            changed[chance.nextInt(whole.length)] ^= (byte) (1 << chance.nextInt(8));
            Files.write(bad, i % 4 == 0 ? Arrays.copyOf(whole, chance.nextInt(whole.length)) : changed);
            try {
                new RestoreBackup(bad, places.resolve("w" + i), Progress.NONE).run();
                assertThat(places.resolve("w" + i).resolve("reference/pricing/own.yaml")).hasContent("note: 成本\n");
            } catch (UnusableFileException e) {
                refusals++;
                assertThat(e.phrase().code()).isIn("keep.not-whole", "keep.foreign");
                assertThat(places.resolve("w" + i)).doesNotExist();
            }
        }
        assertThat(refusals).isGreaterThan(25);
        assertThat(inside(places)).allMatch(name -> name.startsWith("w"));
    }

    @Test
    @DisplayName("that is none is told from one that is damaged, and changes nothing")
    void foreign() throws Exception {
        assertThat(refused(temp.resolve("orders.csv"), places.resolve("w"))).isEqualTo("keep.foreign");
        assertThat(refused(temp.resolve("gone.zip"), places.resolve("w"))).isEqualTo("keep.no-file");
        Path other = temp.resolve("other.zip");
        zip(other, List.of("tradewind.mv.db"), "");
        assertThat(refused(other, places.resolve("w"))).isEqualTo("keep.foreign");
        zip(other, List.of("tradewind.mv.db"), manifest("tradewind.mv.db"));
        assertThat(refused(other, places.resolve("w"))).as("whole, but no database").isEqualTo("keep.not-whole");
        assertThat(inside(places)).isEmpty();
    }

    @Test
    @DisplayName("with a way out of the folder, two names or a stowaway is refused, though its digests are right")
    void slips() throws Exception {
        Path slip = temp.resolve("slip.zip");
        for (String name : List.of("reference/../../evil.txt", "../evil.txt", "/evil.txt", "reference\\..\\..\\evil.txt",
                "reference//evil.txt", "C:/evil.txt", "reference/c:evil.txt", "evil.txt", "reference/..")) {
            zip(slip, List.of("tradewind.mv.db", name), manifest("tradewind.mv.db", name));
            assertThat(refused(slip, places.resolve("w"))).as(name).isEqualTo("keep.not-whole");
        }
        zip(slip, List.of("tradewind.mv.db", "reference/stowaway.yaml"), manifest("tradewind.mv.db"));
        assertThat(refused(slip, places.resolve("w"))).isEqualTo("keep.not-whole");
        zip(slip, List.of("tradewind.mv.db"), manifest("tradewind.mv.db", "tradewind.mv.db"));
        assertThat(refused(slip, places.resolve("w"))).isEqualTo("keep.not-whole");
        try (Stream<Path> all = Files.walk(temp)) {
            assertThat(all.map(file -> file.getFileName().toString())).noneMatch(name -> name.contains("evil"));
        }
    }

    @Test
    @DisplayName("that is cancelled leaves nothing; one that is cancelled while written leaves the earlier one")
    void cancelled() throws Exception {
        assertThatThrownBy(() -> new RestoreBackup(backup, places.resolve("w"), stopAt(1)).run())
                .isInstanceOf(CancellationException.class);
        assertThat(inside(places)).isEmpty();
        byte[] before = Files.readAllBytes(backup);
        try (Keeping keeping = Keeping.open(shop)) {
            assertThatThrownBy(() -> keeping.backUp(backup, stopAt(1))).isInstanceOf(CancellationException.class);
            assertThat(catchThrowableOfType(UnusableFileException.class, () -> keeping.backUp(places, Progress.NONE)).phrase().code())
                    .isEqualTo("keep.folder");
        }
        assertThat(Files.readAllBytes(backup)).isEqualTo(before);
        for (Path wrong : List.of(shop.resolve("tradewind.mv.db"), shop.resolve("reference/in.zip"), temp.resolve("orders.csv"))) {
            try (Keeping keeping = Keeping.open(shop)) {
                assertThat(catchThrowableOfType(UnusableFileException.class, () -> keeping.backUp(wrong, Progress.NONE)).phrase().code())
                        .isEqualTo(wrong.startsWith(shop) ? "keep.inside" : "keep.other-file");
            }
        }
        assertThat(inside(backup.getParent())).containsExactly("备份 1.zip");
    }

    @Test
    @Timeout(60)
    @DisplayName("whose restoring is killed leaves no workspace, and the next try sweeps what lay beside")
    void killed() throws Exception {
        Path place = places.resolve("w");
        Process child = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-XX:TieredStopAtLevel=1",
                "-Dfile.encoding=UTF-8", "-Dsun.jnu.encoding=UTF-8", "-cp", System.getProperty("java.class.path"),
                Child.class.getName(), backup.toString(), place.toString())
                .redirectErrorStream(true).start();
        try (BufferedReader out = child.inputReader()) {
            assertThat(out.readLine()).isEqualTo("halfway");
        } finally {
            child.destroyForcibly();
            assertThat(child.waitFor(20, TimeUnit.SECONDS)).isTrue();
        }
        assertThat(place).doesNotExist();
        assertThat(inside(places)).containsExactly(".w.restoring");
        new RestoreBackup(backup, place, Progress.NONE).run();
        assertThat(inside(places)).containsExactly("w");
    }

    /** Restores, says so once bytes flow, and waits to be killed. */
    static final class Child {

        private Child() { }

        public static void main(String[] args) throws Exception {
            new RestoreBackup(Path.of(args[0]), Path.of(args[1]), new Progress() {
                @Override
                public void at(Phrase what, long done, long total) {
                    System.out.println("halfway");
                    System.out.flush();
                    try {
                        System.in.read();
                    } catch (IOException e) {
                        throw new IllegalStateException(e);
                    }
                }

                @Override
                public boolean cancelled() {
                    return false;
                }
            }).run();
        }
    }

    private static Progress stopAt(int calls) {
        return new Progress() {
            private int told;

            @Override
            public void at(Phrase what, long done, long total) {
                told++;
            }

            @Override
            public boolean cancelled() {
                return told >= calls;
            }
        };
    }

    private static String refused(Path file, Path place) {
        return catchThrowableOfType(UnusableFileException.class, () -> new RestoreBackup(file, place, Progress.NONE).run()).phrase().code();
    }

    private static List<String> inside(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }

    private static void zip(Path target, List<String> names, String manifest) throws IOException {
        try (ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(target))) {
            for (String name : names) {
                out.putNextEntry(new ZipEntry(name));
                out.write("evil".getBytes(StandardCharsets.UTF_8));
                out.closeEntry();
            }
            if (!manifest.isEmpty()) {
                out.putNextEntry(new ZipEntry("tradewind-backup.txt"));
                out.write(manifest.getBytes(StandardCharsets.UTF_8));
                out.closeEntry();
            }
        }
    }

    /** As the program writes it, for files that say "evil". */
    private static String manifest(String... names) throws Exception {
        StringBuilder text = new StringBuilder("tradewind-backup 1\nmade 2026-11-22T10:00:00Z\nbuyers 0\n");
        for (String name : names) {
            text.append("file 4 ").append(sha256("evil")).append(' ').append(name).append('\n');
        }
        return text + "whole " + sha256(text.toString()) + '\n';
    }

    private static String sha256(String text) throws Exception {
        return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
    }
}
