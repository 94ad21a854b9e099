/**
 * The window: a frame with a rail of screens ({@code shell}), one package a screen, the Why? drawer
 * ({@code why}), light charts ({@code charts}), and
 * what all screens share ({@code support}), long work off the window's thread among it.
 *
 * <p>A screen is {@code XView} (bindings), {@code XViewModel} (properties, nothing of
 * {@code javafx.scene}, tested without a toolkit) and {@code XLayout} (nodes and style classes). It is
 * added by one line in {@code shell.Screens} and its words in {@code ui_en} and {@code ui_zh}.
 *
 * <p>Never here: a store, an engine, a sentence. Read {@code Window}, {@code support.Desk} and
 * {@code stock.StockView} first.
 */
package app.tradewind.ui;
