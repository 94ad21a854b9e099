package app.tradewind.voice.lexicon;

import app.tradewind.words.text.AhoCorasick;
import app.tradewind.words.text.Borders;
import app.tradewind.words.text.Folding;
import app.tradewind.words.text.Tongue;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The terms of one language. A term is found where its words stand whole, with an ending of its language or
 * without; {@code !} behind it forbids endings, {@code *} allows any. Of terms that lie in each other the longest
 * counts.
 */
public final class Lexicon {

    private final Tongue tongue;
    private final List<Form> forms = new ArrayList<>();
    private final AhoCorasick search;
    /** By form: does a denial stand in it? */
    private final boolean[] denies;

    /** @param any whatever may follow in the word, @param exact nothing may */
    private record Form(String text, boolean any, boolean exact, Sense sense) { }

    /** @param senses by term as it stands in the file */
    Lexicon(Tongue tongue, Map<String, Sense> senses) {
        this.tongue = tongue;
        Map<String, Form> byText = new TreeMap<>();
        senses.forEach((term, sense) -> {
            boolean any = term.endsWith("*");
            boolean exact = term.endsWith("!");
            String text = Folding.term(any || exact ? term.substring(0, term.length() - 1) : term);
            byText.merge(text, new Form(text, any, exact, sense), (one, other) ->
                    new Form(text, one.any || other.any, one.exact && other.exact, one.sense.and(other.sense)));
        });
        forms.addAll(byText.values());
        search = new AhoCorasick(forms.stream().map(Form::text).toList());
        denies = new boolean[forms.size()];
        for (int i = 0; i < denies.length; i++) {
            Form form = forms.get(i);
            denies[i] = form.sense.value() != 0 && found(form.text).stream().anyMatch(hit -> hit.sense().denies() && hit.end() - hit.start() < form.text.length());
        }
    }

    public Tongue tongue() {
        return tongue;
    }

    /** Terms in a folded text, in its order. */
    public List<Hit> hits(String text) {
        List<Hit> found = found(text);
        found.sort(Comparator.comparingInt(Hit::start).thenComparing(Hit::end, Comparator.reverseOrder()));
        return longest(found);
    }

    private List<Hit> found(String text) {
        List<Hit> found = new ArrayList<>();
        search.scan(text.toCharArray(), text.length(), (index, end) -> {
            Form form = forms.get(index);
            int start = end - form.text.length();
            int whole = Borders.startsWord(text, start) ? end(form, text, end) : -1;
            if (whole > 0 && !(form.exact && besideHangul(text, start, end))) {
                found.add(new Hit(start, whole, form.sense, denies[index]));
            }
        });
        return found;
    }

    /** One past the word that the term begins, or -1 where it goes on as another word. */
    private int end(Form form, String text, int end) {
        if (Borders.endsWord(text, end)) {
            return end;
        }
        int word = Borders.wordEnd(text, end);
        return form.any || !form.exact && tongue.endings().contains(text.substring(end, word)) ? word : -1;
    }

    private static boolean besideHangul(String text, int start, int end) {
        return start > 0 && hangul(text.charAt(start - 1)) || end < text.length() && hangul(text.charAt(end));
    }

    private static boolean hangul(char c) {
        return c >= '\uAC00' && c <= '\uD7AF';
    }

    private static List<Hit> longest(List<Hit> found) {
        List<Hit> kept = new ArrayList<>();
        int reached = -1;
        for (int i = 0; i < found.size(); i++) {
            Hit hit = found.get(i);
            Hit before = kept.isEmpty() ? null : kept.get(kept.size() - 1);
            if (before != null && before.start() == hit.start() && before.end() == hit.end()) {
                kept.set(kept.size() - 1, new Hit(hit.start(), hit.end(), before.sense().and(hit.sense()), before.denies() || hit.denies()));
            } else if (hit.end() > reached) {
                kept.add(hit);
                reached = hit.end();
            }
        }
        return kept;
    }
}
