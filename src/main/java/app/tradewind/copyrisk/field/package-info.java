/**
 * One text of a listing, searched once, and what can be asked of a place in it: what stands near, whether a
 * clause denies it, whether it is written as a name.
 *
 * <p>Never here: rules. Read {@code FieldView} first.
 */
package app.tradewind.copyrisk.field;
