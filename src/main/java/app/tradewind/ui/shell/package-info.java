/**
 * The frame: top bar with search, rail of screens, status bar, and the place where a screen and the
 * Why? drawer stand. {@code Screens} is the list of screens; adding one is one line there.
 *
 * <p>Never here: what a screen shows. Read {@code Screens} and {@code ShellView} first.
 */
package app.tradewind.ui.shell;
