package app.tradewind.copyrisk.mend;

import java.util.Optional;

/**
 * A stretch of a field and what is written in its place. It finds its place by what stands there and
 * beside it, so that it holds when the listing is imported again; where the stretch is gone, the edit
 * says nothing.
 *
 * @param field the field
 * @param at where the stretch began when the edit was made
 * @param was the stretch
 * @param becomes what is written instead; empty to leave it out
 * @param before up to {@value #REACH} characters before it
 * @param after up to {@value #REACH} characters after it
 */
public record Edit(String field, int at, String was, String becomes, String before, String after) {

    private static final int REACH = 24;

    /** The edit of {@code text} from {@code start} to {@code end}. */
    public static Edit of(String field, String text, int start, int end, String becomes) {
        return new Edit(field, start, text.substring(start, end), becomes,
                text.substring(Math.max(0, start - REACH), start), text.substring(end, Math.min(text.length(), end + REACH)));
    }

    /**
     * Where the stretch stands in a text: beside the same words, of several the nearest to where it stood;
     * beside other words only where it occurs once.
     */
    public Optional<Integer> place(String text) {
        int best = -1;
        int only = -1;
        int count = 0;
        for (int i = text.indexOf(was); i >= 0 && !was.isEmpty(); i = text.indexOf(was, i + 1)) {
            boolean beside = text.startsWith(after, i + was.length()) && text.substring(0, i).endsWith(before);
            if (beside && (best < 0 || Math.abs(i - at) < Math.abs(best - at))) {
                best = i;
            }
            only = i;
            count++;
        }
        return best >= 0 ? Optional.of(best) : count == 1 ? Optional.of(only) : Optional.empty();
    }

    /** The text with the edit made; empty where the stretch is not in it. */
    public Optional<String> apply(String text) {
        return place(text).map(at -> text.substring(0, at) + becomes + text.substring(at + was.length()));
    }
}
