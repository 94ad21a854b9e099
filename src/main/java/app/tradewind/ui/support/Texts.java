package app.tradewind.ui.support;

import app.tradewind.words.Lang;
import app.tradewind.words.Phrase;
import app.tradewind.words.Words;
import java.util.Arrays;
import java.util.function.Supplier;
import javafx.beans.Observable;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.StringBinding;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;

/**
 * The window's words. Everything that is shown is bound through here, so that the language switches
 * while the window stands. For the window's own thread only.
 */
public final class Texts {

    private final ObjectProperty<Lang> lang;

    public Texts(Lang lang) {
        this.lang = new SimpleObjectProperty<>(lang);
    }

    public ObjectProperty<Lang> langProperty() {
        return lang;
    }

    public Lang lang() {
        return lang.get();
    }

    /** Said once, in the language of now. */
    public String say(Phrase phrase) {
        return words().say(phrase);
    }

    /** Said once, in the language of now. */
    public String say(String code, Object... args) {
        return words().say(code, args);
    }

    /** A text that follows the language. */
    public StringBinding bind(String code, Object... args) {
        return bind(Phrase.of(code, args));
    }

    /** A text that follows the language. */
    public StringBinding bind(Phrase phrase) {
        return Bindings.createStringBinding(() -> say(phrase), lang);
    }

    /** A text that follows the language and what is to be said; empty while there is nothing to say. */
    public StringBinding bind(ObservableValue<Phrase> phrase) {
        return Bindings.createStringBinding(() -> phrase.getValue() == null ? "" : say(phrase.getValue()), lang, phrase);
    }

    /** Any text made from figures, made again when the language or one of the others changes. */
    public StringBinding follow(Supplier<String> text, Observable... others) {
        Observable[] all = Arrays.copyOf(others, others.length + 1);
        all[others.length] = lang;
        return Bindings.createStringBinding(text::get, all);
    }

    /** Figures, days and money as the reader writes them. */
    public Figures figures() {
        return Figures.in(lang.get());
    }

    private Words words() {
        return Words.in(lang.get());
    }
}
