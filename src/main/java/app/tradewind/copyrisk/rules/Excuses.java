package app.tradewind.copyrisk.rules;

import java.util.List;

/**
 * What makes a match harmless.
 *
 * @param unless phrases that the match is only a part of: homonyms, fixed expressions
 * @param near words that excuse when they stand in the same clause before the match
 * @param after words that excuse when they follow the match at once
 * @param reach how far before the match {@code near} reaches, past the ends of clauses; 0 for within the clause
 * @param denial whether a negation clears it
 * @param evidence marks whose valid evidence clears it; empty where no evidence can
 */
public record Excuses(Terms unless, Terms near, Terms after, int reach, boolean denial, List<String> evidence) {
    public Excuses {
        evidence = List.copyOf(evidence);
    }
}
