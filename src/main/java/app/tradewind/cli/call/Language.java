package app.tradewind.cli.call;

import app.tradewind.words.Lang;
import java.util.List;
import java.util.Locale;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** The language of a call: that of {@code --lang} wherever it stands on the line, or the computer's. */
public final class Language {

    /** The option's name. */
    public static final String OPTION = "--lang";

    private Language() { }

    /** Read before anything else is, so that help and refusals speak it too. The last one counts. */
    public static Lang of(List<String> line) {
        Lang lang = Lang.ofTag(Locale.getDefault().getLanguage()).orElse(Lang.EN);
        for (int i = 0; i < line.size(); i++) {
            String word = line.get(i);
            if (word.startsWith(OPTION + "=")) {
                lang = Lang.ofTag(word.substring(OPTION.length() + 1)).orElse(lang);
            } else if (word.equals(OPTION) && i + 1 < line.size()) {
                lang = Lang.ofTag(line.get(i + 1)).orElse(lang);
            }
        }
        return lang;
    }

    /** {@code en} or {@code zh}, also {@code zh-CN}. */
    public static final class Converter implements ITypeConverter<Lang> {
        @Override
        public Lang convert(String value) {
            return Lang.ofTag(value).orElseThrow(() -> new TypeConversionException(value));
        }
    }
}
