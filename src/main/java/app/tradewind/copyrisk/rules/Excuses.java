package app.tradewind.copyrisk.rules;

import java.util.List;

/**
 * What makes a match harmless.
 *
 * @param unless phrases that the match is only a part of: homonyms, fixed expressions
 * @param around words whose place beside the match excuses it
 * @param denial which negations clear it
 * @param evidence marks whose valid evidence clears it; empty where no evidence can
 * @param leads whether the words only lead to something of the same family that is found right behind them:
 *     "write to us at" says nothing more where the address itself is marked
 */
public record Excuses(Terms unless, Around around, Denying denial, List<String> evidence, boolean leads) {
    public Excuses {
        evidence = List.copyOf(evidence);
    }

    /**
     * Which negations clear a match: any; only one before it, where the match itself ends in a denial, as
     * "never breaks" does in Japanese and Korean; none, where the match is a denial.
     */
    public enum Denying { CLEARS, BEFORE, IGNORED }

    /**
     * @param near words that excuse when they stand in the same clause before the match
     * @param reach how far before the match {@code near} reaches, past the ends of clauses; 0 for within the clause
     * @param after words that excuse when they follow the match at once
     * @param beside words that excuse wherever they stand in the listing: a qualification, the disclaimer the law wants
     */
    public record Around(Terms near, int reach, Terms after, Terms beside) { }
}
