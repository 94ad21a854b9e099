package app.tradewind.jobs.copydesk;

import app.tradewind.copyrisk.Finding;
import app.tradewind.copyrisk.mend.Edit;
import java.util.ArrayList;
import java.util.List;

/**
 * What a text would be with other words in place, and what a check of it says. Nothing is kept.
 *
 * @param edit what would be written in place of what
 * @param before the sentence as it is, its stretch marked
 * @param after the sentence as it would be
 * @param gone findings of the listing that it would no longer have
 * @param raised findings that it would have and has not now
 */
public record MendPreview(Edit edit, Sentence before, Sentence after, List<Finding> gone, List<Finding> raised) {

    private static final String ENDS = ".!?。！？\n";
    /** A longer sentence is cut: so many characters beside the change are enough to read it. */
    private static final int REACH = 110;
    private static final String CUT = "…";

    public MendPreview {
        gone = List.copyOf(gone);
        raised = List.copyOf(raised);
    }

    /** @param start first unit of what is marked @param end one past the last */
    public record Sentence(String text, int start, int end) {

        /** The sentence of {@code text} around a stretch. */
        static Sentence around(String text, int start, int end) {
            int from = start;
            while (from > 0 && start - from < REACH && !closes(text, from - 1)) {
                from--;
            }
            int to = end;
            while (to < text.length() && to - end < REACH && (to == end || !closes(text, to - 1))) {
                to++;
            }
            while (from < start && Character.isWhitespace(text.charAt(from))) {
                from++;
            }
            while (to > end && Character.isWhitespace(text.charAt(to - 1))) {
                to--;
            }
            from = from > 0 && from < text.length() && Character.isLowSurrogate(text.charAt(from)) ? from - 1 : from;
            to = to < text.length() && Character.isLowSurrogate(text.charAt(to)) ? to + 1 : to;
            String head = start - from >= REACH ? CUT : "";
            String tail = to - end >= REACH ? CUT : "";
            return new Sentence(head + text.substring(from, to) + tail, start - from + head.length(), end - from + head.length());
        }

        /** A point in a number or an address ends no sentence. */
        private static boolean closes(String text, int at) {
            char c = text.charAt(at);
            return ENDS.indexOf(c) >= 0 && (c != '.' || at + 1 == text.length() || Character.isWhitespace(text.charAt(at + 1)));
        }

        public String marked() {
            return text.substring(start, end);
        }
    }

    /**
     * @param text the field as it is
     * @param before findings of the listing
     * @param after findings of the listing with the edit
     */
    public static MendPreview of(Edit edit, String text, List<Finding> before, List<Finding> after) {
        int at = edit.place(text).orElse(edit.at());
        String now = edit.apply(text).orElse(text);
        return new MendPreview(edit, Sentence.around(text, at, at + edit.was().length()),
                Sentence.around(now, at, at + edit.becomes().length()), without(before, after), without(after, before));
    }

    /** Those of the first that have none alike in the second; each of the second stands for one. */
    private static List<Finding> without(List<Finding> first, List<Finding> second) {
        List<Finding> left = new ArrayList<>(second);
        List<Finding> alone = new ArrayList<>();
        for (Finding finding : first) {
            Finding like = left.stream().filter(other -> other.rule().id().equals(finding.rule().id())
                    && other.span().field().equals(finding.span().field()) && other.span().text().equals(finding.span().text()))
                    .findFirst().orElse(null);
            if (like == null || !left.remove(like)) {
                alone.add(finding);
            }
        }
        return alone;
    }
}
