package app.tradewind.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class WordsTest {

    private static final Pattern KEY = Pattern.compile("\"((?:" + String.join("|", Words.AREAS) + ")\\.[a-z0-9.-]+)\"");

    static Stream<String> areas() {
        return Words.AREAS.stream();
    }

    @ParameterizedTest
    @MethodSource("areas")
    @DisplayName("both languages say the same things, and nothing that nobody asks for")
    void bundlesAgree(String area) throws IOException {
        assertThat(MessageFiles.complaints(texts(area, "en"), texts(area, "zh"), sources())).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("areas")
    @DisplayName("no key stands in a file twice, and each belongs to the file's area")
    void keysAreUnique(String area) throws IOException {
        for (Lang lang : Lang.values()) {
            Set<String> seen = new HashSet<>();
            Path file = Path.of("src/main/resources/app/tradewind/words", area + "_" + lang.tag() + ".properties");
            for (String line : Files.readAllLines(file)) {
                if (!line.isBlank() && !line.startsWith("#")) {
                    String key = line.substring(0, line.indexOf('='));
                    assertThat(key).startsWith(area + ".");
                    assertThat(seen.add(key)).as(key + " in " + file).isTrue();
                }
            }
        }
    }

    @Test
    @DisplayName("every key that a source names is in the bundles")
    void nothingIsMissing() throws IOException {
        Words words = Words.in(Lang.EN);
        Matcher key = KEY.matcher(sources());
        while (key.find()) {
            assertThat(words.knows(key.group(1))).as(key.group(1)).isTrue();
        }
    }

    @Test
    @DisplayName("each complaint is made of files that deserve it")
    void plantedFiles() {
        List<String> complaints = MessageFiles.complaints(
                Map.of("a.same", "{0} rows", "a.only", "x", "a.idle", "y"),
                Map.of("a.same", "{1} 行", "a.more", "z", "a.idle", "y"),
                "\"a.same\" \"a.only\"");
        assertThat(complaints).contains("missing in Chinese: a.only=x", "missing in English: a.more=z",
                "different places: a.same [0] and [1]", "unused: a.idle");
    }

    @Test
    @DisplayName("phrases nest, days and figures follow the language")
    void saysPhrases() {
        LocalDate day = LocalDate.of(2026, 10, 14);
        assertThat(Words.in(Lang.EN).day(day)).isEqualTo("14 Oct 2026");
        assertThat(Words.in(Lang.ZH).day(day)).isEqualTo("2026年10月14日");
        Phrase inner = Phrase.of("reference.missing", "source");
        assertThat(Words.in(Lang.EN).say("reference.problem", "us.yaml", "3", inner))
                .isEqualTo("us.yaml, line 3: the key 'source' is missing");
        assertThat(Words.in(Lang.ZH).say("reference.problem", "us.yaml", "3", inner))
                .isEqualTo("us.yaml 第 3 行：缺少键“source”");
        assertThat(Words.in(Lang.EN).say("nobody.knows")).isEqualTo("[nobody.knows]");
    }

    private static Map<String, String> texts(String area, String lang) throws IOException {
        Properties texts = new Properties();
        try (InputStream in = Words.class.getResourceAsStream(area + "_" + lang + ".properties")) {
            texts.load(new InputStreamReader(in, StandardCharsets.UTF_8));
        }
        return texts.stringPropertyNames().stream().collect(Collectors.toMap(k -> k, texts::getProperty, (a, b) -> a, TreeMap::new));
    }

    /** Java, and the data files that name messages. */
    private static String sources() throws IOException {
        StringBuilder all = new StringBuilder();
        for (Path root : List.of(Path.of("src/main/java"), Path.of("src/main/resources/app/tradewind/intake/quality"))) {
            try (Stream<Path> files = Files.walk(root)) {
                for (Path file : files.filter(Files::isRegularFile).toList()) {
                    all.append(Files.readString(file));
                }
            }
        }
        return all.toString();
    }
}
