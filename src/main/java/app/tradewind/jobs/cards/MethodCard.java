package app.tradewind.jobs.cards;

import app.tradewind.words.Bilingual;
import java.util.List;

/**
 * What a person should know of a method.
 *
 * @param name short name, as it is typed
 * @param title what it is called
 * @param says what it does, for what, what it needs and what it cannot
 * @param known where it comes from and how it is reached
 * @param measured figures, each with the command that measured it; empty where nothing was measured
 */
public record MethodCard(String name, Bilingual title, Says says, Known known, List<Measured> measured) {

    public MethodCard {
        measured = List.copyOf(measured);
    }

    /** @param does what it does @param use what it is for @param needs data it needs @param cannot what not to expect */
    public record Says(Bilingual does, Bilingual use, Bilingual needs, Bilingual cannot) { }

    /**
     * @param basis the methods that answers name
     * @param commands of the command line that use it
     * @param source paper, book or document
     */
    public record Known(List<Named> basis, List<String> commands, String source) {
        public Known {
            basis = List.copyOf(basis);
            commands = List.copyOf(commands);
        }
    }

    /** How a method that answers name is said. @param begins beginning of the name answers carry @param plain its plain name; a blank at the end takes the rest of the name */
    public record Named(String begins, Bilingual plain) {

        /** @param basis a name that begins so */
        Bilingual said(String basis) {
            String rest = begins.endsWith(" ") ? basis.substring(begins.length()) : "";
            return new Bilingual(plain.en() + rest, plain.zh() + rest);
        }
    }

    /** @param figure what came out @param command that measured it: one of the program, or a measuring class of its tests */
    public record Measured(Bilingual figure, String command) { }
}
