package app.tradewind.jobs.copydesk.packs;

import java.util.List;
import java.util.stream.Collectors;

/** Texts as YAML writes them. */
final class YamlText {

    private YamlText() { }

    /** A text in double quotes; what is not printable is left out. */
    static String quoted(String text) {
        StringBuilder quoted = new StringBuilder("\"");
        text.strip().codePoints().forEach(c -> {
            if (c == '"' || c == '\\') {
                quoted.append('\\').appendCodePoint(c);
            } else if (c == '\n' || c == '\t' || c == '\r') {
                quoted.append(' ');
            } else if (!Character.isISOControl(c) && !(c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE)) {
                quoted.appendCodePoint(c);
            }
        });
        return quoted.append('"').toString();
    }

    /** {@code ["a", "b"]}. */
    static String list(List<String> texts) {
        return texts.stream().map(YamlText::quoted).collect(Collectors.joining(", ", "[", "]"));
    }
}
