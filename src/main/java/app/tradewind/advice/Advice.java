package app.tradewind.advice;

/** An answer of an engine about one thing: a product in a market, a listing, a candidate. */
public interface Advice {

    /** What it is about, as the person knows it: a product number, or product and market. */
    String subject();

    Verdict verdict();

    Explanation why();

    /** What an answer asks of the person. */
    enum Verdict {
        /** Do something: order, change a price, mend a text. */
        ACT,
        /** Leave it as it is. */
        KEEP,
        /** Not enough is known to advise; the explanation says what is missing. */
        ABSTAIN
    }
}
