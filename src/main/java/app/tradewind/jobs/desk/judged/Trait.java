package app.tradewind.jobs.desk.judged;

import app.tradewind.selection.Criterion;

/** One thing products are judged by: how it counts, and its figure for a product. */
interface Trait {

    /** Its name, weight and bounds where nobody asks otherwise. Scripts read the name: it stays. */
    Criterion criterion();

    /** The figure over all of the product's markets; {@link Figure#UNKNOWN} where it is not known, never zero. */
    Figure of(Prospect prospect);
}
