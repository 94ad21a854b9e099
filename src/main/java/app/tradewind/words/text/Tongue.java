package app.tradewind.words.text;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** A language that rules can be written for, with the endings that its words may take on. */
public enum Tongue {
    EN("en", "s es 's", "a an as at by on the and with for of to is your you from not this are in that without when our it"),
    ZH("zh", "", ""),
    ES("es", "s es", "el la los las con para de y sin una por del que su es"),
    DE("de", "e en er em es s n", "der die das und mit fur ist ohne ein eine von zu nicht im auf den aus"),
    FR("fr", "s e es x", "le la les et avec pour des du une sans est pas en sur qui au"),
    IT("it", "", "il lo la gli e con per di una senza del della che nel"),
    PT("pt", "s es", "o a os as com para de e sem uma do da que nao em seu sua"),
    JA("ja", "", ""),
    AR("ar", "ه ها هم ات ين ون ان ي ك", ""),
    ID("id", "nya kan", "dan dengan untuk yang dari tanpa bukan tidak ini isi sudah di"),
    RU("ru", "а у ы и е о ом ой ов ам ами ах ю я ей ия ию ии ием ый ая ое ые ого ему ым ых ую ть т ет ит", ""),
    KO("ko", "", ""),
    TH("th", "", ""),
    VI("vi", "", "va cua cho voi khong la"),
    TR("tr", "", "ve icin ile bir"),
    PL("pl", "", "i z do na nie dla jest"),
    NL("nl", "e en s", "de het een en met voor van niet zonder");

    private final String tag;
    private final List<String> endings;
    private final List<String> stopWords;

    Tongue(String tag, String endings, String stopWords) {
        this.tag = tag;
        this.endings = list(endings);
        this.stopWords = list(stopWords);
    }

    public String tag() {
        return tag;
    }

    /** One bit, for sets of languages. */
    public int bit() {
        return 1 << ordinal();
    }

    /** What may follow a term of this language inside the same word. */
    public List<String> endings() {
        return endings;
    }

    List<String> stopWords() {
        return stopWords;
    }

    /** The language of {@code de}, {@code pt-BR}, {@code ms}; empty where no rule speaks it. */
    public static Optional<Tongue> ofTag(String tag) {
        String head = tag.strip().toLowerCase(Locale.ROOT).split("[-_]", 2)[0];
        String known = "ms".equals(head) || "in".equals(head) ? "id" : head;
        return Arrays.stream(values()).filter(tongue -> tongue.tag.equals(known)).findFirst();
    }

    private static List<String> list(String words) {
        return words.isEmpty() ? List.of() : List.of(words.split(" "));
    }
}
