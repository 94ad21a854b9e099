package app.tradewind.samples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.math.MathContext;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;

/** A file under {@code expected/}: compared, or written anew where {@code -Dgolden.update=true}. */
final class Golden {

    static final boolean UPDATE = Boolean.getBoolean("golden.update");

    private static final Pattern FIGURE = Pattern.compile("(?<![\\w.-])\\d+\\.\\d{3,}(?![\\w.])");
    private static final int SIGNIFICANT = 5;

    private Golden() { }

    static Path file(String story, String name) {
        return SampleCatalogs.FOLDER.resolve(story).resolve("expected").resolve(name);
    }

    static void hold(String story, String name, String content) throws IOException {
        Path file = file(story, name);
        if (UPDATE) {
            Files.createDirectories(file.getParent());
            Files.writeString(file, content);
        }
        assertThat(steady(content)).as(story + "/expected/" + name).isEqualTo(steady(Files.readString(file)));
    }

    /** Figures to five significant digits: the last ones may differ from processor to processor. */
    private static String steady(String text) {
        return FIGURE.matcher(text).replaceAll(figure -> new BigDecimal(figure.group())
                .round(new MathContext(SIGNIFICANT)).stripTrailingZeros().toPlainString());
    }
}
