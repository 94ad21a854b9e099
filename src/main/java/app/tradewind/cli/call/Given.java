package app.tradewind.cli.call;

import app.tradewind.words.Phrase;
import java.util.Collection;
import java.util.Optional;
import java.util.function.Function;

/** Numbers that a call gives to act on. Nothing is done unless each of them is known. */
public final class Given {

    private Given() { }

    /**
     * @param known numbers that there are
     * @param unknown what to say of the first that is not among them
     * @return whether all are
     */
    public static <T> boolean isKnown(Collection<T> given, Collection<T> known, OutputOptions out, Function<T, Phrase> unknown) {
        Optional<T> first = given.stream().filter(each -> !known.contains(each)).findFirst();
        first.ifPresent(each -> out.tell(unknown.apply(each)));
        return first.isEmpty();
    }
}
