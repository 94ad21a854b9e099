package app.tradewind.jobs.copydesk;

import app.tradewind.catalog.Listing;
import app.tradewind.copyrisk.picture.Palette;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;

/** A listing's picture, where it is a file on this computer. An address in the network is never asked. */
final class PictureFile {

    private static final Set<String> NAMES = Set.of("image", "picture", "photo", "main image", "image path", "image url", "bild", "图片", "主图");
    /** So many pixels a side are enough to tell colours. */
    private static final int SIDE = 96;
    private static final long MOST_BYTES = 40_000_000L;

    private final List<Path> folders;

    /** @param folders in which a bare file name is looked for */
    PictureFile(List<Path> folders) {
        this.folders = folders;
    }

    /** The colours of the listing's picture; empty where it names none, or none that can be read here. */
    Optional<Palette> of(Listing listing) {
        return listing.facts().attributes().entrySet().stream()
                .filter(each -> NAMES.contains(each.getKey().toLowerCase(Locale.ROOT).replace('_', ' ').strip()))
                .flatMap(each -> file(each.getValue().strip()).stream()).findFirst().flatMap(PictureFile::palette);
    }

    /** Whether a file of this name stands there. */
    static boolean isThere(String path) {
        try {
            return Files.isRegularFile(Path.of(path));
        } catch (InvalidPathException e) {
            return false;
        }
    }

    private Optional<Path> file(String named) {
        try {
            String text = named.startsWith("file:") ? Path.of(URI.create(named)).toString() : named;
            if (text.contains("://") || text.startsWith("\\\\") || text.startsWith("//")) {
                return Optional.empty();
            }
            Path path = Path.of(text);
            Stream<Path> places = path.isAbsolute() ? Stream.of(path) : folders.stream().map(folder -> folder.resolve(path));
            return places.filter(Files::isRegularFile).findFirst();
        } catch (IllegalArgumentException | java.nio.file.FileSystemNotFoundException e) {
            return Optional.empty();
        }
    }

    /** Read coarsely: every so many pixels, so that a large picture costs no more memory than a small one. */
    static Optional<Palette> palette(Path file) {
        try (ImageInputStream in = Files.size(file) > MOST_BYTES ? null : ImageIO.createImageInputStream(file.toFile())) {
            Iterator<ImageReader> readers = in == null ? List.<ImageReader>of().iterator() : ImageIO.getImageReaders(in);
            if (!readers.hasNext()) {
                return Optional.empty();
            }
            ImageReader reader = readers.next();
            try {
                reader.setInput(in, true, true);
                ImageReadParam coarse = reader.getDefaultReadParam();
                int step = Math.max(1, Math.max(reader.getWidth(0), reader.getHeight(0)) / SIDE);
                coarse.setSourceSubsampling(step, step, 0, 0);
                BufferedImage image = reader.read(0, coarse);
                int[] pixels = image.getRGB(0, 0, image.getWidth(), image.getHeight(), null, 0, image.getWidth());
                return Optional.of(Palette.of(pixels));
            } finally {
                reader.dispose();
            }
        } catch (IOException | IllegalArgumentException | IndexOutOfBoundsException e) {
            // A file that is no picture, or a damaged one, gives no hint; it costs the listing nothing else.
            return Optional.empty();
        }
    }
}
