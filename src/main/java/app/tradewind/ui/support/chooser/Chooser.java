package app.tradewind.ui.support.chooser;

/** What the pages behind Products ask of the jobs; one method a question. */
public interface Chooser {
}
