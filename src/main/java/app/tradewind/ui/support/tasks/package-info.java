/**
 * Long work off the window's thread: started here, watched in the status bar, cancelled, and landed
 * on the window's thread only if nobody has asked for something newer since.
 *
 * <p>Never here: a node of the window, or what any particular task does. Read {@code Tasks} first.
 */
package app.tradewind.ui.support.tasks;
