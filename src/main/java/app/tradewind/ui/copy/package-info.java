/**
 * Copy: what the listings may not say. The listings with the worst first, the text of the selected one
 * with its findings marked, the evidence that is held, and the findings in the Why? drawer.
 *
 * <p>Never here: a rule, or how one is matched. Read {@code CopyViewModel} and {@code Marks} first.
 */
package app.tradewind.ui.copy;
