package app.tradewind.voice.reading;

import app.tradewind.voice.Span;
import app.tradewind.voice.lexicon.Hit;
import app.tradewind.voice.lexicon.Sense.Role;
import app.tradewind.words.text.Borders;
import app.tradewind.words.text.Clauses;
import app.tradewind.words.text.Folded;
import java.util.List;

/**
 * A text with the terms found in it: what each is worth where it stands. A word of denial reaches over a few words
 * of its clause, one of degree over one, a turn such as "but" over its sentence.
 */
final class Sentence {

    private static final String COMMAS = ",\u3001\u060C:()";
    /** Words between a denial and what it denies, where words stand apart; else characters. */
    private static final int REACH = 3;
    private static final int NEXT = 1;
    private static final double STRONGER = 1.4;
    private static final double WEAKER = 0.6;
    /** "Not good" is less than bad, "not broken" a little good. */
    private static final double DENIED_GOOD = -0.75;
    private static final double DENIED_BAD = -0.4;
    private static final double BEFORE_BUT = 0.6;
    private static final int LONGEST_QUOTE = 160;
    private static final int AROUND = 60;

    private final Folded folded;
    private final String text;
    private final Clauses clauses;
    private final List<Hit> hits;
    /** Before each character: how many ends of sentences, and how many of those, commas and turns. */
    private final int[] ends;
    private final int[] cuts;

    Sentence(Folded folded, List<Hit> hits) {
        this.folded = folded;
        this.text = folded.text();
        this.clauses = new Clauses(text);
        this.hits = hits;
        this.ends = new int[text.length() + 1];
        this.cuts = new int[text.length() + 1];
        hits.stream().filter(hit -> hit.sense().turns()).forEach(hit -> cuts[hit.start() + 1]++);
        for (int i = 0; i < text.length(); i++) {
            boolean end = clauses.ends(i);
            ends[i + 1] = ends[i] + (end ? 1 : 0);
            cuts[i + 1] += cuts[i] + (end || COMMAS.indexOf(text.charAt(i)) >= 0 ? 1 : 0);
        }
    }

    /** What a term says here. */
    double worth(int index) {
        Hit hit = hits.get(index);
        if (hit.sense().value() == 0) {
            return 0;
        }
        double value = hit.sense().value() * degree(index);
        if (denied(index)) {
            value *= value > 0 ? DENIED_GOOD : DENIED_BAD;
        }
        return value * turn(hit);
    }

    /** Is the term denied: "not", or its like behind it? */
    boolean denied(int index) {
        Hit hit = hits.get(index);
        if (hit.denies()) {
            return false;
        }
        boolean denied = false;
        for (int i = index - 1; i >= 0 && near(hits.get(i), hit, REACH); i--) {
            denied |= hits.get(i).sense().has(Role.NOT_BEFORE) && hits.get(i).end() <= hit.start();
        }
        for (int i = index + 1; i < hits.size() && near(hit, hits.get(i), REACH); i++) {
            if (hits.get(i).sense().has(Role.NOT_AFTER) && hits.get(i).start() >= hit.end()) {
                return !denied;
            }
        }
        return denied;
    }

    /** Do both stand in one clause, nothing that parts it between them? */
    boolean together(Hit one, Hit other) {
        Hit first = one.start() <= other.start() ? one : other;
        Hit second = first == one ? other : one;
        return second.start() <= first.end() || cuts[first.end()] == cuts[second.start()];
    }

    /** The clause around a term as it was written; a long one is cut at words. */
    Span quote(Hit hit) {
        int from = clauses.start(hit.start());
        int to = clauses.end(hit.end());
        if (to - from > LONGEST_QUOTE) {
            from = wordBefore(Math.max(from, hit.start() - AROUND), hit.start());
            to = wordAfter(Math.min(to, hit.end() + AROUND), hit.end());
        }
        Span span = span(from, to);
        String written = folded.original();
        int start = span.start();
        int end = span.end();
        while (start < end && idle(written.charAt(start))) {
            start++;
        }
        while (end > start && idle(written.charAt(end - 1))) {
            end--;
        }
        return new Span(start, end);
    }

    Span span(int from, int to) {
        return new Span(folded.start(from), folded.end(to));
    }

    private double degree(int index) {
        for (int i = index - 1; i >= 0 && near(hits.get(i), hits.get(index), NEXT); i--) {
            if (hits.get(i).sense().has(Role.MORE)) {
                return STRONGER;
            }
            if (hits.get(i).sense().has(Role.LESS)) {
                return WEAKER;
            }
        }
        return 1;
    }

    private double turn(Hit hit) {
        double weight = 1;
        for (Hit other : hits) {
            if (other.sense().turns() && ends[hit.start()] == ends[other.start()]) {
                boolean behind = hit.start() >= other.start();
                if (other.sense().has(Role.BUT)) {
                    weight *= behind ? STRONGER : BEFORE_BUT;
                } else {
                    weight *= behind && together(other, hit) ? BEFORE_BUT : 1;
                }
            }
        }
        return weight;
    }

    private boolean near(Hit first, Hit second, int reach) {
        int gap = 0;
        for (int i = first.end(); i < second.start(); i++) {
            char c = text.charAt(i);
            gap += c == ' ' || Borders.unspaced(c) ? 1 : 0;
        }
        return gap <= reach && together(first, second);
    }

    private int wordBefore(int at, int hit) {
        int i = at;
        while (i > 0 && i < hit && !Borders.unspaced(text.charAt(i)) && text.charAt(i - 1) != ' ') {
            i++;
        }
        return i;
    }

    private int wordAfter(int at, int hit) {
        int i = at;
        while (i < text.length() && i > hit && !Borders.unspaced(text.charAt(i)) && text.charAt(i) != ' ') {
            i--;
        }
        return i;
    }

    private static boolean idle(char c) {
        return Character.isWhitespace(c) || c == ',' || c == '\uFF0C' || c == '\u3001';
    }
}
