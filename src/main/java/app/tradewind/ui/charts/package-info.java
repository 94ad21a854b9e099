/**
 * Light drawings made of shapes: they take their colours from the style sheet, stay sharp on every
 * screen, and say in words what they show. Each draws plain arrays.
 *
 * <p>Never here: an axis framework, animation, or a kind of advice. Read {@code Drawing} first.
 */
package app.tradewind.ui.charts;
