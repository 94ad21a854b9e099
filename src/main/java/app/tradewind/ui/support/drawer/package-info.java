/**
 * How a page keeps the drawer at what the person has selected. The drawer itself stands beside the pages.
 *
 * <p>Never here: what the drawer shows. Read {@code Asking}.
 */
package app.tradewind.ui.support.drawer;
