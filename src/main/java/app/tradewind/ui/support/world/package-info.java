/**
 * What the screens of the markets ask of the jobs.
 *
 * <p>Never here: a node, or an answer. Read {@code Atlas}.
 */
package app.tradewind.ui.support.world;
